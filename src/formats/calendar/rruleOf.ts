import { lacksAnchor } from "../../domain/schedules/patternDays.ts";
import type { ScheduleRule, Weekday } from "../../domain/schedules/schedule.ts";

/**
 * The days of a rule as an RRULE of RFC 5545 without its dates: `FREQ=MONTHLY;BYDAY=2WE,4WE`. Weeks begin on
 * Monday, as the standard has it, so 隔週 needs a DTSTART in the right week. `null` where the rule is none
 * that repeats so: days named one by one, holidays, 第3日曜の前日, 隔週 without an anchor, no days at all.
 */
export function rruleOf({ days, months }: ScheduleRule): string | null {
  const byMonth = months === undefined ? "" : `;BYMONTH=${inOrder(months).join(",")}`;
  switch (days.kind) {
    case "weekly": {
      if (lacksAnchor(days) || days.weekdays.length === 0) return null;
      const interval = days.everyWeeks === 1 ? "" : `;INTERVAL=${days.everyWeeks}`;
      return `FREQ=WEEKLY${interval}${byMonth};BYDAY=${fromMonday(days.weekdays).join(",")}`;
    }
    case "nthWeekdays": {
      if (days.nths.length === 0) return null;
      const each = days.nths.map(({ nth, weekday }) => `${nth}${WEEKDAY_CODES[weekday]}`);
      return `FREQ=MONTHLY${byMonth};BYDAY=${[...new Set(each)].join(",")}`;
    }
    case "monthDays":
      if (days.days.length === 0) return null;
      return `FREQ=MONTHLY${byMonth};BYMONTHDAY=${fromFirst(days.days).join(",")}`;
    case "besideNth":
    case "holidays":
    case "dates":
      return null;
  }
}

const WEEKDAY_CODES: Readonly<Record<Weekday, string>> = {
  0: "SU",
  1: "MO",
  2: "TU",
  3: "WE",
  4: "TH",
  5: "FR",
  6: "SA",
};

function fromMonday(weekdays: readonly Weekday[]): string[] {
  const sorted = [...new Set(weekdays)].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
  return sorted.map((weekday) => WEEKDAY_CODES[weekday]);
}

/** The last day of a month, -1, after all others. */
function fromFirst(days: readonly number[]): number[] {
  const counted = days.map((day) => (day === -1 ? 32 : day));
  return inOrder(counted).map((day) => (day === 32 ? -1 : day));
}

function inOrder(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
