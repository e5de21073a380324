import type { PlaceStatus } from "../../domain/places/place.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { dayOfCell } from "./dayOfCell.ts";

/** What a text says of the state of a place. */
export interface TextStatus {
  readonly status: PlaceStatus;
  /** Nothing but words for a state and its days was written. */
  readonly whole: boolean;
}

/**
 * The state in the cell of a column for it: 休止中, 廃止, 試行, 計画, 実施 and their like, with a day beside it
 * (「令和5年3月31日廃止」); `null` = no known word.
 */
export function statusOfText(text: string): TextStatus | null {
  const state = STATES.find(([, words]) => words.test(text))?.[0];
  if (state === undefined) return null;
  const day = DAY.exec(text.normalize("NFKC"))?.[0];
  const from = day === undefined ? null : dayOfCell(day);
  const rest = text.normalize("NFKC").replace(DAY, "").replace(KNOWN_WORDS, "");
  return {
    status: { state, ...(from !== null && { from }) },
    whole: rest.replace(/[\s()、。・~から付よりで]/g, "") === "",
  };
}

/**
 * The state that is said in passing, in a name or a remark: only what can mean nothing else (「休止中」
 * 「閉校」「廃止しました」); `null` = nothing is said.
 */
export function statusInPassing(
  text: string,
): { state: PlaceStatus["state"]; found: string } | null {
  const suspended = /(活動|現在|当面|一時|当分)の?間?休止|休止中|休会中|休館中|休園中|休校中/.exec(
    text,
  );
  if (suspended) return { state: "suspended", found: suspended[0] };
  const closed =
    /[【(（[]\s*(廃止|閉校|閉鎖|閉館|閉園|廃園|解散)\s*[】)）\]]|(廃止|閉鎖|解散)(しました|済)|閉校(?!舎|式|後)/.exec(
      text,
    );
  return closed ? { state: "closed", found: closed[0] } : null;
}

const STATES: readonly (readonly [PlaceStatus["state"], RegExp])[] = [
  ["suspended", /休止|休会|休業|休館|休園|休校|閉館中/],
  ["closed", /廃止|閉鎖|閉所|閉校|閉館|閉園|廃園|廃校|解散|終了|中止/],
  ["trial", /試行|試験|モデル|お試し/],
  ["planned", /計画|予定|準備|検討/],
  [
    "open",
    new RegExp(`実施|営業|開設|開所|開館|開催|稼[働動]|活動|継続|運営|${STATUS_NAMES.open}`),
  ],
];

const KNOWN_WORDS =
  /休止|休会|休業|休館|休園|休校|閉館|廃止|閉鎖|閉所|閉校|閉園|廃園|廃校|解散|終了|中止|試行|試験|モデル|お試し|計画|予定|準備|検討|実施|営業|開設|開所|開館|開催|稼[働動]|活動|継続|運営|開いている|事業|済み?|中/g;

const DAY =
  /(?:(?:令和|平成|昭和|[RHS])\s?(?:\d{1,2}|元)|\d{4})[-/年.]\s?\d{1,2}[-/月.]\s?\d{1,2}日?/;
