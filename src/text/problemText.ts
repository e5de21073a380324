import type { Problem } from "../domain/problem.ts";
import { PROBLEM_SENTENCES } from "./problemSentences.ts";

/**
 * A problem in plain Japanese: where, what was found, what was kept, what to do next.
 * 「places.csv 14行目「緯度」：…」; the file and row come first so that a list of them can be read down.
 */
export function problemText(problem: Problem): string {
  const { file, row, column } = problem;
  const where = [
    file ?? "",
    row === undefined ? "" : rowText(file ?? "", row),
    column ? `「${column}」` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
  const sentence = PROBLEM_SENTENCES[problem.code]((name) => String(problem.params?.[name] ?? ""));
  return where === "" ? sentence : `${where}：${sentence}`;
}

/** A table has rows; a JSON file has things one after another. */
function rowText(file: string, row: number): string {
  return /json$/i.test(file) ? `${row}件目` : `${row}行目`;
}
