const DIGITS = new Map(
  Array.from("〇一二三四五六七八九", (digit, value) => [digit, value] as const),
);
const UNITS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** Characters that a number in 漢数字 is made of. */
export const KANJI_NUMERALS = /[〇一二三四五六七八九十百千]/;

/**
 * The number that a run of 漢数字 writes: 十一 = 11, 二百五 = 205, and place by place 一二三 = 123, 二〇 = 20.
 * `null` where it is neither: 十百, more than nine digits.
 */
export function kanjiNumber(text: string): number | null {
  if (Array.from(text).every((character) => DIGITS.has(character))) {
    if (text.length > 9 || text === "") return null;
    return Array.from(text).reduce((sum, digit) => sum * 10 + DIGITS.get(digit)!, 0);
  }
  return unitNumber(text);
}

function unitNumber(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lastUnit = Infinity;
  for (const character of text) {
    const unit = UNITS.get(character);
    const value = DIGITS.get(character);
    if (unit !== undefined) {
      if (unit >= lastUnit || digit === 0) return null;
      sum += (digit ?? 1) * unit;
      [digit, lastUnit] = [null, unit];
    } else if (value === undefined || digit !== null) return null;
    else digit = value;
  }
  return sum + (digit ?? 0);
}
