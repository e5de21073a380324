import { expect, test } from "vitest";
import { readDay } from "../../../src/formats/table/readDay.ts";

test.each([
  ["2026-02-01", "2026-02-01"],
  ["2026/2/1", "2026-02-01"],
  ["2026年2月1日現在", "2026-02-01"],
  ["令和８年２月１日", "2026-02-01"],
  ["令和元年5月1日", "2019-05-01"],
  ["H31.4.30", "2019-04-30"],
  ["11/1/2018", "2018-11-01"],
  ["46054", "2026-02-01"],
  ["20260201", "2026-02-01"],
])("reads %s as %s", (cell, day) => {
  expect(readDay(cell)).toBe(day);
});

test.each(["", "2026", "2026-02-30", "13/40/2018", "毎月第2水曜"])(
  "reads no day from 「%s」",
  (cell) => {
    expect(readDay(cell)).toBeNull();
  },
);
