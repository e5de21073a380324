import { utils, write } from "@e965/xlsx";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readTable } from "../../../src/formats/table/readTable.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("finds the header below a title and notes, and counts rows as the file does", async () => {
  const { value } = await readTable(bytesOf("サロン一覧\n\n名称,住所,電話\n縁側,1-2,3\n"), "a.csv");
  expect(value).toEqual({
    header: ["名称", "住所", "電話"],
    rows: [["縁側", "1-2", "3"]],
    firstRow: 4,
  });
});

test("keeps commas, quotes and line breaks inside a cell", async () => {
  const { value } = await readTable(
    bytesOf('名称,予定\r\n縁側,"第2, 第4\n「水」""曜"""\r\n'),
    "a.csv",
  );
  expect(value?.rows).toEqual([["縁側", '第2, 第4\n「水」"曜"']]);
});

test("reads columns parted by tabs", async () => {
  const { value } = await readTable(bytesOf("名称\t住所\n縁側\t本町, 1\n"), "a.tsv");
  expect(value?.rows).toEqual([["縁側", "本町, 1"]]);
});

test("leaves the notes of LinkData tables blank, so that rows keep their numbers", async () => {
  const text = "#LINK,,\n#property,name,lat\n#object_type_xsd,string,float\n1,縁側,35.1\n";
  const { value } = await readTable(bytesOf(text), "a.csv");
  expect(value).toEqual({
    header: ["#property", "name", "lat"],
    rows: [[], ["1", "縁側", "35.1"]],
    firstRow: 3,
  });
});

test("gives days and times of an Excel file as text", async () => {
  const day = { t: "d", v: new Date(Date.UTC(2026, 1, 1)), z: "yyyy/m/d" } as const;
  const time = { t: "n", v: 0.375, z: "h:mm" } as const;
  const cells = [
    ["名称", "調査日", "開始", "人口"],
    ["縁側", day, time, 1234],
  ];
  const book = utils.book_new(utils.aoa_to_sheet(cells, { UTC: true }), "一覧");
  const written: unknown = write(book, { type: "buffer", bookType: "xlsx" });
  if (!(written instanceof Uint8Array)) throw new Error("Excel files are written as bytes.");
  const { value } = await readTable(written, "a.xlsx");
  expect(value?.rows).toEqual([["縁側", "2026-02-01", "09:00", "1234"]]);
});

test("says of a picture that it is no table", async () => {
  const { value, problems } = await readTable(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0),
    "photo.png",
  );
  expect(value).toBeNull();
  expect(problems[0]).toMatchObject({
    code: "fileUnreadable",
    severity: "error",
    file: "photo.png",
  });
});

test("says of a broken Excel file that it cannot be read", async () => {
  const { value, problems } = await readTable(
    Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9, 9),
    "a.xlsx",
  );
  expect(value).toBeNull();
  expect(problems[0]?.code).toBe("fileUnreadable");
});

test("never throws, whatever the bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const { value, problems } = await readTable(bytes, "a");
      expect(value !== null || problems.length > 0).toBe(true);
    }),
  );
});
