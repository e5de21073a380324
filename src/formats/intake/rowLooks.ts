import { foldedText } from "../table/foldedText.ts";
import { isBlankCell } from "./isBlankCell.ts";

/**
 * What a row below the header is: a row of data, nothing, a note (※ …, 以上, a sum, a number prepared
 * for a row to come), or the title of the rows that follow (■北部地区).
 */
export type RowLooks = "data" | "blank" | "note" | "section";

const SUMS = new Set(["計", "合計", "総計", "小計", "総合計", "総数", "累計", "total"]);
const NOTE =
  /^([※＊*]|[(（]?注[)）:：意\d]|備考[:：]|出典|資料[:：]|参考[:：]|凡例|以上$|以下余白)/;
const SECTION = /^[■◆●◇□▼▽▲△【〈《＜<◎○]|(地区|圏域|校区|学区|区域|方面|ブロック)$/;
/** In a table of fewer columns a lone cell may well be a row. */
const LEAST_COLUMNS = 3;

/** Judges one row of a table by its cells alone. Looks at no more cells than it must. */
export function rowLooks(cells: readonly string[]): RowLooks {
  let first = -1;
  let count = 0;
  for (let column = 0; column < cells.length && count < 3; column++) {
    if (isBlankCell(cells[column])) continue;
    if (count === 0) first = column;
    count++;
  }
  if (count === 0) return "blank";
  const text = cells[first]!;
  if (isSum(text)) return cells.length > 1 ? "note" : "data";
  if (count > 2) return "data";
  if (text.startsWith("//")) return "note";
  if (NOTE.test(text.trim()) && cells.length > count) return "note";
  if (count > 1 || cells.length < LEAST_COLUMNS) return "data";
  if (/^\d{1,5}$/.test(text.trim())) return "note";
  return first === 0 && SECTION.test(text.trim()) && text.length <= 30 ? "section" : "data";
}

/** Most cells are told by their length or last letter, at less cost than folding them. */
function isSum(text: string): boolean {
  return text.length <= 8 && /[計数l]\s*$/i.test(text) && SUMS.has(foldedText(text));
}
