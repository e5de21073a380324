/** What a row is sorted by: `null` = nothing is known, and stands last whichever way one sorts. */
export type SortValue = number | string | null;

/** Which column a table is sorted by, and which way. */
export interface Sorting {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/**
 * The rows in order of one value; equal rows keep their order. Numbers by size (`Infinity` is the
 * largest), words as a Japanese dictionary would.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: Sorting["direction"],
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      return sign * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

const DICTIONARY = new Intl.Collator("ja", { numeric: true });

function compare(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
  return DICTIONARY.compare(String(a), String(b));
}
