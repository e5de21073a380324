/** A stretch of a name and how it is read, in hiragana. */
export interface ReadingRun {
  readonly written: string;
  readonly read: string;
}

/**
 * A name cut where kanji and kana meet, each stretch with its reading; the stretches together are the name.
 * `null` = the reading does not fit the name, or fits it in more than one way, so that any cut would be a guess.
 */
export function readingRuns(name: string, kana: string): readonly ReadingRun[] | null {
  const written = name.match(RUNS) ?? [];
  const reading = hiragana(kana);
  const shortest = matched(written, reading, "+?");
  const longest = matched(written, reading, "+");
  if (shortest === null || shortest.join("|") !== longest?.join("|")) return null;
  return written.map((text, index) => ({ written: text, read: shortest[index]! }));
}

/** Kanji with figures, letters and the small ヶ between them; katakana; hiragana; marks and spaces. */
const RUNS =
  /[\p{Script=Hiragana}]+|(?!(?<=\p{Script=Han})[ヶケ](?=\p{Script=Han}))[\p{Script=Katakana}ー]+|[\s\p{P}]+|(?:(?<=\p{Script=Han})[ヶケ](?=\p{Script=Han})|[^\p{Script=Hiragana}\p{Script=Katakana}ー\s\p{P}])+/gu;

function matched(written: readonly string[], reading: string, greed: "+" | "+?"): string[] | null {
  const pattern = written.map((run) => `(${runPattern(run, greed)})`).join("");
  return new RegExp(`^${pattern}$`, "u").exec(reading)?.slice(1) ?? null;
}

/** Kana are read as they stand; marks and spaces may be left out of a reading; the rest is read somehow. */
function runPattern(run: string, greed: "+" | "+?"): string {
  if (/^[\p{Script=Katakana}ー\p{Script=Hiragana}]+$/u.test(run)) return hiragana(run);
  if (/^[\s\p{P}]/u.test(run)) return String.raw`[\s\p{P}]*`;
  return String.raw`[^\s\p{P}]${greed}`;
}

/** Katakana stand 0x60 after their hiragana. */
function hiragana(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
