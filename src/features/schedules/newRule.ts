import type { DayPattern, ScheduleRule, Weekday } from "../../domain/schedules/schedule.ts";

/** Ways of opening that can be chosen; all others can only be shown. */
export type RuleKind = "weekly" | "nthWeekdays" | "monthDays" | "dates";

/** A rule of a kind without any day yet, or with the weekdays and times of the one it stands instead of. */
export function newRule(kind: RuleKind, instead?: ScheduleRule): ScheduleRule {
  const { days: _, ...rest } = instead ?? { days: null, times: [] };
  return { ...rest, days: daysOf(kind, weekdaysOf(instead?.days)) };
}

function daysOf(kind: RuleKind, weekdays: readonly Weekday[]): DayPattern {
  switch (kind) {
    case "weekly":
      return { kind, weekdays, everyWeeks: 1 };
    case "nthWeekdays":
      return { kind, nths: [] };
    case "monthDays":
      return { kind, days: [] };
    case "dates":
      return { kind, dates: [] };
  }
}

function weekdaysOf(days: DayPattern | undefined): readonly Weekday[] {
  if (days?.kind === "weekly") return days.weekdays;
  if (days?.kind !== "nthWeekdays") return [];
  return [...new Set(days.nths.map(({ weekday }) => weekday))];
}
