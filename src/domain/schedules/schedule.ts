/**
 * 開催・開所予定: rules that give dates, beside the words they were read from.
 * Only an `understood` schedule may be shown as open; `doubtful` (要確認) gives dates that somebody should
 * confirm, `unknown` gives none. Source of the forms: lists of 社協 and cities (`schedules.tsv`).
 */
export interface Schedule {
  /** What it is for, where a place has several: 相談, 学習支援 … */
  readonly label?: string;
  /** As people wrote it; never lost. Empty = made in the editor. */
  readonly text: string;
  readonly certainty: "understood" | "doubtful" | "unknown";
  /**
   * What somebody should look at. `timeMissing`, `newYearGuessed` and `obonGuessed` alone leave it
   * `understood`: the other days stand.
   */
  readonly doubts: readonly ScheduleDoubt[];
  /** The words of `text` that no rule came from and that may matter, in order; absent = none. */
  readonly leftOver?: readonly string[];
  readonly rules: readonly ScheduleRule[];
  /** Days on which nothing happens, although a rule gives them. */
  readonly closings: readonly ScheduleClosing[];
  readonly moves: readonly ScheduleMove[];
  /** First and last day of validity, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

/** Days, and the times of each of them. */
export interface ScheduleRule {
  readonly days: DayPattern;
  /** 1–12; absent = every month. */
  readonly months?: readonly number[];
  /** Several a day; empty = the day is known, the time is not. */
  readonly times: readonly TimeRange[];
  /** 全10回: how many sessions there are from `Schedule.from` on, rules of the same count together. */
  readonly count?: number;
}

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type DayPattern =
  /**
   * 毎週, 隔週: every so many weeks, counted from the week of `anchor` (a day of one session). Every other
   * week without an anchor gives no day.
   */
  | {
      readonly kind: "weekly";
      readonly weekdays: readonly Weekday[];
      readonly everyWeeks: number;
      readonly anchor?: string;
    }
  /** 第2・4火曜: `nth` 1–5, or -1 = 最終. */
  | { readonly kind: "nthWeekdays"; readonly nths: readonly NthWeekday[] }
  /** 毎月10日・25日; -1 = 末日. A month without the day has none. */
  | { readonly kind: "monthDays"; readonly days: readonly number[] }
  /** 第3日曜の前日 (-1), 第2土曜の翌日 (1): counted from the nth weekday, which lies in the rule's months. */
  | {
      readonly kind: "besideNth";
      readonly nths: readonly NthWeekday[];
      readonly offsetDays: number;
    }
  /** 国民の祝日, on any weekday: on a holiday such a rule stands instead of all others. */
  | { readonly kind: "holidays" }
  /** Days named one by one, `YYYY-MM-DD`. */
  | { readonly kind: "dates"; readonly dates: readonly string[] };

export interface NthWeekday {
  readonly nth: number;
  readonly weekday: Weekday;
}

/** Minutes after midnight; an end past midnight is over 1,440; `null` = open end (10:00～). */
export interface TimeRange {
  readonly startMinute: number;
  readonly endMinute: number | null;
}

export type ScheduleClosing =
  /** 国民の祝日 with 振替休日 and 国民の休日. */
  | { readonly kind: "holidays" }
  /** 年末年始, お盆 and other days of every year, `MM-DD`, both included; may run over New Year. */
  | { readonly kind: "yearly"; readonly from: string; readonly to: string }
  | { readonly kind: "months"; readonly months: readonly number[] }
  | { readonly kind: "dates"; readonly dates: readonly string[] }
  /** 第4水曜以外, 休館日 毎月第2水曜. */
  | {
      readonly kind: "pattern";
      readonly days: DayPattern;
      readonly months?: readonly number[];
      /** Where the closing day is a holiday: open then, and closed on this other day or on none. */
      readonly ifHoliday?: "nextDay" | "previousDay" | "nextWeekday" | "nextWeek" | "open";
    };

export type ScheduleMove =
  /** 祝日の場合は翌日, 前日, 翌開所日, or a day of the same month. */
  | {
      readonly kind: "holiday";
      readonly to: "nextDay" | "previousDay" | "nextWeekday" | "nextWeek" | NthWeekday;
    }
  /** 2月は第1水曜: in this month this pattern instead. */
  | { readonly kind: "month"; readonly month: number; readonly days: DayPattern }
  | { readonly kind: "date"; readonly from: string; readonly to: string };

/**
 * Why a schedule needs to be confirmed. `anchorMissing`: 隔週, 隔月 or 全10回 without a first day.
 * `timeGuessed`: 10時～3時 taken as 15時. `openDaysGuessed`: 木曜休み taken as open on all other days.
 */
export type ScheduleDoubt =
  | "noDates"
  | "anchorMissing"
  | "timeMissing"
  | "timeGuessed"
  | "openDaysGuessed"
  | "yearGuessed"
  | "weekdayDiffers"
  | "newYearGuessed"
  | "obonGuessed"
  | "partLeftOver"
  | "frequencyOnly"
  | "onRequest"
  | "suspended"
  | "mayClose";

/** One session; `date` as `YYYY-MM-DD`; without times the day alone is known. */
export interface Session {
  readonly date: string;
  readonly time: TimeRange | null;
  readonly label?: string;
}
