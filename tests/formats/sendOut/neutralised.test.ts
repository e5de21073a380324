import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvText } from "../../../src/formats/sendOut/csvText.ts";
import { joinedCell } from "../../../src/formats/sendOut/joinedCell.ts";
import { neutralised } from "../../../src/formats/sendOut/neutralised.ts";
import { splitCell } from "../../../src/formats/sendOut/splitCell.ts";
import { undone } from "../../../src/formats/sendOut/undone.ts";

/** Strings made mostly of what matters here. */
const tricky = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from("'=+-@＝＋－＠\t\r\n\0 a1縁;；|\\")) }),
  fc.string({ unit: "grapheme" }),
);

test.each([
  ["=1+1", "'=1+1"],
  ["＝1+1", "'＝1+1"],
  ["+81 466 00 0000", "'+81 466 00 0000"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-5", "'-5"],
  ["\t=1", "'\t=1"],
  ["-", "-"],
  ["－", "－"],
  ["'=1", "''=1"],
  ["'-", "''-"],
  ["'90年代の会", "'90年代の会"],
  ["縁側 なかむら", "縁側 なかむら"],
  ["", ""],
])("%j goes out as %j and comes back", (text, cell) => {
  expect(neutralised(text)).toBe(cell);
  expect(undone(cell)).toBe(text);
});

test("what another program has marked with one ' loses exactly that one", () => {
  expect(undone("'-")).toBe("-");
  expect(undone("'=1")).toBe("=1");
  expect(undone("'=1'")).toBe("=1'");
});

test("every text comes back, and none goes out as a formula", () => {
  fc.assert(
    fc.property(tricky, (text) => {
      const cell = neutralised(text);
      expect(undone(cell)).toBe(text);
      expect(cell.replace(/^[-－]$/, "")).not.toMatch(/^[=+\-@＝＋－＠\t\r\n\0]/);
    }),
    { numRuns: 2000 },
  );
});

test("texts and figures come back through a CSV; figures are not marked", () => {
  fc.assert(
    fc.property(fc.array(tricky, { minLength: 2, maxLength: 4 }), (texts) => {
      const text = csvText(["a", "b"], [[...texts, -12.3]]);
      const [, row] = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }).data;
      expect(row!.slice(0, -1).map(undone)).toEqual(texts);
      expect(row!.at(-1)).toBe("-12.3");
    }),
  );
});

test("several values in one cell come back whatever is in them", () => {
  const value = tricky.map((text) => text.trim());
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      (records) => {
        const cell = joinedCell(records.map((parts) => joinedCell(parts, "|")));
        expect(splitCell(cell).map((record) => splitCell(record, "|"))).toEqual(records);
      },
    ),
    { numRuns: 1000 },
  );
});

test("values are joined with ; and may be typed with the full-width one", () => {
  expect(joinedCell(["高齢者", "親子;孫"])).toBe("高齢者;親子\\;孫");
  expect(splitCell("高齢者； 親子")).toEqual(["高齢者", "親子"]);
});
