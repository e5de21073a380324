import { expect, test } from "vitest";
import { sortingRows, sortRows } from "../../../src/ui/table/sortRows.ts";

const valueOf = (row: { readonly value: number | string | null }) => row.value;
const sorted = (values: readonly (number | string | null)[], way: "ascending" | "descending") =>
  sortRows(
    values.map((value) => ({ value })),
    valueOf,
    way,
  ).map(valueOf);

test("figures go by size, and no way at all is farther than any distance", () => {
  expect(sorted([5, Infinity, 40], "descending")).toEqual([Infinity, 40, 5]);
  expect(sorted([5, Infinity, 40], "ascending")).toEqual([5, 40, Infinity]);
});

test("what is not known stands last whichever way one sorts", () => {
  expect(sorted([null, 2, 1], "ascending")).toEqual([1, 2, null]);
  expect(sorted([null, 2, 1], "descending")).toEqual([2, 1, null]);
});

test("names with numbers go as people count them", () => {
  expect(sorted(["第10地区", "第2地区"], "ascending")).toEqual(["第2地区", "第10地区"]);
});

test("equal rows keep their order both ways", () => {
  const rows = [
    { value: 1, id: "a" },
    { value: 1, id: "b" },
  ];
  expect(sortRows(rows, valueOf, "ascending").map(({ id }) => id)).toEqual(["a", "b"]);
  expect(sortRows(rows, valueOf, "descending").map(({ id }) => id)).toEqual(["a", "b"]);
});

test("thousands of rows are in order, equal ones as they came, and the work stops in between", () => {
  const rows = Array.from({ length: 2600 }, (_, id) => ({
    id,
    value: id % 50 === 0 ? null : (id * 7919) % 101,
  }));
  for (const way of ["ascending", "descending"] as const) {
    const sign = way === "ascending" ? 1 : -1;
    const slowly = rows.toSorted((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      return sign * (a.value - b.value);
    });
    expect(sortRows(rows, valueOf, way)).toEqual(slowly);
    expect([...sortingRows(rows, valueOf, way)].length).toBeGreaterThan(5);
  }
});
