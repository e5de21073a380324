import type { NthWeekday, ScheduleDoubt, Weekday } from "../schedule.ts";
import type { DayItem } from "./dayItem.ts";
import type { TimeWords } from "./readTimes.ts";

/** What the clauses of a text say, gathered in reading order, before it becomes rules. */
export interface Draft {
  readonly groups: DayGroup[];
  /** Times that stand before any day. */
  readonly loneTimes: TimeWords[];
  readonly closings: DraftClosing[];
  readonly holidayMoves: HolidayMove[];
  /** Months that stand alone (5月~2月末まで): all rules before hold in them only. */
  readonly loneMonths: (readonly number[])[];
  /** 12時~13時は休み */
  readonly breaks: TimeWords[];
  readonly frequencies: { readonly per: "week" | "month" | "year"; readonly times: number }[];
  readonly doubts: Set<ScheduleDoubt>;
  readonly leftOver: string[];
  readonly labels: string[];
  count: number | null;
  isAllDay: boolean;
  isUnsure: boolean;
  isSuspended: boolean;
  /** 祝日も営業 */
  opensOnHolidays: boolean;
  /** What the words last spoke of. */
  last: "group" | "closing" | null;
}

/** Days with their times. */
export interface DayGroup {
  readonly items: DayItem[];
  readonly times: TimeWords[];
  /** 土は, 土曜のみ, in brackets or in the note: stands instead of what was said of these days before. */
  readonly isSpecial: boolean;
  readonly isNote: boolean;
  /** 2月は第1水曜: in these months instead of the days of all months. */
  readonly isMonthPattern: boolean;
  /** 土曜は第1・3のみ: these weekdays are held on the days of the group alone. */
  readonly replaces: readonly Weekday[];
  /** から follows: the first day of validity. */
  readonly isStart: boolean;
  /** 時間は分かりません: no times that follow are its own. */
  isUntimed: boolean;
  /** Its times are those of the columns: other times in the note stand instead. */
  hasColumnTimes: boolean;
}

export interface DraftClosing {
  readonly items: readonly DayItem[];
  /** 休館, 定休日: open on all other days of the week. */
  readonly isHouse: boolean;
  ifHoliday?: "nextDay" | "previousDay" | "nextWeekday" | "nextWeek" | "open";
}

export interface HolidayMove {
  readonly to: "nextDay" | "previousDay" | "nextWeekday" | "nextWeek" | NthWeekday | "open";
  /** Speaks of closing days: they move, not the sessions. */
  readonly ofClosing: boolean;
}

/** A draft of which nothing has been said yet. */
export function emptyDraft(): Draft {
  return {
    groups: [],
    loneTimes: [],
    closings: [],
    holidayMoves: [],
    loneMonths: [],
    breaks: [],
    frequencies: [],
    doubts: new Set(),
    leftOver: [],
    labels: [],
    count: null,
    isAllDay: false,
    isUnsure: false,
    isSuspended: false,
    opensOnHolidays: false,
    last: null,
  };
}
