import type { AddressTable } from "../domain/addresses/addressTable.ts";
import type { Problem } from "../domain/problem.ts";
import { readTown } from "../formats/townFolder/readTown.ts";
import { readTownAddresses } from "../formats/townFolder/readTownAddresses.ts";
import { numberText } from "../text/numberText.ts";
import { townFindings } from "./townFindings.ts";
import type { Arguments, Command, Terminal } from "./command.ts";
import { problemLines } from "./problemLines.ts";
import { townFilesOf } from "./townFilesOf.ts";
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
  const files = await townFilesOf(positionals[0], USAGE);
  const opened = files.value && (await readTown(files.value));
  const problems: Problem[] = [...files.problems, ...(opened?.problems ?? [])];
  if (files.value && opened?.value) {
    const addresses = await readTownAddresses(files.value, opened.value.manifest);
    problems.push(...townFindings(opened.value), ...addresses.problems);
    const lines = [...townSummary(opened.value), ...addressLines(addresses.value)];
    for (const line of lines) out(`${line}\n`);
  }
  for (const line of problemLines(problems, true)) err(line);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  err(
    errors === 0 ? "使えないものはありませんでした。" : `使えないものが ${errors} 件ありました。`,
  );
  return errors === 0 ? 0 : 1;
}

function addressLines(addresses: AddressTable | null): string[] {
  if (addresses === null) return [];
  const { towns, entryKind } = addresses;
  return [`住所　　${numberText(towns.length)} 町字、${numberText(entryKind.length)} 番号`];
}
