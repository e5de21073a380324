import { KANJI_VARIANTS } from "../places/kanjiVariants.ts";
import { KANJI_NUMERALS, kanjiNumber } from "./kanjiNumber.ts";

/** An address as it is compared, and where each of its characters stood in what was written. */
export interface FoldedAddress {
  readonly text: string;
  /** The written text, its marks joined to their letters (NFC): `starts` points into it. */
  readonly written: string;
  /** One for every character of `text`, and the end. */
  readonly starts: readonly number[];
}

/**
 * Makes different ways to write an address one: full and half width, old characters (澤 = 沢), ヶ = ケ = が,
 * ノ = の = 之, kana large and as katakana, every dash "-", 漢数字 as digits, no spaces, no quotes.
 * 漢数字 right beside a digit are none (八74 is ハ74). Only to compare; never shown.
 */
export function foldAddress(text: string): FoldedAddress {
  const written = text.normalize("NFC");
  const characters: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const character of written) {
    const isMark = /^[\uFF9E\uFF9F]$/.test(character) && characters.length > 0;
    if (isMark) characters.push(withMark(characters.pop()!, character));
    else {
      for (const folded of foldedCharacter(character)) {
        characters.push(folded);
        starts.push(at);
      }
    }
    at += character.length;
  }
  starts.push(at);
  return withDigits({ characters, starts, written });
}

/** ｶ and ﾞ are two characters until they are joined. */
function withMark(letter: string, mark: string): string {
  return foldedCharacter(`${letter}${mark.normalize("NFKC")}`.normalize("NFC"));
}

const FOLDED = new Map<string, string>();
/** Letters that are met; more are folded anew each time. */
const MOST_KEPT = 20_000;

function foldedCharacter(character: string): string {
  const kept = FOLDED.get(character);
  if (kept !== undefined) return kept;
  const folded = Array.from(character.normalize("NFKC"), comparedCharacter).join("");
  if (FOLDED.size < MOST_KEPT) FOLDED.set(character, folded);
  return folded;
}

function comparedCharacter(character: string): string {
  if (/[\s\p{Cf}"'「」『』]|\p{Variation_Selector}/u.test(character)) return "";
  if (/[-‐‑‒–—―−ー─━〜~－ｰ﹣⁻]/.test(character)) return "-";
  const katakana = /[ぁ-ゖ]/.test(character)
    ? String.fromCharCode(character.charCodeAt(0) + 0x60)
    : character;
  return KANA.get(katakana) ?? KANJI_VARIANTS.get(katakana) ?? katakana.toUpperCase();
}

const KANA = new Map<string, string>([
  ...pairs("ァアィイゥウェエォオッツャヤュユョヨヮワヵケヶケガケ"),
  ["之", "ノ"],
  ["乃", "ノ"],
]);

function pairs(text: string): [string, string][] {
  return Array.from({ length: text.length / 2 }, (_, i) => [text[2 * i]!, text[2 * i + 1]!]);
}

/** The letters of an address, folded one by one. */
interface Letters {
  readonly characters: readonly string[];
  readonly starts: readonly number[];
  readonly written: string;
}

/** 漢数字 as digits, wherever no digit stands beside them. */
function withDigits(letters: Letters): FoldedAddress {
  const { characters, starts, written } = letters;
  let text = "";
  const textStarts: number[] = [];
  const put = (shown: string, start: number) => {
    for (let unit = 0; unit < shown.length; unit++) textStarts.push(start);
    text += shown;
  };
  for (let i = 0; i < characters.length;) {
    const end = endOfRun(letters, i);
    const number = end > i ? numberOfRun(letters, i, end) : null;
    if (number !== null) put(number, starts[i]!);
    const next = Math.max(i + 1, end);
    for (; i < next; i++) if (number === null) put(characters[i]!, starts[i]!);
  }
  return { text, written, starts: [...textStarts, starts.at(-1)!] };
}

function endOfRun(letters: Letters, start: number): number {
  const { characters } = letters;
  let end = start;
  while (end < characters.length && KANJI_NUMERALS.test(characters[end]!)) {
    if (end > start && isParted(letters, end)) return end;
    end++;
  }
  return end;
}

/** Right before a digit 八 and 二 are mostly ハ and ニ, of 地番 in イロハ. */
const OF_IROHA: Readonly<Record<string, string>> = { 八: "ハ", 二: "ニ" };

function numberOfRun(letters: Letters, start: number, end: number): string | null {
  const { characters } = letters;
  const isAfterDigit = isDigit(characters[start - 1]) && !isParted(letters, start);
  const isBeforeDigit = isDigit(characters[end]) && !isParted(letters, end);
  if (isAfterDigit) return null;
  if (isBeforeDigit) return end - start === 1 ? (OF_IROHA[characters[start]!] ?? null) : null;
  const number = kanjiNumber(characters.slice(start, end).join(""));
  return number === null ? null : String(number);
}

/** Whether a space stood before a letter. */
function isParted({ written, starts }: Letters, at: number): boolean {
  return at > 0 && /\s/.test(written.slice(starts[at - 1], starts[at]));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /^\d$/.test(character);
}
