import { calendarDay, dayNumber, weekdayOf } from "../../schedules/day.ts";
import type { Weekday } from "../../schedules/schedule.ts";

/**
 * What a calendar lacks: nothing at all, or nothing in certain weeks of the month (第5週 = the 29th on), on certain
 * weekdays, in certain months, although there is something at other times. `unlessLikely`: the doubtful ones
 * would change that.
 */
export type CalendarFact =
  | { readonly fact: "nothing"; readonly unlessLikely: boolean }
  | {
      readonly fact: "nothingInWeeks";
      readonly nths: readonly number[];
      readonly unlessLikely: boolean;
    }
  | {
      readonly fact: "nothingOnWeekdays";
      readonly weekdays: readonly Weekday[];
      readonly unlessLikely: boolean;
    }
  | {
      readonly fact: "nothingInMonths";
      readonly months: readonly number[];
      readonly unlessLikely: boolean;
    };

/**
 * Reads the gaps out of one zone's days: `sure[i]` and `likely[i]` are people covered, or places open, on
 * `dates[i]` (`YYYY-MM-DD`). Only weeks, weekdays and months that occur among the dates are spoken of.
 * LIMIT: said of these dates alone; over a year rather than a month it is said of a habit.
 */
export function calendarFacts(
  dates: readonly string[],
  sure: ArrayLike<number>,
  likely: ArrayLike<number>,
): CalendarFact[] {
  const days = dates.map((date) => dayNumber(date) ?? NaN);
  const known = days.flatMap((day, index) => (Number.isNaN(day) ? [] : [{ day, index }]));
  if (known.length === 0) return [];
  const isEmpty = (index: number) => sure[index] === 0;
  const unlessLikely = (indexes: readonly number[]) => indexes.some((index) => likely[index]! > 0);
  const all = known.map(({ index }) => index);
  if (all.every(isEmpty)) return [{ fact: "nothing", unlessLikely: unlessLikely(all) }];

  /** The keys of which no day has anything, growing. */
  function emptyKeys<Key extends number>(keyOf: (day: number) => Key): Gap<Key> {
    const filled = new Set(
      known.filter(({ index }) => !isEmpty(index)).map(({ day }) => keyOf(day)),
    );
    const lacking = known.filter(({ day }) => !filled.has(keyOf(day)));
    const keys = [...new Set(lacking.map(({ day }) => keyOf(day)))].sort((a, b) => a - b);
    return { keys, unlessLikely: unlessLikely(lacking.map(({ index }) => index)) };
  }
  const weeks = emptyKeys((day) => Math.ceil(calendarDay(day).day / 7));
  const weekdays = emptyKeys(weekdayOf);
  const months = emptyKeys((day) => calendarDay(day).month);
  const facts: CalendarFact[] = [
    { fact: "nothingInWeeks", nths: weeks.keys, unlessLikely: weeks.unlessLikely },
    { fact: "nothingOnWeekdays", weekdays: weekdays.keys, unlessLikely: weekdays.unlessLikely },
    { fact: "nothingInMonths", months: months.keys, unlessLikely: months.unlessLikely },
  ];
  const found = [weeks, weekdays, months];
  return facts.filter((_, index) => found[index]!.keys.length > 0);
}

interface Gap<Key> {
  readonly keys: readonly Key[];
  readonly unlessLikely: boolean;
}
