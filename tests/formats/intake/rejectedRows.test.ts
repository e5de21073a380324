import { expect, test } from "vitest";
import type { FoundTable } from "../../../src/domain/intake/foundTable.ts";
import { foundTables } from "../../../src/formats/intake/foundTables.ts";
import { pastedTables } from "../../../src/formats/intake/pastedTables.ts";
import { REASON_COLUMN } from "../../../src/formats/intake/reasonColumn.ts";
import { rejectedRows } from "../../../src/formats/intake/rejectedRows.ts";
import { decodeText } from "../../../src/formats/table/decodeText.ts";
import { bytesOf } from "./bytesOf.ts";
import { drawnWorkbook } from "./drawnWorkbook.ts";

const CELLS = [
  ["縁側サロン", '本町1,"2"', "=1+1", "-"],
  ["浜カフェ", "浜町\n2階", "0466-00-0001", "-12.5"],
];
const HEADER = ["名称", "住所", "電話番号", "備考"];

async function tableOf(bytes: Uint8Array, name: string): Promise<FoundTable> {
  return (await foundTables(bytes, name)).value![0]!;
}

/** All rows of a table as rejected for a bad name. */
async function rejected(table: FoundTable): ReturnType<typeof rejectedRows> {
  const problem = { code: "coordinatesZero", severity: "error", column: "緯度" } as const;
  return rejectedRows(
    table,
    table.rows.map((source) => ({
      source,
      problems: [{ ...problem, file: "a", row: source.row }],
    })),
  );
}

/** What has to be the same when the file comes back. */
function dataOf({ header, rows }: FoundTable): unknown {
  return { header, rows: rows.map(({ cells, point }) => ({ cells, point })) };
}

function csvOf(delimiter: string): string {
  const quoted = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  return [HEADER, ...CELLS].map(quoted).join("\r\n");
}

test.each([
  ["shift_jis", ",", "a.csv"],
  ["utf-8", ";", "a.csv"],
  ["utf-16le", "\t", "a.tsv"],
  ["euc-jp", "|", "a.csv"],
] as const)(
  "gives back a text in %s parted by %j, which reads again",
  async (encoding, delimiter, name) => {
    const table = await tableOf(bytesOf(csvOf(delimiter), encoding), name);
    const file = await rejected(table);
    expect(file.name).toBe(`a_取り込めなかった行.${name.slice(-3)}`);
    const text = decodeText(file.bytes)!.text;
    expect(text.startsWith(REASON_COLUMN)).toBe(true);
    expect(text).toContain("もとの 2 行目\n「緯度」：");
    expect(text).toContain("'=1+1");
    const again = await tableOf(file.bytes, file.name);
    expect(again).toMatchObject({ encoding, delimiter, format: table.format });
    expect(dataOf(again)).toEqual(dataOf(table));
  },
);

test("turns to UTF-8 where the encoding lacks a character of a cell", async () => {
  const table = await tableOf(bytesOf("名称,住所\n縁側,本町\n", "shift_jis"), "a.csv");
  const rows = [{ ...table.rows[0]!, cells: ["𠮷野サロン", "本町"] }];
  const again = await tableOf((await rejected({ ...table, rows })).bytes, "a.csv");
  expect(again).toMatchObject({ encoding: "utf-8", rows: [{ cells: ["𠮷野サロン", "本町"] }] });
});

test("gives back a workbook for .xlsx and .xls, which reads again", async () => {
  for (const [bookType, name] of [
    ["xlsx", "list.xlsx"],
    ["biff8", "list.xls"],
  ] as const) {
    const rows = [HEADER, ...CELLS, ["_x0041_", "本町3", "090", "x"]];
    const table = await tableOf(drawnWorkbook([{ name: "北部", rows }], bookType), name);
    const file = await rejected(table);
    expect(file.name).toBe("list_取り込めなかった行.xlsx");
    const again = await tableOf(file.bytes, file.name);
    expect(dataOf(again)).toEqual(dataOf(table));
  }
});

test("gives back a pasted table as a CSV", async () => {
  const table = (await pastedTables("名称\t住所\n縁側\t本町\n")).value![0]!;
  const file = await rejected(table);
  expect(file.name).toBe("貼り付けた表_取り込めなかった行.csv");
  expect(dataOf(await tableOf(file.bytes, file.name))).toEqual(dataOf(table));
});

test("gives back GeoJSON, KML and GPX with their points, which read again", async () => {
  const geojson = JSON.stringify({
    type: "Feature",
    properties: { 名称: "縁側 <1> & 2", 備考: "a\nb" },
    geometry: { type: "Point", coordinates: [139.48, 35.33] },
  });
  const kml = `<kml><Document><Folder><name>サロン</name><Placemark><name>縁側 &amp;lt;1&amp;gt;</name>
    <ExtendedData><Data name="備考"><value>a
b</value></Data></ExtendedData><Point><coordinates>139.48,35.33</coordinates></Point></Placemark></Folder></Document></kml>`;
  const gpx = `<gpx><wpt lat="35.33" lon="139.48"><name>縁側 &amp; 2</name><desc>a</desc></wpt></gpx>`;
  for (const [text, name] of [
    [geojson, "a.geojson"],
    [kml, "a.kml"],
    [gpx, "a.gpx"],
  ] as const) {
    const table = await tableOf(bytesOf(text), name);
    const file = await rejected(table);
    expect(file.name).toBe(`a_取り込めなかった行.${name.slice(2)}`);
    expect(new TextDecoder().decode(file.bytes)).toContain("もとの 1 行目");
    expect(dataOf(await tableOf(file.bytes, file.name))).toEqual(dataOf(table));
  }
});

test("leaves somebody's own column of reasons alone", async () => {
  const table = await tableOf(bytesOf("理由,名称,住所\n移転,縁側,本町\n"), "a.csv");
  expect(table.header).toEqual(["理由", "名称", "住所"]);
});
