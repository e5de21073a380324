import Encoding from "encoding-japanese";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PeopleCounts } from "../../../src/domain/people/peopleCell.ts";
import type { PeopleClass } from "../../../src/domain/people/peopleClass.ts";
import type { ZoneSet } from "../../../src/domain/zones/zoneSet.ts";
import { areasByName } from "../../../src/formats/people/areasByName.ts";
import { readPeople } from "../../../src/formats/people/readPeople.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function shiftJis(text: string): Uint8Array {
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), "SJIS", "UNICODE"));
}

function total(counts: PeopleCounts | null, peopleClass: PeopleClass): number {
  return (
    counts?.cells.reduce((sum, cell) => sum + (cell.people[peopleClass] ?? 0), 0) ?? Number.NaN
  );
}

const E_STAT = `KEY_CODE,HTKSYORI,HTKSAKI,GASSAN,T001141001,T001141004,T001141019,T001141022,T001141049
,,,,　人口（総数）,　０～１４歳人口　総数,　６５歳以上人口　総数,　７５歳以上人口　総数,　高齢単身世帯数　一般世帯数
533946111,0,,,100,10,30,15,5
533946112,1,,533946113;533946114,200,20,66,33,9
533946113,2,533946112,,3,*,*,*,*
533946114,2,533946112,,4,*,*,*,*
533946121,2,533999999,,7,*,*,*,*
533946122,0,,,-,-,-,-,-
533946199,0,,,50,1,1,1,1
`;

test("reads e-Stat's meshes by the captions of row 2, in Shift_JIS", async () => {
  const { value } = await readPeople(shiftJis(E_STAT), { file: "tblT001141H5339.txt" });
  expect(value?.asOf).toBe("2020-10-01");
  expect(value?.classes).toEqual(["everyone", "age65", "age75", "alone65", "under15"]);
  expect(value?.cells[0]).toEqual({
    id: "533946111",
    shape: { kind: "meshes", codes: ["533946111"] },
    people: { everyone: 100, under15: 10, age65: 30, age75: 15, alone65: 5 },
  });
});

test("counts suppressed meshes together with the mesh they were added to, and never as 0", async () => {
  const { value, problems } = await readPeople(shiftJis(E_STAT), { file: "e.txt" });
  expect(value?.cells[1]).toEqual({
    id: "533946112",
    shape: { kind: "meshes", codes: ["533946112", "533946113", "533946114"] },
    people: { everyone: 207, under15: 20, age65: 66, age75: 33, alone65: 9 },
  });
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "meshesDissolved", params: { count: 2 } }),
  );
});

test("knows only the total of a suppressed mesh whose receiver is not in the file", async () => {
  const { value, problems } = await readPeople(shiftJis(E_STAT), { file: "e.txt" });
  expect(value?.cells.find(({ id }) => id === "533946121")?.people).toEqual({ everyone: 7 });
  expect(problems).toContainEqual(expect.objectContaining({ code: "valueSuppressed", row: 7 }));
});

test("reads e-Stat's 「-」 as nobody, and refuses a code that is none", async () => {
  const { value, problems } = await readPeople(shiftJis(E_STAT), { file: "e.txt" });
  expect(value?.cells.find(({ id }) => id === "533946122")?.people.age65).toBe(0);
  expect(problems).toContainEqual({
    code: "meshCodeInvalid",
    severity: "warning",
    file: "e.txt",
    row: 9,
    params: { found: "533946199" },
  });
  expect(total(value, "everyone")).toBe(100 + 207 + 7 + 0);
});

function meshCode(i: number): string {
  return `53394611${1 + (i % 4)}${1 + Math.floor(i / 4)}`;
}

test("every mesh stands in exactly one cell and no total is lost, whoever was added to whom", async () => {
  const rowsOfFile = fc.array(
    fc.record({ people: fc.nat(500), receiver: fc.option(fc.nat(7), { nil: null }) }),
    { minLength: 8, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(rowsOfFile, async (rows) => {
      const lines = rows.map(({ people, receiver }, i) => {
        const isSource = receiver !== null && receiver !== i && rows[receiver]!.receiver === null;
        return `${meshCode(i)},${isSource ? 2 : 1},${isSource ? meshCode(receiver) : ""},,${people},${isSource ? "*" : people}`;
      });
      const text = `KEY_CODE,HTKSYORI,HTKSAKI,GASSAN,a,b\n,,,,人口総数,65歳以上人口総数\n${lines.join("\n")}\n`;
      const { value } = await readPeople(bytesOf(text), { file: "e.txt" });
      const codes = value!.cells.flatMap(({ shape }) =>
        shape.kind === "meshes" ? shape.codes : [],
      );
      expect([...codes].sort()).toEqual(rows.map((_, i) => meshCode(i)).sort());
      expect(total(value, "everyone")).toBe(rows.reduce((sum, { people }) => sum + people, 0));
    }),
    { numRuns: 50 },
  );
});

test("reads a table of meshes, whatever its column of codes is called", async () => {
  const text = 'メッシュ番号,総人口,65歳以上人口\n533946111,"1,200",３００\n533946112,-5,10\n';
  const { value, problems } = await readPeople(bytesOf(text), {
    file: "m.csv",
    asOf: "2020-10-01",
  });
  expect(value?.cells.map(({ people }) => people)).toEqual([
    { everyone: 1200, age65: 300 },
    { age65: 10 },
  ]);
  expect(problems).toEqual([
    {
      code: "numberInvalid",
      severity: "warning",
      file: "m.csv",
      row: 3,
      column: "総人口",
      params: { found: "-5" },
    },
  ]);
});

const AGES = Array.from({ length: 17 }, (_, i) => `${i * 5}-${i * 5 + 4}歳`);
const AGE_HEADER = [...AGES, "85歳以上"].flatMap((age) => [`${age}の男性`, `${age}の女性`]);

test("adds up the age bands of 地域・年齢別人口, both sexes", async () => {
  const ones = AGE_HEADER.map(() => 1).join(",");
  const text = `調査年月日,地域名,総人口,${AGE_HEADER.join(",")},緯度,経度\n令和8年2月1日,本町１丁目,36,${ones},35.1,139.5\n`;
  const { value, problems } = await readPeople(bytesOf(text), { file: "p.csv" });
  expect(problems).toEqual([]);
  expect(value).toEqual({
    asOf: "2026-02-01",
    classes: ["everyone", "age65", "age75", "under15"],
    cells: [
      {
        id: "本町１丁目",
        shape: { kind: "point", lng: 139.5, lat: 35.1 },
        people: { everyone: 36, age65: 10, age75: 6, under15: 6 },
      },
    ],
  });
});

test("joins a town to the polygon of its name, however the number is written", async () => {
  const square: ZoneSet = {
    id: "a",
    name: "町丁",
    kind: "smallArea",
    zones: ["本町一丁目", "緑ヶ丘"].map((name, i) => ({
      id: String(i),
      name,
      geometry: {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [i, 0],
              [i + 1, 0],
              [i + 1, 1],
              [i, 0],
            ],
          ],
        ],
      },
    })),
  };
  const zeros = AGE_HEADER.map(() => 2).join(",");
  const rows = ["本町１丁目", "緑ケ丘", "知らない町"]
    .map((name) => `${name},72,${zeros}`)
    .join("\n");
  const text = `地域名,総人口,${AGE_HEADER.join(",")}\n${rows}\n`;
  const options = { file: "p.csv", asOf: "2026-02", areas: areasByName(square) };
  const { value, problems } = await readPeople(bytesOf(text), options);
  expect(value?.cells.map(({ id, shape }) => [id, shape.kind])).toEqual([
    ["本町１丁目", "polygon"],
    ["緑ケ丘", "polygon"],
  ]);
  expect(problems).toEqual([
    {
      code: "peopleUnlocated",
      severity: "warning",
      file: "p.csv",
      row: 4,
      params: { name: "知らない町", count: 72, found: "" },
    },
  ]);
});

test("does not know the 65+ of a town with a suppressed band, and says a total that differs", async () => {
  const cells = AGE_HEADER.map((name) => (name === "70-74歳の女性" ? "X" : "1")).join(",");
  const text = `地域名,総人口,${AGE_HEADER.join(",")},緯度,経度\n本町,40,${cells},35.1,139.5\n`;
  const { value, problems } = await readPeople(bytesOf(text), { file: "p.csv", asOf: "2026" });
  expect(value?.cells[0]?.people).toEqual({ everyone: 40, age75: 6, under15: 6 });
  expect(problems.map(({ code, column }) => [code, column])).toEqual([
    ["valueSuppressed", "70-74歳の女性"],
  ]);
});

test("reads points, leaves out those with nobody, and does not place people at 0,0", async () => {
  const text = "id,lon,lat,population\na,-51.1,-30.0,12\nb,-51.2,-30.1,0\nc,0,0,5\n";
  const { value, problems } = await readPeople(bytesOf(text), { file: "h.csv", asOf: "2010" });
  expect(value?.cells).toEqual([
    { id: "a", shape: { kind: "point", lng: -51.1, lat: -30 }, people: { everyone: 12 } },
  ]);
  expect(problems).toEqual([
    {
      code: "peopleUnlocated",
      severity: "warning",
      file: "h.csv",
      row: 4,
      params: { name: "c", count: 5, found: "0, 0" },
    },
  ]);
});

test("reads GeoJSON polygons with counts, and says of lines that they hold nobody", async () => {
  const ring = [
    [
      [139, 35],
      [139.1, 35],
      [139.1, 35.1],
      [139, 35],
    ],
  ];
  const features = [
    {
      type: "Feature",
      properties: { KEY_CODE: "1", JINKO: 20 },
      geometry: { type: "Polygon", coordinates: ring },
    },
    {
      type: "Feature",
      properties: { KEY_CODE: "2", JINKO: 3 },
      geometry: { type: "LineString", coordinates: ring[0] },
    },
  ];
  const bytes = bytesOf(JSON.stringify({ type: "FeatureCollection", features }));
  const { value, problems } = await readPeople(bytes, { file: "a.geojson", asOf: "2020" });
  expect(value?.cells.map(({ id, people }) => [id, people.everyone])).toEqual([["1", 20]]);
  expect(problems).toContainEqual(expect.objectContaining({ code: "geometryUnsupported", row: 2 }));
});

test("says which column it misses", async () => {
  const { value, problems } = await readPeople(bytesOf("名称,住所\nサロン,本町\n"), {
    file: "x.csv",
  });
  expect(value).toBeNull();
  expect(problems).toEqual([
    expect.objectContaining({ code: "columnMissing", severity: "error", file: "x.csv" }),
  ]);
});

test("never throws and is never silent, whatever the text", async () => {
  const header = fc.constantFrom(
    "KEY_CODE,HTKSYORI,GASSAN",
    "mesh,pop",
    "id,lat,lon,population",
    AGE_HEADER.join(","),
  );
  await fc.assert(
    fc.asyncProperty(header, fc.string({ maxLength: 200 }), async (first, rest) => {
      const { value, problems } = await readPeople(bytesOf(`${first}\n${rest}`), { file: "x.csv" });
      expect(value !== null || problems.some(({ severity }) => severity === "error")).toBe(true);
    }),
  );
});
