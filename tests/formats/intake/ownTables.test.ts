import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FoundTable } from "../../../src/domain/intake/foundTable.ts";
import { planImport } from "../../../src/domain/intake/planImport.ts";
import { AUDIENCES } from "../../../src/domain/places/audience.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { withheldReason } from "../../../src/domain/places/withheldReason.ts";
import { draftsOf } from "../../../src/formats/intake/draftsOf.ts";
import { foundTables } from "../../../src/formats/intake/foundTables.ts";
import { guessMapping } from "../../../src/formats/intake/guessMapping.ts";
import { readPlacesFile } from "../../../src/formats/townFolder/placesFile.ts";
import { type SendOutRequest, sendOutPlaces } from "../../../src/state/sendOutPlaces.ts";

const BOUNDS = [137.8, 34.4, 138, 34.6] as const;
const SAMPLE = join(import.meta.dirname, "../../../public/towns/engawashi/places.json");
const LISTED = readPlacesFile(readFileSync(SAMPLE), "places.json", BOUNDS).value!;
const FIRST = LISTED[0]!;
const SECOND = LISTED[1]!;

/** 縁側市 with a home, read schedules, figures, columns of a source and a narrower audience. */
const PLACES: readonly Place[] = [
  { ...FIRST, privateHome: true, internalNote: "鍵は隣", extra: { 会員数: "3" } },
  {
    ...SECOND,
    schedules: [
      {
        text: SECOND.scheduleText!,
        certainty: "unknown",
        doubts: [],
        rules: [],
        closings: [],
        moves: [],
      },
    ],
    figures: [{ fiscalYear: 2025, sessions: 12, participants: 120 }],
    audiences: { phone: "internal" },
  },
  ...LISTED.slice(2),
];

async function tableOf(
  format: SendOutRequest["format"],
  audience: SendOutRequest["audience"],
): Promise<FoundTable> {
  const period = { from: "2026-04-01", to: "2027-03-31" };
  const { file } = await sendOutPlaces(
    PLACES,
    { format, audience, period, placeIds: null },
    { format: "engawa-town", version: 1, name: "縁側市", bounds: BOUNDS, layers: [] },
    new Date("2026-11-20T00:00:00Z"),
  );
  const { value, problems } = await foundTables(file!.bytes, file!.name);
  expect(problems).toEqual([]);
  expect(value).toHaveLength(1);
  return value![0]!;
}

function planOf(table: FoundTable) {
  const options = { bounds: BOUNDS, today: "2026-11-20" };
  const { drafts } = draftsOf(table, guessMapping(table), options);
  return planImport(drafts, PLACES, { source: table.file });
}

/** The table after somebody has written into it. */
function edited(
  table: FoundTable,
  row: number,
  cells: Readonly<Record<string, string>>,
): FoundTable {
  const rows = table.rows.map((each, i) => {
    if (i !== row) return each;
    return { ...each, cells: each.cells.map((cell, j) => cells[table.header[j]!] ?? cell) };
  });
  return { ...table, rows };
}

const FORMATS = ["workbook", "csv", "csvShiftJis", "geojson"] as const;
const CASES = FORMATS.flatMap((format) => AUDIENCES.map((audience) => [format, audience] as const));

test.each(CASES)("%s for %s comes back without a change", async (format, audience) => {
  const plan = planOf(await tableOf(format, audience));
  const sent = PLACES.filter((place) => withheldReason(place, audience) === null);
  expect(plan.changed).toEqual([]);
  expect(plan.unchanged.map(({ place }) => place.id)).toEqual(sent.map(({ id }) => id));
  expect([plan.added, plan.doubles, plan.rejected, plan.missing]).toEqual([[], [], [], []]);
});

test("what somebody has edited is the only change, even a name and a place moved by hand", async () => {
  const table = edited(await tableOf("workbook", "internal"), 1, {
    名前: "本町の新しいお茶の間",
    電話: "00-0000-9999",
    種別: "カフェ",
    緯度: "34.51",
    "2025年度 延べ参加者": "130",
  });
  const { changed, unchanged } = planOf(table);
  expect(unchanged).toHaveLength(PLACES.length - 1);
  expect(changed.map(({ place }) => place.id)).toEqual([SECOND.id]);
  const after = changed[0]!.changes.map((change) => [change.field, change.after]);
  expect(Object.fromEntries(after)).toEqual({
    name: "本町の新しいお茶の間",
    phone: "00-0000-9999",
    kinds: ["cafe"],
    location: { ...SECOND.location, lat: 34.51 },
    figures: [{ fiscalYear: 2025, sessions: 12, participants: 130 }],
  });
});

test("new opening words take the read schedules away; an emptied cell takes nothing away", async () => {
  const table = edited(await tableOf("workbook", "internal"), 1, {
    開いている日: "毎週月曜",
    電話: "",
  });
  expect(planOf(table).changed.flatMap(({ changes }) => changes)).toEqual([
    { field: "scheduleText", before: SECOND.scheduleText, after: "毎週月曜" },
    { field: "schedules", before: PLACES[1]!.schedules, after: undefined },
  ]);
});

test("a row without a number is a new place; one without a name is rejected", async () => {
  const table = await tableOf("workbook", "internal");
  const blank = Object.fromEntries(table.header.map((name) => [name, ""]));
  const filled = { ...blank, 名前: "西町サロン", 種別: "サロン", 緯度: "34.51", 経度: "137.91" };
  const { added, rejected } = planOf(edited(table, 0, filled));
  expect(added.map(({ fields }) => [fields.name, fields.kinds, fields.location])).toEqual([
    ["西町サロン", ["salon"], { lng: 137.91, lat: 34.51, precision: "exact" }],
  ]);
  expect(rejected).toEqual([]);
  const nameless = planOf(edited(table, 0, { 名前: "" }));
  expect(nameless.rejected.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    ["rowWithoutPlace"],
  ]);
  expect(planOf(edited(table, 0, { 緯度: "999" })).rejected).toHaveLength(1);
});
