import type { Weekday } from "../schedule.ts";
import type { DayItem } from "./dayItem.ts";
import type { RuleDraft } from "./ruleDraft.ts";

/** 第5 without a weekday speaks of the weekdays of the rules; other entries stay as they are. */
export function withNthWeekdays(item: DayItem, rules: readonly RuleDraft[]): DayItem {
  if (item.kind !== "nthOnly") return item;
  const weekdays = [...new Set(rules.flatMap(weekdaysOf))];
  if (weekdays.length === 0) return item;
  const nths = weekdays.flatMap((weekday) => item.nths.map((nth) => ({ nth, weekday })));
  return { ...item, kind: "nth", nths };
}

/** The weekdays that a rule names. */
export function weekdaysOf({ days }: Pick<RuleDraft, "days">): readonly Weekday[] {
  if (days.kind === "weekly") return days.weekdays;
  return days.kind === "nthWeekdays" ? days.nths.map(({ weekday }) => weekday) : [];
}
