import type { ScheduleRule, Weekday } from "./schedule.ts";

/**
 * The same rules, each of which can be shown as 「第何」 beside 「何曜日」: 第1・4火曜と第4木曜 become two, since 第1木曜 is
 * none of them. Rules of other kinds stay as they are.
 */
export function separateRules(rules: readonly ScheduleRule[]): ScheduleRule[] {
  return rules.flatMap((rule) => {
    const { days } = rule;
    if (days.kind !== "nthWeekdays" || days.nths.length === 0) return [rule];
    const groups = new Map<string, { nths: readonly number[]; weekdays: Weekday[] }>();
    for (const weekday of new Set(days.nths.map((each) => each.weekday))) {
      const own = days.nths.filter((each) => each.weekday === weekday).map(({ nth }) => nth);
      const nths = [...new Set(own)].sort((a, b) => a - b);
      const group = groups.get(nths.join(",")) ?? { nths, weekdays: [] };
      group.weekdays.push(weekday);
      groups.set(nths.join(","), group);
    }
    return Array.from(groups.values(), ({ nths, weekdays }): ScheduleRule => ({
      ...rule,
      days: {
        kind: "nthWeekdays",
        nths: weekdays.flatMap((weekday) => nths.map((nth) => ({ nth, weekday }))),
      },
    }));
  });
}
