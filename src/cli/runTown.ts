import { checkCommand } from "./checkCommand.ts";
import type { Command, Terminal } from "./command.ts";
import { coverageCommand } from "./coverageCommand.ts";
import { distanceCommand } from "./distanceCommand.ts";
import { helpLines } from "./helpLines.ts";
import { importCommand } from "./importCommand.ts";
import { locateCommand } from "./locateCommand.ts";
import { makeCommand } from "./makeCommand.ts";
import { runCommand } from "./runCommand.ts";
import { scheduleCommand } from "./scheduleCommand.ts";

const COMMANDS: readonly Command[] = [
  makeCommand,
  checkCommand,
  coverageCommand,
  distanceCommand,
  importCommand,
  locateCommand,
  scheduleCommand,
];

/** Runs `npm run town -- <command> …` and gives the exit code; without a command it says what there is. */
export async function runTown(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = args;
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const isAsked = ["", "help", "--help", "-h"].includes(name);
    const print = isAsked ? (line: string) => terminal.out(`${line}\n`) : terminal.err;
    if (!isAsked) print(`「${name}」という命令はありません。次のどれかを書いてください。`);
    for (const line of helpLines(COMMANDS)) print(line);
    return isAsked ? 0 : 2;
  }
  return runCommand(command, rest, terminal);
}
