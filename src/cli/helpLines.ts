import type { Command } from "./command.ts";

/** What each command does, with an example to copy. */
export function helpLines(commands: readonly Command[]): string[] {
  const each = commands.flatMap(({ name, purpose, example }) => [
    `${name}　${purpose}`,
    `　例：${example}`,
    "",
  ]);
  return [
    "まちデータを作り、調べる命令です。画面と同じ計算をします。インターネットは使いません。",
    "",
    ...each,
    `くわしい書き方：npm run town -- ${commands[0]?.name ?? ""} --help`,
  ];
}

/** What one command does, an example, and what may be written after it. */
export function commandHelpLines({ name, purpose, example, options }: Command): string[] {
  const written = Object.entries(options).map(
    ([option, { meaning }]) => `　--${option}　${meaning}`,
  );
  return [
    `${name}　${purpose}`,
    `　例：${example}`,
    ...(written.length > 0 ? ["", "書けるもの", ...written] : []),
  ];
}
