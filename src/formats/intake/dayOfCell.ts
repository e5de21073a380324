import { readDay } from "../table/readDay.ts";

/**
 * A cell that is a day and nothing else, as `YYYY-MM-DD`: what `readDay` knows, with a time of day or a
 * weekday behind it at most. 「8月5日～16日」, a month or a year alone are no day: `null`.
 */
export function dayOfCell(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  return ONE_DAY.test(plain) ? readDay(plain) : null;
}

const ONE_DAY =
  /^((令和|平成|昭和|R|H|S)?\s?(\d{1,4}|元)[-/年.]\s?\d{1,2}[-/月.]\s?\d{1,4}日?|\d{5}|\d{8})(\s?\([月火水木金土日]\)|[T\s]\d{1,2}:\d{2}.*)?$/;
