import type { BenchRow } from "./benchRow.ts";

/** The result as a table in Markdown, goals and verdicts beside the figures. */
export function benchTable(rows: readonly BenchRow[], machine: string, peakMb: number): string {
  const lines = rows.map(
    (row) =>
      `| ${row.job} | ${row.size} | ${rounded(row.medianMs)} | ${rounded(row.bestMs)} | ${baselinesOf(row)} | ${figuresOf(row)} | ${row.goal ?? ""} | ${verdictOf(row)} |`,
  );
  return [
    "# Bench",
    "",
    `${machine}. Medians of one run; "best" is the quickest. Peak memory ${peakMb} MB.`,
    "",
    "| job | town | ms | best | against | more | goal | |",
    "|---|---|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

function baselinesOf({ baselines = {}, medianMs }: BenchRow): string {
  return Object.entries(baselines)
    .map(([name, ms]) => `${name} ${rounded(ms)} ms (${comparison(ms, medianMs)})`)
    .join("; ");
}

function comparison(baselineMs: number, ownMs: number): string {
  if (baselineMs < ownMs) return `ours takes ${rounded(ownMs / baselineMs)} × as long`;
  return `${rounded(baselineMs / ownMs)} × as long as ours`;
}

function figuresOf({ figures = {} }: BenchRow): string {
  return Object.entries(figures)
    .map(([name, figure]) => `${name}: ${rounded(figure)}`)
    .join("; ");
}

function verdictOf({ isReached }: BenchRow): string {
  if (isReached === undefined) return "";
  return isReached ? "reached" : "**not reached**";
}

/** Three digits that mean something. */
function rounded(figure: number): string {
  return figure >= 100
    ? Math.round(figure).toLocaleString("en")
    : String(Number(figure.toPrecision(3)));
}
