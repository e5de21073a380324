import { checkCommand } from "./checkCommand.ts";
import { type Command, readArguments, type Terminal, UsageError } from "./command.ts";
import { coverageCommand } from "./coverageCommand.ts";
import { distanceCommand } from "./distanceCommand.ts";
import { commandHelpLines, helpLines } from "./helpLines.ts";
import { makeCommand } from "./makeCommand.ts";

const COMMANDS: readonly Command[] = [makeCommand, checkCommand, coverageCommand, distanceCommand];

/** Runs `npm run town -- <command> …` and gives the exit code; without a command it says what there is. */
export async function runTown(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = args;
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const isAsked = name === "" || isHelp(name) || name === "help";
    const print = isAsked ? (line: string) => terminal.out(`${line}\n`) : terminal.err;
    if (!isAsked) print(`「${name}」という命令はありません。次のどれかを書いてください。`);
    for (const line of helpLines(COMMANDS)) print(line);
    return isAsked ? 0 : 2;
  }
  if (rest.some(isHelp)) {
    for (const line of commandHelpLines(command)) terminal.out(`${line}\n`);
    return 0;
  }
  try {
    return await command.run(readArguments(command, rest), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(error.message);
    return 2;
  }
}

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}
