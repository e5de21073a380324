import { CsvScanner } from "./csvScanner.ts";

export type Delimiter = "," | "\t" | ";" | "|";

const DELIMITERS: readonly Delimiter[] = [",", "\t", ";", "|"];
/** Records that are enough to tell. */
const SAMPLE_RECORDS = 60;
const SAMPLE_CHARACTERS = 200_000;

/**
 * The delimiter of a text: the one that parts the most of its first records into the same number of
 * cells, two at least, and among equals the one that parts them finer. A comma where none does.
 */
export function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = evenness(sample, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Records of the most frequent width above one, a little more for wider ones; blank ones do not count. */
function evenness(sample: string, delimiter: Delimiter): number {
  const scanner = new CsvScanner(sample, delimiter);
  const countOfWidth = new Map<number, number>();
  let records = 0;
  for (let cells = scanner.next(); cells && records < SAMPLE_RECORDS; cells = scanner.next()) {
    if (cells.length === 1 && cells[0]!.trim() === "") continue;
    records++;
    if (cells.length > 1) countOfWidth.set(cells.length, (countOfWidth.get(cells.length) ?? 0) + 1);
  }
  const scores = [...countOfWidth].map(
    ([width, count]) => count / records + Math.min(width, 50) / 500,
  );
  return Math.max(0, ...scores);
}
