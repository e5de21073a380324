import type { DayPattern, Schedule, Weekday } from "../../domain/schedules/schedule.ts";

/**
 * The days of a schedule in the repeat code of DS-441 (デジタル庁 GIF): 毎週水 `0We`, 第1・3月 `13Mo`, 第1・4火と第4木
 * `14Tu4Th`, 最終金 `6Fr`, 隔週日 `7Su`. `null` where the code cannot say it all: months, dates, days of the
 * month, every third week, closings, moves, 全10回, or a schedule that is not understood. The times, the
 * validity and the week from which 隔週 counts have fields of their own and are not in the code.
 */
export function ds441Of(schedule: Schedule): string | null {
  const { certainty, rules, closings, moves } = schedule;
  if (certainty !== "understood" || closings.length > 0 || moves.length > 0) return null;
  if (rules.some(({ months, count }) => months !== undefined || count !== undefined)) return null;
  const prefixes = new Map<Weekday, number[]>();
  for (const { days } of rules) {
    const codes = codesOf(days);
    if (codes === null) return null;
    for (const [weekday, prefix] of codes) {
      prefixes.set(weekday, [...(prefixes.get(weekday) ?? []), prefix]);
    }
  }
  const code = FROM_MONDAY.flatMap(([weekday, name]) => {
    const each = [...new Set(prefixes.get(weekday))].sort((a, b) => a - b);
    return each.length === 0 ? [] : [`${each.join("")}${name}`];
  });
  return code.length === 0 ? null : code.join("");
}

/** Every weekday with its prefix: 0 毎週, 1–5 第n, 6 最終, 7 隔週. */
function codesOf(days: DayPattern): [weekday: Weekday, prefix: number][] | null {
  if (days.kind === "weekly" && (days.everyWeeks === 1 || days.everyWeeks === 2)) {
    const prefix = days.everyWeeks === 1 ? 0 : 7;
    return days.weekdays.map((weekday) => [weekday, prefix]);
  }
  if (days.kind !== "nthWeekdays") return null;
  return days.nths.map(({ nth, weekday }) => [weekday, nth === -1 ? 6 : nth]);
}

const FROM_MONDAY: readonly (readonly [Weekday, string])[] = [
  [1, "Mo"],
  [2, "Tu"],
  [3, "We"],
  [4, "Th"],
  [5, "Fr"],
  [6, "Sa"],
  [0, "Su"],
];
