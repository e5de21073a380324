import { describe, expect, test } from "vitest";
import type { AddressTable } from "../../../src/domain/addresses/addressTable.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import type {
  CompareRequest,
  GivenFile,
  IntakeJobs,
  IntakeProgress,
  TablePreview,
} from "../../../src/worker/intake/intakeJobs.ts";
import { tableOfLines } from "../../domain/addresses/smallAddresses.ts";
import { type IntakeTown, intakeSession } from "../../../src/worker/intake/intakeSession.ts";

const NOTHING = { doubles: {}, keepFields: {}, leaveOut: [], positions: {}, closedIds: [] };
const STAMP = { id: "edit", at: "2026-11-20T01:00:00.000Z", author: "" };

const SALONS = [
  "サロン一覧（令和8年度）",
  "名称,種別,住所,緯度,経度,開催日時,電話番号",
  "ひだまりサロン,サロン,縁側市本町1-2,35.31,139.41,第2・4火曜 10:00～11:30,00-0000-0001",
  "おひさまの会,サロン,縁側市西町3-4,35.32,139.42,不定期,00-0000-0002",
  ",サロン,縁側市西町5-6,35.32,139.42,毎週月曜,",
].join("\r\n");

describe("taking in a list", () => {
  test("shows the table with its guess before anything is compared", async () => {
    const { previews } = await read(SALONS);
    expect(previews).toHaveLength(1);
    expect(previews[0]).toMatchObject({
      rowCount: 3,
      header: ["名称", "種別", "住所", "緯度", "経度", "開催日時", "電話番号"],
      refused: null,
      isRemembered: false,
    });
    expect(previews[0]!.mapping.uses).toEqual([
      "name",
      "kinds",
      "address",
      "lat",
      "lng",
      "scheduleText",
      "phone",
    ]);
  });

  test("puts every row into one part of the plan, and tells why a row cannot be used", async () => {
    const { jobs, request } = await read(SALONS);
    const steps: IntakeProgress["step"][] = [];
    const report = await jobs.compare(request, ({ step }) => steps.push(step));
    const { added, changed, unchanged, doubles, rejected } = report.counts;
    expect(added + changed + unchanged + doubles + rejected).toBe(3);
    expect(report.state).toBe("done");
    expect(new Set(steps)).toContain("compare");
    const entries = await jobs.page("added", 0, 10);
    expect(entries.map(({ place }) => place.name)).toContain("ひだまりサロン");
  });

  test("is one edit, after which the same file changes nothing", async () => {
    const { jobs, request, list } = await read(SALONS);
    const report = await jobs.compare(request, ignore);
    const count = await jobs.finish({ decisions: NOTHING, stamp: STAMP });
    expect(count).toBe(report.counts.added);
    const puts = [...(await jobs.finished(0, 1)), ...(await jobs.finished(1, count))];
    expect(puts).toHaveLength(count);
    for (const place of puts) list.set(place.id, place);
    const again = await jobs.compare(request, ignore);
    expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: report.counts.added });
  });

  test("reads a table the way a person chose for an earlier one of the same shape", async () => {
    const { previews } = await read(SALONS);
    const chosen = { ...previews[0]!.mapping, usualKind: "cafe" as const };
    const { previews: next } = await read(SALONS, { [previews[0]!.shape]: chosen });
    expect(next[0]).toMatchObject({ isRemembered: true, mapping: { usualKind: "cafe" } });
  });

  test("refuses a table of people, and shows none of its cells", async () => {
    const { previews } = await read("氏名,生年月日,要介護度\n山田はな,昭和10年1月1日,要介護2\n");
    expect(previews[0]!.refused).not.toBeNull();
    expect(JSON.stringify(previews)).not.toContain("山田");
  });

  test("that is cancelled compares nothing", async () => {
    const { jobs, request } = await read(SALONS);
    const report = await jobs.compare(request, () => void jobs.cancel());
    expect(report.state).toBe("cancelled");
    expect(await jobs.finish({ decisions: NOTHING, stamp: STAMP })).toBe(0);
    expect(await jobs.finished(0, 1)).toEqual([]);
  });

  test("hands back the rows that cannot be used", async () => {
    const { jobs, request } = await read("名称,緯度,経度\nひだまり,35.3,139.4\n,,\n,35.3,999\n");
    const report = await jobs.compare(request, ignore);
    const saved = await jobs.rejected(0);
    expect(report.tablesWithRejected).toEqual(report.counts.rejected > 0 ? [0] : []);
    expect(saved === null).toBe(report.counts.rejected === 0);
  });
});

/** Six houses of a street, 100 m apart; the coordinates of the file are about 430 m off, as the old datum is. */
const STREET = Array.from({ length: 6 }, (_, i) => ({
  name: `${"松竹梅桜藤萩"[i]}の家`,
  address: `神奈川県縁側市本町1丁目${i + 1}-1`,
  lng: 139.4 + i * 0.0011,
  lat: 35.3,
}));
const ADDRESSES = tableOfLines(
  STREET.map(({ lng, lat }, i) => [`神奈川県 縁側市 本町1丁目 - *${i + 1}-1`, lng, lat]),
);

describe("positions", () => {
  const old = STREET.map(({ name, address, lng, lat }) => {
    return `${name},${address},${lat - 0.00324},${lng + 0.00322}`;
  });
  const text = ["名称,住所,緯度,経度", ...old].join("\n");

  test("of the old datum are suspected, and converted only where a person says so", async () => {
    const { jobs, request } = await read(text, {}, ADDRESSES);
    const asWritten = await jobs.compare(request, ignore);
    expect(asWritten.datumSuspected).toMatchObject([
      { table: 0, problem: { code: "datumSuspected" } },
    ]);
    const tables = request.tables.map((table) => ({ ...table, isTokyoDatum: true }));
    const converted = await jobs.compare({ ...request, tables }, ignore);
    expect(converted.datumSuspected).toEqual([]);
    const [first] = await jobs.page("added", 0, 1);
    expect(first!.place.location!.lng).toBeCloseTo(139.4, 4);
    expect(first!.place.location!.lat).toBeCloseTo(35.3, 4);
  });

  test("of an address come beside the one that the row has", async () => {
    const { jobs, request } = await read(text, {}, ADDRESSES);
    await jobs.compare(request, ignore);
    const [first] = await jobs.page("added", 0, 1);
    expect(first!.otherPositions).toMatchObject([
      { location: { lng: 139.4, lat: 35.3, precision: "building" } },
    ]);
  });
});

test("tables of the same columns are read alike, whatever their cells look like", async () => {
  const withNumbers = "#,名称\n1,ひだまり\n2,いなほ\n";
  const withLetters = "#,名称\nあ,こもれび\nい,みなと\n";
  const jobs = intakeSession(townWith(null));
  const files = [withNumbers, withLetters].map((text, i) => file(`${i}.csv`, text));
  const alone = await Promise.all(files.map((each) => jobs.readFiles([each], {}, ignore)));
  const usesAlone = alone.map(({ value }) => value![0]!.mapping.uses.join());
  expect(new Set(usesAlone).size).toBe(2);
  const { value } = await jobs.readFiles(files, {}, ignore);
  expect(value!.map(({ mapping }) => mapping.uses.join())).toEqual([usesAlone[0], usesAlone[0]]);
});

/** The jobs after a file was read, and the list that they compare it with. */
interface ReadList {
  readonly jobs: IntakeJobs;
  readonly previews: readonly TablePreview[];
  readonly request: CompareRequest;
  readonly list: Map<string, Place>;
}

async function read(
  text: string,
  remembered = {},
  addresses: AddressTable | null = null,
): Promise<ReadList> {
  const list = new Map<string, Place>();
  const jobs = intakeSession(townWith(addresses, list));
  const { value } = await jobs.readFiles([file("サロン一覧.csv", text)], remembered, ignore);
  const previews = value ?? [];
  const request = {
    tables: previews.map(({ table, mapping }) => ({ table, mapping, isTokyoDatum: false })),
    source: "サロン一覧",
    lastImported: { unchangedIds: [], others: [] },
    today: "2026-11-20",
  };
  return { jobs, previews, request, list };
}

function townWith(
  addresses: AddressTable | null,
  list: ReadonlyMap<string, Place> = new Map(),
): () => IntakeTown {
  let last = 0;
  return () => ({
    name: "縁側市",
    bounds: [139, 35, 140, 36],
    addresses: async () => ({ value: addresses, problems: [] }),
    places: () => list,
    newId: () => `n${(last += 1)}`,
  });
}

function file(name: string, text: string): GivenFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

function ignore(): void {}
