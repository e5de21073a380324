import { zipSync } from "fflate";
import { expect, test } from "vitest";
import type { FoundTable } from "../../../src/domain/intake/foundTable.ts";
import { foundTables } from "../../../src/formats/intake/foundTables.ts";
import { INTAKE_LIMITS } from "../../../src/formats/intake/intakeLimits.ts";
import { pastedTables } from "../../../src/formats/intake/pastedTables.ts";
import { bytesOf } from "./bytesOf.ts";

const LIST =
  "名称,住所,電話番号\r\n髙﨑サロン①,本町1-2,0466-00-0001\r\n浜カフェ,浜町3,0466-00-0002\r\n";

async function tableOf(text: string, name = "list.csv"): Promise<FoundTable> {
  const { value } = await foundTables(bytesOf(text), name);
  expect(value).toHaveLength(1);
  return value![0]!;
}

async function codesOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const { value, problems } = await foundTables(bytes, name);
  expect(value).toBeNull();
  return problems.map(({ code, params }) => [code, params?.["found"]].filter(Boolean).join(" "));
}

function cellsOf(table: FoundTable): (readonly string[])[] {
  return table.rows.map(({ cells }) => cells);
}

test.each(["utf-8", "utf-16le", "utf-16be", "shift_jis"] as const)(
  "reads a CSV in %s without being asked",
  async (encoding) => {
    const { value, problems } = await foundTables(bytesOf(LIST, encoding), "list.csv");
    expect(problems).toEqual([]);
    expect(value).toEqual([
      {
        file: "list.csv",
        sheet: null,
        format: "csv",
        encoding,
        delimiter: ",",
        headerRow: 1,
        header: ["名称", "住所", "電話番号"],
        rows: [
          { row: 2, cells: ["髙﨑サロン①", "本町1-2", "0466-00-0001"] },
          { row: 3, cells: ["浜カフェ", "浜町3", "0466-00-0002"] },
        ],
        asides: [],
      },
    ]);
  },
);

test.each(["euc-jp", "iso-2022-jp"] as const)("reads a CSV in %s", async (encoding) => {
  const { value } = await foundTables(bytesOf("名称,住所\n縁側サロン,本町\n", encoding), "a.csv");
  expect(value![0]).toMatchObject({ encoding, header: ["名称", "住所"] });
});

test("keeps the rest of a text with a few broken bytes, and says so", async () => {
  const bytes = bytesOf(`${LIST}${"縁側サロン,本町一丁目,\r\n".repeat(20)}`, "shift_jis");
  bytes[bytes.length - 10] = 0xff;
  const { value, problems } = await foundTables(bytes, "list.csv");
  expect(value![0]!.rows).toHaveLength(22);
  expect(problems).toMatchObject([{ code: "charactersBroken", params: { count: 2 } }]);
});

test("reads tabs, semicolons and bars, and line breaks in quotes", async () => {
  const table = await tableOf('名称;住所;備考\n縁側サロン;本町;"月1回\n要予約"\n');
  expect(table.delimiter).toBe(";");
  expect(cellsOf(table)).toEqual([["縁側サロン", "本町", "月1回\n要予約"]]);
  expect(await tableOf("名称\t住所\n縁側サロン\t本町\n")).toMatchObject({ format: "tsv" });
  expect((await tableOf("名称|住所\n縁側サロン|本町\n")).header).toEqual(["名称", "住所"]);
});

test("finds the header below titles and leaves notes, sums and 以上 out of the rows", async () => {
  const table = await tableOf(
    [
      "令和8年度 通いの場一覧,,,",
      ",,,令和8年4月1日現在",
      "",
      "No,名称,住所,参加者数",
      "1,縁側サロン,本町1,12",
      "2,浜カフェ,浜町2,8",
      ",,,",
      "3,,,",
      "合計,,,20",
      "※ 参加者数は昨年度のものです。,,,",
      ",,,以上",
    ].join("\n"),
  );
  expect(table.headerRow).toBe(4);
  expect(table.rows.map(({ row, cells }) => [row, cells[1]])).toEqual([
    [5, "縁側サロン"],
    [6, "浜カフェ"],
  ]);
  expect(table.asides).toEqual([
    { row: 1, text: "令和8年度 通いの場一覧" },
    { row: 2, text: "令和8年4月1日現在" },
    { row: 8, text: "3" },
    { row: 9, text: "合計 20" },
    { row: 10, text: "※ 参加者数は昨年度のものです。" },
    { row: 11, text: "以上" },
  ]);
});

test("keeps the titles between the rows in a column of their own", async () => {
  const table = await tableOf(
    "名称,住所,電話\n■北部地区,,\n縁側サロン,本町1,0466-1\n■南部地区,,\n浜カフェ,浜町2,0466-2\n",
  );
  expect(table.header).toEqual(["名称", "住所", "電話", "見出し"]);
  expect(table.rows.map(({ cells }) => [cells[0], cells[3]])).toEqual([
    ["縁側サロン", "■北部地区"],
    ["浜カフェ", "■南部地区"],
  ]);
});

test("takes a header that is repeated on every page for no row", async () => {
  const table = await tableOf("名称,住所\n縁側サロン,本町\n名称,住所\n浜カフェ,浜町\n");
  expect(cellsOf(table)).toEqual([
    ["縁側サロン", "本町"],
    ["浜カフェ", "浜町"],
  ]);
  expect(table.asides).toEqual([{ row: 3, text: "名称 住所" }]);
});

test("joins headings in two rows", async () => {
  const table = await tableOf(
    [
      "名称,住所,平日,,土曜,",
      ",,開始,終了,開始,終了",
      "縁側サロン,本町1,10:00,12:00,,",
      "浜カフェ,浜町2,9:00,15:00,10:00,12:00",
    ].join("\n"),
  );
  expect(table.headerRow).toBe(2);
  expect(table.header).toEqual([
    "名称",
    "住所",
    "平日_開始",
    "平日_終了",
    "土曜_開始",
    "土曜_終了",
  ]);
  expect(table.rows).toHaveLength(2);
});

test("takes no first row of data for the second row of a header", async () => {
  const table = await tableOf("名称,住所,電話,備考\n縁側サロン,,,第2水曜\n浜カフェ,浜町,1,\n");
  expect(table.headerRow).toBe(1);
  expect(table.rows).toHaveLength(2);
});

test("names headings that come again or are missing", async () => {
  const table = await tableOf("名称,住所,名称,\n縁側サロン,本町,分室,あり\n");
  expect(table.header).toEqual(["名称", "住所", "名称（2）", "列4"]);
});

test("parts tables that stand side by side, repeated or not", async () => {
  const repeated = await foundTables(
    bytesOf("名称,電話,,名称,電話\n縁側,1,,浜,2\n川,3,,山,4\n,,,森,5\n"),
    "a.csv",
  );
  expect(repeated.value!.map((table) => cellsOf(table).map(([name]) => name))).toEqual([
    ["縁側", "川"],
    ["浜", "山", "森"],
  ]);
  const different = await foundTables(
    bytesOf("名称,住所,,担当,電話番号\n縁側,本町,,福祉課,0466-1\n川,川町,,,\n山,山町,,,\n"),
    "a.csv",
  );
  expect(different.value!.map(({ header }) => header)).toEqual([
    ["名称", "住所"],
    ["担当", "電話番号"],
  ]);
});

test("keeps one table whole where a column is blank", async () => {
  const table = await tableOf("名称,,住所,電話\n縁側,,本町,1\n川,,川町,2\n");
  expect(table.header).toEqual(["名称", "住所", "電話"]);
  expect(table.rows).toHaveLength(2);
});

test("calls the columns 列1 … where no header can be found, and says so", async () => {
  const { value, problems } = await foundTables(
    bytesOf("縁側サロン,本町1-2,0466-00-0001\n浜カフェ,浜町3-4,0466-00-0002\n"),
    "a.csv",
  );
  expect(value![0]).toMatchObject({ headerRow: 0, header: ["列1", "列2", "列3"] });
  expect(value![0]!.rows.map(({ row }) => row)).toEqual([1, 2]);
  expect(problems).toMatchObject([{ code: "headerNotFound", file: "a.csv" }]);
});

test("leaves out the rows of a template that explain its columns, not its examples", async () => {
  const table = await tableOf(
    [
      "名称,住所,電話番号,開始日",
      "1,2,3,4",
      "必須,必須,任意,任意",
      "name,address,phone,start_date",
      "文字列,文字列,文字列（半角）,日付YYYY/MM/DD",
      "○○公民館,○○町1-1,000-000-0000,2026-04-01",
    ].join("\n"),
  );
  expect(table.rows.map(({ row }) => row)).toEqual([6]);
  expect(table.asides).toHaveLength(4);
});

test("keeps rows of numbers where the table is one of numbers", async () => {
  const table = await tableOf("年,人口,男,女\n2020,100,50,50\n2021,101,50,51\n");
  expect(table.rows).toHaveLength(2);
});

test("restores the zeros and days that a spreadsheet took away, and says so", async () => {
  const { value, problems } = await foundTables(
    bytesOf(
      [
        "名称,電話番号,郵便番号,市区町村コード,開催日,開始時間",
        "縁側,466251111,600000,12025,46054,0.375",
        "浜,0466-25-1111,2510000,142051,2026-02-02,10:00",
        "川,9012345678,,,,0",
      ].join("\n"),
    ),
    "a.csv",
  );
  expect(cellsOf(value![0]!)).toEqual([
    ["縁側", "0466251111", "0600000", "012025", "2026-02-01", "09:00"],
    ["浜", "0466-25-1111", "2510000", "142051", "2026-02-02", "10:00"],
    ["川", "09012345678", "", "", "", "0"],
  ]);
  expect(
    problems.map(({ code, column, row, params }) => [code, column, row, params!["count"]]),
  ).toEqual([
    ["leadingZerosRestored", "電話番号", 2, 2],
    ["leadingZerosRestored", "郵便番号", 2, 1],
    ["leadingZerosRestored", "市区町村コード", 2, 1],
    ["serialsRead", "開催日", 2, 1],
    ["serialsRead", "開始時間", 2, 1],
  ]);
});

test("takes off the mark that keeps a cell from being run as a formula", async () => {
  const table = await tableOf("名称,備考\n縁側,'=SUM(A1)\n浜,'普通\n川,-\n");
  expect(cellsOf(table)).toEqual([
    ["縁側", "=SUM(A1)"],
    ["浜", "'普通"],
    ["川", "-"],
  ]);
});

test("keeps rows apart from broken quotes, and cuts what no cell holds", async () => {
  const long = "あ".repeat(INTAKE_LIMITS.cellCharacters + 5);
  const { value, problems } = await foundTables(
    bytesOf(`名称,備考\n縁側,"月1回\n浜,${long}\n`),
    "a.csv",
  );
  expect(value![0]!.rows.map(({ cells }) => cells[0])).toEqual(["縁側", "浜"]);
  expect(problems).toMatchObject([
    { code: "quotesBroken", row: 2 },
    { code: "cellsCut", row: 3, params: { count: 1 } },
  ]);
});

test("reads a pasted table", async () => {
  const { value } = await pastedTables("名称\t住所\n縁側サロン\t本町\n");
  expect(value).toMatchObject([{ format: "pasted", encoding: null, header: ["名称", "住所"] }]);
  expect(await pastedTables("  \n")).toMatchObject({
    value: null,
    problems: [{ code: "tableMissing" }],
  });
});

test("says of files that are no table what they are", async () => {
  const said = async (start: string, name: string) =>
    codesOf(
      Uint8Array.from(`${start}${"\0".repeat(40)}`, (letter) => letter.charCodeAt(0)),
      name,
    );
  expect(await said("%PDF-1.7", "a.pdf")).toEqual(["fileKindUnsupported pdf"]);
  expect(await said("\x89PNG", "a.png")).toEqual(["fileKindUnsupported image"]);
  expect(await said("\xff\xd8\xff", "a.csv")).toEqual(["fileKindUnsupported image"]);
  expect(await said("SQLite format 3\0", "a.gpkg")).toEqual(["fileKindUnsupported database"]);
  expect(await codesOf(bytesOf("<!DOCTYPE html><table>"), "a.xls")).toEqual([
    "fileKindUnsupported html",
  ]);
  expect(await codesOf(zipSync({ "word/document.xml": bytesOf("<w/>") }), "a.docx")).toEqual([
    "fileKindUnsupported word",
  ]);
  expect(await codesOf(new Uint8Array(0), "a.csv")).toEqual(["tableMissing"]);
  expect(await codesOf(bytesOf('{"a":1}'), "a.json")).toEqual(["fileKindUnsupported json"]);
});

test("refuses tables beyond the limits before they stop the page", async () => {
  const wide = `名称${",".repeat(INTAKE_LIMITS.columns)}\n縁側\n`;
  expect(await codesOf(bytesOf(wide), "a.csv")).toEqual(["listTooLarge 2 行・1,001 列"]);
  const long = `名称,住所\n${"縁側,本町\n".repeat(INTAKE_LIMITS.rows + 1)}`;
  expect((await codesOf(bytesOf(long), "a.csv"))[0]).toMatch(/^listTooLarge/);
  const both = `名称${",".repeat(INTAKE_LIMITS.columns - 1)}\n${"縁側\n".repeat(30_000)}`;
  expect((await codesOf(bytesOf(both), "a.csv"))[0]).toMatch(/^listTooLarge/);
  const features = Array.from({ length: 2_000 }, (_, i) => {
    return { type: "Feature", properties: { [`項目${i}`]: 1 }, geometry: null };
  });
  expect(await codesOf(bytesOf(JSON.stringify(features)), "a.geojson")).toEqual([
    "listTooLarge 2,000 行・2,000 列",
  ]);
});

test("takes a sheet full of blank columns for one table, at once", async () => {
  const row = Array.from({ length: 400 }, (_, i) => (i % 3 === 2 ? "" : `項${i}`)).join(",");
  const { value } = await foundTables(bytesOf(`${row}\n${"縁,1,,川,2\n".repeat(500)}`), "a.csv");
  expect(value!.length).toBeLessThanOrEqual(13);
});

test("tells how far it is and stops when asked", async () => {
  const bytes = bytesOf(`名称,住所\n${"縁側,本町\n".repeat(20_000)}`);
  const steps: number[] = [];
  const whole = await foundTables(bytes, "a.csv", { onProgress: (done) => steps.push(done) });
  expect(whole.value![0]!.rows).toHaveLength(20_000);
  expect(steps).toHaveLength(5);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  const stopped = await foundTables(bytes, "a.csv", { isCancelled: () => true });
  expect(stopped).toEqual({ value: null, problems: [] });
});
