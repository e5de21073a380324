import type { Problem } from "../domain/problem.ts";
import { townFindings } from "./townFindings.ts";
import type { Arguments, Command, Terminal } from "./command.ts";
import { openTown } from "./openTown.ts";
import { problemLines } from "./problemLines.ts";
import { townSummary } from "./townSummary.ts";

const USAGE = "npm run town -- check まちのフォルダー";

/** `check`: what a town has, what is missing and what that means, and every problem; 1 only on errors. */
export const checkCommand: Command = {
  name: "check",
  purpose:
    "まちデータに何があり、何が足りないか、気づいたことは何かを、ファイルと行を示して書き出します。",
  example: USAGE,
  options: {},
  run: check,
};

async function check({ positionals }: Arguments, { out, err }: Terminal): Promise<number> {
  const opened = await openTown(positionals[0], USAGE);
  const problems: Problem[] = [...opened.problems];
  if (opened.value !== null) {
    problems.push(...townFindings(opened.value));
    for (const line of townSummary(opened.value)) out(`${line}\n`);
  }
  for (const line of problemLines(problems, true)) err(line);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  err(
    errors === 0 ? "使えないものはありませんでした。" : `使えないものが ${errors} 件ありました。`,
  );
  return errors === 0 ? 0 : 1;
}
