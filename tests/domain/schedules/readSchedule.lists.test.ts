import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { array, nullish, object, optional, parse, string } from "valibot";
import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/schedules/readSchedule.ts";
import { readTable } from "../../../src/formats/table/readTable.ts";

const DATA = "../shared/data";
const FACILITIES = join(DATA, "takamatsu/facilities");

type Columns = Partial<
  Record<"text" | "availableDays" | "startTime" | "endTime" | "note" | "closed", string>
>;

/** How many of a list are understood, doubtful and unknown, in whole percent of those that say anything. */
function shares(list: readonly Columns[]): {
  understood: number;
  doubtful: number;
  unknown: number;
} {
  const said = list.filter((columns) =>
    Object.values(columns).some((words) => words.trim() !== ""),
  );
  const count = { understood: 0, doubtful: 0, unknown: 0 };
  for (const { text = "", ...columns } of said) count[readSchedule(text, columns).certainty] += 1;
  const percent = (share: number): number => Math.round((100 * share) / said.length);
  return {
    understood: percent(count.understood),
    doubtful: percent(count.doubtful),
    unknown: percent(count.unknown),
  };
}

async function rowsOf(
  file: string,
  names: Readonly<Record<string, keyof Columns>>,
): Promise<Columns[]> {
  const { value } = await readTable(new Uint8Array(readFileSync(file)), file);
  const columns = (value?.header ?? []).map((name) => names[name.trim()]);
  if (value === null || !columns.some((column) => column !== undefined)) return [];
  return value.rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at) => (columns[at] === undefined ? [] : [[columns[at], cell]])),
    ),
  );
}

const CARE = { 利用可能曜日: "availableDays", 利用可能曜日特記事項: "note" } as const;
const OPEN_DATA = {
  availableDate: "availableDays",
  startTime: "startTime",
  endTime: "endTime",
  availableDateNote: "note",
} as const;

async function takamatsu(): Promise<Columns[]> {
  const files = readdirSync(FACILITIES, { recursive: true, encoding: "utf8" });
  const books = files.filter((file) => file.endsWith("data.xlsx")).sort();
  const lists = await Promise.all(books.map((file) => rowsOf(join(FACILITIES, file), OPEN_DATA)));
  return lists
    .flat()
    .filter(({ availableDays = "", note = "" }) => `${availableDays}${note}`.trim() !== "");
}

const SPOTS = object({
  features: array(
    object({
      properties: object({
        business_hours: nullish(string()),
        regular_holiday: nullish(string()),
      }),
    }),
  ),
});

const PLACES = object({ places: array(object({ scheduleText: optional(string()) })) });

function kosai(): Columns[] {
  const folder = join(DATA, "kosai/history");
  return readdirSync(folder).flatMap((file) => {
    const found: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return parse(SPOTS, found).features.map(({ properties }) => ({
      text: properties.business_hours ?? "",
      closed: properties.regular_holiday ?? "",
    }));
  });
}

test("of the sample town nearly every schedule is understood", () => {
  const file: unknown = JSON.parse(readFileSync("public/towns/engawashi/places.json", "utf8"));
  const { places } = parse(PLACES, file);
  const found = shares(places.map(({ scheduleText = "" }) => ({ text: scheduleText })));
  expect(found.understood).toBeGreaterThanOrEqual(88);
  expect(found.unknown).toBeLessThanOrEqual(5);
});

if (!existsSync(DATA)) console.info(`${DATA} is not here: real lists are not read.`);

describe.skipIf(!existsSync(DATA))("of real lists as much is understood as before:", () => {
  test.each([
    ["Takamatsu", "takamatsu/facilities/care_services_mhlw_takamatsu.csv", 65, 1],
    ["Kosai", "kosai/care_services_kosai.csv", 75, 0],
    ["Sabae", "sabae/places/care_services_sabae.csv", 59, 6],
  ])("care services of %s", async (_, file, understood, unknown) => {
    const found = shares(await rowsOf(join(DATA, file), CARE));
    expect(found.understood).toBeGreaterThanOrEqual(understood);
    expect(found.unknown).toBeLessThanOrEqual(unknown);
  });

  test("facilities of Takamatsu with weekdays, hours and notes", async () => {
    const found = shares(await takamatsu());
    expect(found.understood).toBeGreaterThanOrEqual(75);
    expect(found.unknown).toBeLessThanOrEqual(16);
  });

  test("the welfare map of Kosai, where hours stand without days and closing days without hours", () => {
    const found = shares(kosai());
    expect(found.doubtful).toBeGreaterThanOrEqual(55);
    expect(found.unknown).toBeLessThanOrEqual(45);
  });
});
