import type { ScheduleMove, TimeRange } from "../schedule.ts";
import type { DayItem } from "./dayItem.ts";
import { withNthWeekdays } from "./nthWeekdays.ts";
import { patternsOf } from "./patternsOf.ts";
import type { BuildNotes, RuleDraft } from "./ruleDraft.ts";

/** Rules, and the moves of months that have days of their own. */
export interface RulesAndMoves {
  readonly rules: readonly RuleDraft[];
  readonly moves: readonly ScheduleMove[];
}

/**
 * Adds 2月は第1水曜: a move of the rules that have this month, or a rule of its own where none has it or where it
 * has hours of its own. `items` have the months.
 */
export function withMonthPattern(
  { rules, moves }: RulesAndMoves,
  items: readonly DayItem[],
  times: readonly TimeRange[],
  notes: BuildNotes,
): RulesAndMoves {
  const found = patternsOf(
    items.map((item) => withNthWeekdays(item, rules)),
    notes,
  );
  const months = items[0]?.months ?? [];
  const moved = months.filter((month) => rules.some((rule) => hasMonth(rule, month)));
  const [first] = found;
  if (first === undefined) return { rules, moves };
  const isBesideDates = rules.length > 0 && rules.every(({ days }) => days.kind === "dates");
  if (isBesideDates) notes.doubts.add("partLeftOver");
  if (first.days.kind === "weekly" && first.days.everyWeeks > 1) notes.doubts.add("anchorMissing");
  if (moved.length === months.length && times.length === 0 && found.length === 1) {
    const added = moved.map((month): ScheduleMove => ({ kind: "month", month, days: first.days }));
    return { rules, moves: [...moves, ...added] };
  }
  const kept = rules.flatMap((rule) => withoutMonths(rule, moved));
  const own = times.length > 0 ? times : (rules[0]?.times ?? []);
  return { rules: [...kept, ...found.map((rule) => ({ ...rule, times: own }))], moves };
}

function withoutMonths(rule: RuleDraft, months: readonly number[]): RuleDraft[] {
  if (rule.days.kind === "dates" || months.length === 0) return [rule];
  const all = rule.months ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const rest = all.filter((month) => !months.includes(month));
  return rest.length === 0 ? [] : [{ ...rule, months: rest }];
}

function hasMonth({ days, months }: RuleDraft, month: number): boolean {
  return days.kind !== "dates" && (months === undefined || months.includes(month));
}
