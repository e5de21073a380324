import { type Command, readArguments, type Terminal, UsageError } from "./command.ts";
import { commandHelpLines } from "./helpLines.ts";

/** Runs a command with what was written after it, or prints its help; gives the exit code. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (args.some((argument) => argument === "--help" || argument === "-h")) {
    for (const line of commandHelpLines(command)) terminal.out(`${line}\n`);
    return 0;
  }
  try {
    return await command.run(readArguments(command, args), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(error.message);
    return 2;
  }
}
