import type { ScheduleDoubt, Weekday } from "../schedule.ts";

/** A piece of a schedule's words and what it means; `text` as `normalText` spells it. */
export type Token = { readonly text: string } & TokenMeaning;

export type TokenMeaning =
  /** 13時半, 午後1:30, 正午: minutes after midnight as written, before 午前 and 午後 are applied. */
  | { readonly kind: "clock"; readonly minute: number; readonly half: "am" | "pm" | null }
  | { readonly kind: "number"; readonly value: number }
  /** 午前, 午後 without an hour. */
  | { readonly kind: "halfDay" }
  /** ~ */
  | { readonly kind: "through" }
  /** から, より */
  | { readonly kind: "from" }
  /** まで */
  | { readonly kind: "until" }
  /** 翌 before an hour. */
  | { readonly kind: "nextMorning" }
  /** 第2, 最終 (-1) */
  | { readonly kind: "nth"; readonly nth: number }
  /** `marked` = with 曜. */
  | { readonly kind: "weekday"; readonly weekday: Weekday; readonly marked: boolean }
  | { readonly kind: "months"; readonly months: readonly number[] }
  | { readonly kind: "monthDay"; readonly days: readonly number[] }
  | { readonly kind: "date"; readonly date: NamedDate }
  | { readonly kind: "year"; readonly year: number; readonly fiscal: boolean }
  /** 毎週, 毎月, 毎日 */
  | { readonly kind: "every"; readonly unit: "week" | "month" | "day" }
  /** 隔週, 隔月 */
  | { readonly kind: "everyOther"; readonly unit: "week" | "month" }
  | { readonly kind: "dayWord"; readonly word: DayWord; readonly isClosing: boolean }
  /** の翌日 (1), の前日 (-1), とその翌日 (`also`). */
  | { readonly kind: "beside"; readonly offsetDays: number; readonly also: boolean }
  | { readonly kind: "allDay" }
  /** 休み, 定休日, 閉館; `isHouse` = the word of a house that is open otherwise. */
  | { readonly kind: "closed"; readonly isHouse: boolean }
  | { readonly kind: "except" }
  | { readonly kind: "only" }
  | { readonly kind: "topic" }
  | { readonly kind: "ifSo" }
  | { readonly kind: "moveTo"; readonly to: "nextDay" | "previousDay" | "nextWeekday" | "nextWeek" }
  | { readonly kind: "moved" }
  /** 開催, 営業 */
  | { readonly kind: "opened" }
  | { readonly kind: "frequency"; readonly per: "week" | "month" | "year"; readonly times: number }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "doubt"; readonly doubt: ScheduleDoubt }
  /** 不定期, 未定, 問い合わせ: the days are not in the text. */
  | { readonly kind: "unsure" }
  /** 夏休み中, 学校のある日: days of a calendar that is not known. */
  | { readonly kind: "unknownDays" }
  | { readonly kind: "label" }
  /** 冬期, 農繁期: a name for months that stand beside it. */
  | { readonly kind: "seasonName" }
  | { readonly kind: "join"; readonly isComma: boolean }
  | { readonly kind: "of" }
  | { readonly kind: "gap" }
  | { readonly kind: "stop"; readonly isNote: boolean }
  | { readonly kind: "opening" }
  | { readonly kind: "ending" }
  /** Words that change no day and no time: 無料, 頃, です. */
  | { readonly kind: "filler" }
  | { readonly kind: "word" };

/** 平日, 祝日, 年末年始, お盆, and a break named by its season whose days stand beside it. */
type DayWord = "workdays" | "holidays" | "newYear" | "obon" | "break";

/** A day as written; `fiscal` = the year is a 年度, April to March. */
export interface NamedDate {
  readonly year: number | null;
  readonly fiscal: boolean;
  readonly month: number;
  readonly day: number;
  /** The year is that of the date before it. */
  readonly isYearOfLast?: true;
  /** The weekday written beside it. */
  readonly weekday: Weekday | null;
}
