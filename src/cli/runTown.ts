import { checkCommand } from "./checkCommand.ts";
import { type Command, readArguments, type Terminal, UsageError } from "./command.ts";
import { coverageCommand } from "./coverageCommand.ts";
import { distanceCommand } from "./distanceCommand.ts";
import { makeCommand } from "./makeCommand.ts";

const COMMANDS: readonly Command[] = [makeCommand, checkCommand, coverageCommand, distanceCommand];

/** Runs `npm run town -- <command> …` and gives the exit code. */
export async function runTown(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = args;
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const asked = name === "" || name === "--help" || name === "help";
    if (!asked) terminal.err(`「${name}」という命令はありません。次のどれかを書いてください。`);
    for (const each of COMMANDS) for (const line of each.usage) terminal.err(line);
    return asked ? 0 : 2;
  }
  try {
    return await command.run(readArguments(command, rest), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(error.message);
    return 2;
  }
}
