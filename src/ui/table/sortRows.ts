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
  const work = sortingRows(rows, valueOf, direction);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** The same, stopping after every few hundred rows: for more rows than can be sorted while a screen waits. */
export function* sortingRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: Sorting["direction"],
): Generator<void, Row[]> {
  const inOrder = orderOf<Row>(direction);
  let runs: Sorted<Row>[][] = [];
  for (let from = 0; from < rows.length; from += STEP_ROWS) {
    const some = rows.slice(from, from + STEP_ROWS);
    runs.push(some.map((row) => ({ row, value: valueOf(row) })).sort(inOrder));
    yield;
  }
  while (runs.length > 1) {
    const longer: Sorted<Row>[][] = [];
    for (let index = 0; index < runs.length; index += 2) {
      longer.push(yield* merged(runs[index]!, runs[index + 1] ?? [], inOrder));
    }
    runs = longer;
  }
  return (runs[0] ?? []).map(({ row }) => row);
}

const STEP_ROWS = 500;

interface Sorted<Row> {
  readonly row: Row;
  readonly value: SortValue;
}

function orderOf<Row>(direction: Sorting["direction"]) {
  const sign = direction === "ascending" ? 1 : -1;
  return (a: Sorted<Row>, b: Sorted<Row>) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    return sign * compare(a.value, b.value);
  };
}

/** Two runs in order as one; of equal rows those of the first run come first. */
function* merged<Row>(
  first: readonly Sorted<Row>[],
  second: readonly Sorted<Row>[],
  inOrder: (a: Sorted<Row>, b: Sorted<Row>) => number,
): Generator<void, Sorted<Row>[]> {
  const both: Sorted<Row>[] = [];
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    both.push(inOrder(first[i]!, second[j]!) <= 0 ? first[i++]! : second[j++]!);
    if (both.length % STEP_ROWS === 0) yield;
  }
  return both.concat(first.slice(i), second.slice(j));
}

const DICTIONARY = new Intl.Collator("ja", { numeric: true });

function compare(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
  return DICTIONARY.compare(String(a), String(b));
}
