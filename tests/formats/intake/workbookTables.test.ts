import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { FoundTable } from "../../../src/domain/intake/foundTable.ts";
import { foundTables } from "../../../src/formats/intake/foundTables.ts";
import { type DrawnSheet, drawnWorkbook } from "./drawnWorkbook.ts";

const LIST: DrawnSheet = {
  name: "北部",
  rows: [
    ["名称", "住所"],
    ["縁側サロン", "本町1"],
  ],
};

async function tablesOf(...sheets: DrawnSheet[]): Promise<readonly FoundTable[]> {
  return (await foundTables(drawnWorkbook(sheets), "list.xlsx")).value!;
}

function cellsOf(table: FoundTable | undefined): (readonly string[])[] {
  return table!.rows.map(({ cells }) => cells);
}

test("reads every sheet, says which are hidden, passes over blank ones", async () => {
  const bytes = drawnWorkbook([
    LIST,
    { ...LIST, name: "旧", isHidden: true },
    { name: "空", rows: [] },
  ]);
  const { value, problems } = await foundTables(bytes, "list.xlsx");
  expect(value!.map(({ sheet, format, encoding }) => [sheet, format, encoding])).toEqual([
    ["北部", "xlsx", null],
    ["旧", "xlsx", null],
  ]);
  expect(problems).toMatchObject([{ code: "sheetHidden", params: { name: "旧" } }]);
});

test("reads the older .xls too, and names no sheet where there is one only", async () => {
  const { value } = await foundTables(drawnWorkbook([LIST], "biff8"), "list.xls");
  expect(value).toMatchObject([{ format: "xls", sheet: null, header: ["名称", "住所"] }]);
});

test("reads days, times and numbers as their formats show them", async () => {
  const [table] = await tablesOf({
    name: "一覧",
    rows: [
      ["名称", "日", "和暦", "時", "日時", "番号", "〒", "数", "可", "長さ"],
      [
        "縁側",
        { t: "n", v: 46054, z: "yyyy/m/d" },
        { t: "n", v: 46054, z: '[$-411]ggge"年"m"月"d"日"' },
        { t: "n", v: 0.375, z: "h:mm;@" },
        { t: "n", v: 46054.5625, z: "yyyy/m/d h:mm" },
        { t: "n", v: 466251111, z: "0000000000" },
        { t: "n", v: 600000, z: "[<=999]000;[<=9999]000\\-00;000\\-0000" },
        { t: "n", v: 1234.5, z: "#,##0" },
        { t: "b", v: true },
        { t: "n", v: 1.25, z: "[h]:mm" },
      ],
    ],
  });
  expect(cellsOf(table)).toEqual([
    [
      "縁側",
      "2026-02-01",
      "2026-02-01",
      "09:00",
      "2026-02-01 13:30",
      "0466251111",
      "060-0000",
      "1234.5",
      "TRUE",
      "30:00",
    ],
  ]);
});

test("takes the values of formulas and leaves errors blank, which is said", async () => {
  const bytes = drawnWorkbook([
    {
      name: "一覧",
      rows: [
        ["名称", "住所", "定員"],
        ["縁側", { t: "s", v: "本町1", f: 'CONCATENATE("本町",1)' }, { t: "e", v: 42 }],
      ],
    },
  ]);
  const { value, problems } = await foundTables(bytes, "a.xlsx");
  expect(cellsOf(value![0])).toEqual([["縁側", "本町1", ""]]);
  expect(problems).toMatchObject([
    { code: "cellErrors", row: 2, params: { found: "#N/A", count: 1 } },
  ]);
});

test("finds the header below merged titles, from any column on", async () => {
  const [table] = await tablesOf({
    name: "一覧",
    rows: [
      [null, "通いの場一覧", null, null],
      [],
      [null, "名称", "住所", "電話"],
      [null, "縁側", "本町1", "0466-1"],
    ],
    merges: ["B1:D1"],
  });
  expect(table).toMatchObject({ headerRow: 3, header: ["名称", "住所", "電話"] });
  expect(table!.asides).toEqual([{ row: 1, text: "通いの場一覧" }]);
});

test("joins headings that are merged over two rows, and repeats cells merged downwards", async () => {
  const [table] = await tablesOf({
    name: "一覧",
    rows: [
      ["地区", "名称", "利用時間", null],
      [null, null, "開始", "終了"],
      ["北部", "縁側", "10:00", "12:00"],
      [null, "浜", "9:00", "15:00"],
    ],
    merges: ["A1:A2", "B1:B2", "C1:D1", "A3:A6"],
  });
  expect(table!.header).toEqual(["地区", "名称", "利用時間_開始", "利用時間_終了"]);
  expect(cellsOf(table).map(([district]) => district)).toEqual(["北部", "北部"]);
});

test("parts blocks that stand side by side under one title", async () => {
  const tables = await tablesOf({
    name: "R8.4.1",
    rows: [
      ["地区別一覧", null, null, null, null],
      ["名称", "電話", null, "名称", "電話"],
      ["縁側", "1", null, "浜", "2"],
      ["川", "3", null, null, null],
    ],
    merges: ["A1:E1"],
  });
  expect(tables.map(cellsOf)).toEqual([
    [
      ["縁側", "1"],
      ["川", "3"],
    ],
    [["浜", "2"]],
  ]);
});

test("keeps the addresses of links beside their text", async () => {
  const [table] = await tablesOf({
    name: "一覧",
    rows: [
      ["名称", "住所"],
      [{ t: "s", v: "縁側", l: { Target: "https://example.jp/engawa" } }, "本町1"],
      ["浜", "浜町2"],
    ],
  });
  expect(table!.header).toEqual(["名称", "住所", "名称のリンク"]);
  expect(cellsOf(table).map((cells) => cells[2])).toEqual(["https://example.jp/engawa", ""]);
});

test("leaves readings of kanji out of the text, and keeps those of names beside it", async () => {
  const parts = unzipSync(drawnWorkbook([LIST]));
  const shared = strFromU8(parts["xl/sharedStrings.xml"]!);
  const read = '<rPh sb="0" eb="2"><t>エンガワ</t></rPh><phoneticPr fontId="1"/></si>';
  const withReading = shared.replace(/(<t[^>]*>縁側サロン<\/t>)<\/si>/, `$1${read}`);
  parts["xl/sharedStrings.xml"] = strToU8(withReading);
  const { value } = await foundTables(zipSync(parts), "list.xlsx");
  expect(value![0]!.header).toEqual(["名称", "住所", "名称の読み"]);
  expect(cellsOf(value![0])).toEqual([["縁側サロン", "本町1", "エンガワサロン"]]);
});

test("says of a damaged workbook, and of one with a password, what it is", async () => {
  const whole = drawnWorkbook([LIST]);
  const cut = await foundTables(whole.subarray(0, whole.length - 200), "a.xlsx");
  expect(cut.problems).toMatchObject([{ code: "fileDamaged", severity: "error" }]);
  const parts = unzipSync(whole);
  parts["xl/workbook.xml"] = strToU8("<workbook");
  const broken = await foundTables(zipSync(parts), "a.xlsx");
  expect(broken.problems).toMatchObject([{ code: "fileDamaged" }]);
  const locked = `\xd0\xcf\x11\xe0${"\0".repeat(600)}${"EncryptedPackage".split("").join("\0")}`;
  const bytes = Uint8Array.from(locked, (letter) => letter.charCodeAt(0));
  expect((await foundTables(bytes, "a.xlsx")).problems).toMatchObject([{ code: "fileLocked" }]);
});

test("refuses a workbook that unpacks to far more than it is", async () => {
  const parts = unzipSync(drawnWorkbook([LIST]));
  parts["xl/worksheets/sheet2.xml"] = new Uint8Array(30_000_000);
  const { value, problems } = await foundTables(zipSync(parts), "a.xlsx");
  expect(value).toBeNull();
  expect(problems).toMatchObject([{ code: "listTooLarge" }]);
});

test("unpacks no more than a zip states, whatever is in it", async () => {
  const parts = {
    ...unzipSync(drawnWorkbook([LIST])),
    "xl/worksheets/sheet1.xml": new Uint8Array(9_000_000),
  };
  const bytes = zipSync(parts);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 28 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 9_000_000) {
      view.setUint32(at + 24, 1_000, true);
    }
  }
  expect((await foundTables(bytes, "a.xlsx")).value).toBeNull();
});
