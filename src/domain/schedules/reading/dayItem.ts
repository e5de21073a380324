import type { NthWeekday, Weekday } from "../schedule.ts";
import type { NamedDate } from "./token.ts";

/** One entry of a list of days, as written; `text` = its words. */
export type DayItem = {
  readonly text: string;
  /** 1–12; absent = every month. */
  readonly months?: readonly number[];
  /** 隔月 without a word which months. */
  readonly everyOtherMonth?: boolean;
} & DayMeaning;

export type DayMeaning =
  /** `isEvery` = 毎週 is written; `isWorkdays` = 平日, which leaves out 祝日. */
  | {
      readonly kind: "weekly";
      readonly weekdays: readonly Weekday[];
      readonly everyWeeks: 1 | 2;
      readonly isEvery: boolean;
      readonly isWorkdays: boolean;
    }
  /** `looseWeekdays` = 日曜 of 第4水曜、日曜: whether 第4 is said of it too is not known. */
  | {
      readonly kind: "nth";
      readonly nths: readonly NthWeekday[];
      readonly looseWeekdays?: readonly Weekday[];
    }
  /** 第5 without a weekday: it has the weekday of the rule it speaks of. */
  | { readonly kind: "nthOnly"; readonly nths: readonly number[] }
  | { readonly kind: "beside"; readonly nths: readonly NthWeekday[]; readonly offsetDays: number }
  | { readonly kind: "monthDays"; readonly days: readonly number[] }
  /** `isLast` = まで follows: the last day of validity. */
  | { readonly kind: "dates"; readonly dates: readonly NamedDate[]; readonly isLast?: true }
  | { readonly kind: "span"; readonly from: NamedDate; readonly to: NamedDate }
  /** `months` of the item alone. */
  | { readonly kind: "months" }
  | { readonly kind: "holidays" }
  /** 年末年始, お盆, 夏季休暇; `span` = the days written beside it; `isClosing` = 〜休暇. */
  | {
      readonly kind: "season";
      readonly season: "newYear" | "obon" | "break";
      readonly span: DayItem | null;
      readonly isClosing: boolean;
    };
