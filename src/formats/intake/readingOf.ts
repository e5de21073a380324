/** A stretch of letters and how Excel says it is read. */
const READING = /<rPh\b[^>]*?\bsb="(\d+)"[^>]*?\beb="(\d+)"[^>]*>(.*?)<\/rPh>/gs;
const LETTERS = /<t\b[^>]*>(.*?)<\/t>/gs;

/**
 * How a cell is read, from the readings of kanji that Excel keeps when text is typed: the stretches that
 * have one are replaced by it, the other letters stay. `null` = Excel kept none.
 *
 * Limit: it is what was typed, so 「子」 typed as ねこ's コ reads コ; nobody has checked it.
 */
export function readingOf(text: string, richText: string): string | null {
  let reading = "";
  let at = 0;
  for (const [, begin, end, inside] of richText.matchAll(READING)) {
    const [from, to] = [Number(begin), Number(end)];
    if (from < at || to > text.length) return null;
    reading += text.slice(at, from) + [...inside!.matchAll(LETTERS)].map(([, t]) => t).join("");
    at = to;
  }
  return at === 0 ? null : reading + text.slice(at);
}
