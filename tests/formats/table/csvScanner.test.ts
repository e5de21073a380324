import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { CsvScanner } from "../../../src/formats/table/csvScanner.ts";

function recordsOf(text: string, delimiter = ","): string[][] {
  const scanner = new CsvScanner(text, delimiter);
  const records: string[][] = [];
  for (let cells = scanner.next(); cells; cells = scanner.next()) records.push(cells);
  return records;
}

test("reads what PapaParse writes as PapaParse reads it, on random tables", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "縁", '"', ",", "\n", "\r", ";", " ", "'") });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
      const text = Papa.unparse(rows, { delimiter, newline: "\r\n" });
      const expected = Papa.parse<string[]>(text, { delimiter, newline: "\r\n" }).data;
      if (text.endsWith("\n") || text === "") expected.pop();
      expect(recordsOf(text, delimiter)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("keeps line breaks inside quotes, and doubled quotes", () => {
  expect(recordsOf('名称,備考\r\nサロン,"月1回\r\n""第2""水曜"\r\n')).toEqual([
    ["名称", "備考"],
    ["サロン", '月1回\r\n"第2"水曜'],
  ]);
});

test("takes the mark of UTF-8 off and knows every line end", () => {
  expect(recordsOf("\uFEFFa\rb\nc\r\n")).toEqual([["a"], ["b"], ["c"]]);
});

test("keeps the following records apart from a quote that never closes", () => {
  const scanner = new CsvScanner('a,"b\nc,d\ne,"f\n', ",");
  expect(scanner.next()).toEqual(["a", '"b']);
  expect(scanner.next()).toEqual(["c", "d"]);
  expect(scanner.next()).toEqual(["e", '"f']);
  expect(scanner.next()).toBeNull();
  expect(scanner.brokenQuotes).toEqual([1, 3]);
});

test("keeps records apart where a quote would close in the middle of a later one", () => {
  expect(recordsOf('"サロン,1\n"食堂",2\n')).toEqual([
    ['"サロン', "1"],
    ["食堂", "2"],
  ]);
});

test("keeps letters behind a closed quote", () => {
  expect(recordsOf('"ふれあい"サロン,1')).toEqual([["ふれあいサロン", "1"]]);
});
