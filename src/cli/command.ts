import { parseArgs } from "node:util";

/** Where a command prints to: answers to `out`, problems and progress to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
}

/** One command of `npm run town -- …`. */
export interface Command {
  readonly name: string;
  /** What it does, in a sentence or two. */
  readonly purpose: string;
  /** One that can be copied. */
  readonly example: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Gives the exit code: 0 = done, 1 = something could not be used, 2 = wrongly written. */
  readonly run: (given: Arguments, terminal: Terminal) => Promise<number>;
}

/** Something that may be written after a command as `--name`, a `string` with a value after it. */
interface CommandOption {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What it is for and how its value is written. */
  readonly meaning: string;
}

/** What was written after the command. */
export interface Arguments {
  /** The last value of an option. */
  readonly one: (option: string) => string | undefined;
  /** All values of an option that may be written several times. */
  readonly all: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
  readonly positionals: readonly string[];
}

/** A sentence that says what to write instead; ends the command with exit code 2. */
export class UsageError extends Error {}

/** Reads what was written after a command; anything it does not know is a `UsageError`. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: command.options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "option") checkOption(command, token.name, token.rawName, token.value);
  }
  const all = (option: string): string[] =>
    [values[option] ?? []].flat().filter((value) => typeof value === "string");
  return {
    one: (option) => all(option).at(-1),
    all,
    has: (option) => values[option] !== undefined,
    positionals,
  };
}

function checkOption(
  command: Command,
  name: string,
  written: string,
  value: string | undefined,
): void {
  const option = command.options[name];
  if (option === undefined) {
    const known = Object.keys(command.options).map((each) => `--${each}`);
    throw new UsageError(
      `${written} という書き方はありません。使えるのは ${known.join(", ")} です。`,
    );
  }
  if (option.type === "string" && (value === undefined || value.startsWith("--"))) {
    throw new UsageError(`${written} のあとに値を書いてください。例：${command.example}`);
  }
}
