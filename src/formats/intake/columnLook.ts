import type { ColumnUse } from "../../domain/intake/columnMapping.ts";
import { readDay } from "../table/readDay.ts";

/** Cells that are looked at: enough to tell a column, whatever the length of the table. */
const MOST_LOOKED_AT = 300;
/** As large a part of the filled cells must look alike. */
const ALIKE = 0.8;

/** What the filled cells of a column look like; a day may be of several uses, a name is told apart elsewhere. */
export type ColumnLook =
  | Extract<
      ColumnUse,
      | "lng"
      | "lat"
      | "latLng"
      | "phone"
      | "url"
      | "availableDays"
      | "startTime"
      | "scheduleText"
      | "address"
      | "kana"
    >
  | "day"
  | "number"
  | "postcode"
  | "careLevel"
  | "sex"
  | "blank";

/**
 * What a column holds by the looks of its cells, without its header; `null` = mixed, or plain words.
 * Limit: the first 300 filled cells, of which eight in ten must look alike.
 */
export function columnLook(cells: Iterable<string>): ColumnLook | null {
  const looked: string[] = [];
  for (const cell of cells) {
    const text = cell.normalize("NFKC").trim();
    if (text !== "") looked.push(text);
    if (looked.length === MOST_LOOKED_AT) break;
  }
  if (looked.length === 0) return "blank";
  const alike = LOOKS.find(([, fits]) => looked.filter(fits).length >= looked.length * ALIKE);
  return alike ? alike[0] : null;
}

const LOOKS: readonly (readonly [ColumnLook, (text: string) => boolean])[] = [
  ["url", (text) => /^https?:\/\//i.test(text)],
  ["latLng", (text) => /^-?\d{1,3}\.\d+\s*[,、 ]\s*-?\d{1,3}\.\d+$/.test(text)],
  ["lng", (text) => isDegrees(text, 122, 154)],
  ["lat", (text) => isDegrees(text, 20, 46)],
  ["postcode", (text) => /^〒?\d{3}-?\d{4}$/.test(text)],
  ["phone", (text) => /^\(?0\d{1,4}[)-]{0,2}\d{1,4}[)-]?\d{3,4}$/.test(text)],
  ["careLevel", (text) => /^(要介護|要支援)\s?[1-5]$/.test(text)],
  ["sex", (text) => /^(男|女)性?$/.test(text)],
  ["startTime", (text) => /^\d{1,2}[:時]\d{0,2}分?$/.test(text)],
  ["day", (text) => !/^\d+$/.test(text) && readDay(text) !== null],
  ["number", (text) => /^[\d,]+(\.\d+)?$/.test(text)],
  ["availableDays", (text) => /^([月火水木金土日祝平][曜日]*[・、,;~\s]*)+$/.test(text)],
  [
    "scheduleText",
    (text) =>
      /毎週|毎月|隔週|第\s?[1-5一二三四五][・,、\s\d第一二三四五]*[月火水木金土日]|[月火水木金土日]曜/.test(
        text,
      ),
  ],
  [
    "address",
    (text) => /^(東京都|北海道|.{2,3}[府県])|[市区町村郡].{0,20}(\d|丁目|番地|字)/.test(text),
  ],
  ["kana", (text) => /^[ぁ-ゖァ-ヺー・\s]{3,}$/.test(text)],
];

/** Degrees are written with at least three decimals, ages and capacities are not. */
function isDegrees(text: string, least: number, most: number): boolean {
  return /^\d{2,3}\.\d{3,}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
