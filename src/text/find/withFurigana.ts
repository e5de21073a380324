import { readingRuns } from "./readingRuns.ts";

/**
 * A name with its reading over its kanji: `{西町|にしまち}お{茶|ちゃ}のみ{会|かい}`. Where the two cannot be laid side by
 * side in one way only, the reading stands over the whole name. Without a reading the name stays as it is: none is
 * guessed.
 */
export function withFurigana(name: string, kana: string | undefined): string {
  const reading = kana?.trim() ?? "";
  if (reading === "" || !/\p{Script=Han}/u.test(name) || /[{|}]/.test(name + reading)) return name;
  const runs = readingRuns(name, reading);
  if (runs === null) return `{${name}|${reading}}`;
  return runs
    .map(({ written, read }) =>
      /\p{Script=Han}/u.test(written) ? `{${written}|${read}}` : written,
    )
    .join("");
}
