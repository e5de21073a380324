import { toRomaji } from "wanakana";
import { type ReadingRun, readingRuns } from "./readingRuns.ts";

/**
 * A name in Latin letters by its reading, in Hepburn: 「西町サロン」 → `Nishimachi Saron`. `null` = its reading is not
 * known, or there is nothing to be read. Words are parted by spaces, and where katakana or a longer stretch of
 * hiragana begins or ends. LIMIT: long vowels are written as hiragana has them (`Kouminkan`), ー is left out, and
 * は or へ as a particle is `ha`, `he`.
 */
export function romanName(name: string, kana: string | undefined): string | null {
  const reading = kana?.trim() || (ONLY_KANA.test(name) ? name : "");
  if (!/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(reading)) return null;
  const runs = readingRuns(name, reading);
  const parted = runs === null ? reading : runs.map(partedRun).join("");
  const words = parted.split(/[\s\p{P}]+/u).filter((word) => word !== "");
  return words.length === 0 ? null : words.map(romanWord).join(" ");
}

const ONLY_KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー\s\p{P}]+$/u;

/** Short hiragana may be the end of a word that begins in kanji; a name's own spaces are kept. */
function partedRun({ written, read }: ReadingRun): string {
  if (/^[\s\p{P}]+$/u.test(written)) return " ";
  const isWord = /^[\p{Script=Katakana}ー]+$|^\p{Script=Hiragana}{4,}$/u.test(written);
  return isWord ? ` ${read} ` : read;
}

/** 「っち」 is `tch` in Hepburn; sounds of other languages are written as there. */
function romanWord(word: string): string {
  const roman = toRomaji(word, { customRomajiMapping: FOREIGN_SOUNDS })
    .replaceAll("cch", "tch")
    .replaceAll("-", "")
    .toLowerCase();
  return roman.charAt(0).toUpperCase() + roman.slice(1);
}

const FOREIGN_SOUNDS: Readonly<Record<string, string>> = {
  てぃ: "ti",
  でぃ: "di",
  とぅ: "tu",
  どぅ: "du",
  ふぁ: "fa",
  ふぃ: "fi",
  ふぇ: "fe",
  ふぉ: "fo",
  うぃ: "wi",
  うぇ: "we",
  うぉ: "wo",
  しぇ: "she",
  じぇ: "je",
  ちぇ: "che",
  ゕ: "ka",
  ゖ: "ke",
  ゎ: "wa",
};
