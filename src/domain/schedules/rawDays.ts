import { calendarDay, dayNumber } from "./day.ts";
import { patternDays } from "./patternDays.ts";
import type { Schedule, ScheduleMove, ScheduleRule } from "./schedule.ts";

/**
 * The days that a rule gives from `first` to `last` (day numbers, both included) within the validity of its
 * schedule, before closings and moves of single days. A month with a pattern of its own (2月は第1水曜) has
 * that pattern instead; days named one by one, and holidays, stay as they are named. Where a rule of the
 * schedule is for holidays, the others have none of its days.
 */
export function rawDays(
  schedule: Schedule,
  rule: ScheduleRule,
  first: number,
  last: number,
): number[] {
  const from = Math.max(first, dayNumber(schedule.from ?? "") ?? first);
  const to = Math.min(last, dayNumber(schedule.to ?? "") ?? last);
  const days = recurringDays(schedule, rule, from, to);
  if (rule.days.kind === "holidays") return days;
  const taken = schedule.rules
    .filter((each) => each.days.kind === "holidays")
    .flatMap((each) => patternDays(each.days, each.months, from, to));
  return taken.length === 0 ? days : days.filter((day) => !taken.includes(day));
}

function recurringDays(schedule: Schedule, rule: ScheduleRule, from: number, to: number): number[] {
  const days = patternDays(rule.days, rule.months, from, to);
  const moves = isRecurring(rule) ? schedule.moves.filter(isMonthMove) : [];
  if (moves.length === 0) return days;
  const moved = new Set(
    moves.map(({ month }) => month).filter((month) => isActive(schedule, rule, month)),
  );
  const replaced = moves
    .filter(({ month }) => moved.has(month))
    .flatMap((move) => patternDays(move.days, [move.month], from, to));
  const kept = days.filter((day) => !moved.has(calendarDay(day).month));
  return [...new Set([...kept, ...replaced])].sort((a, b) => a - b);
}

type MonthMove = Extract<ScheduleMove, { kind: "month" }>;

function isMonthMove(move: ScheduleMove): move is MonthMove {
  return move.kind === "month";
}

/** Whether a rule is the one that a pattern of this month replaces: it has the month, or no rule has. */
function isActive({ rules }: Schedule, rule: ScheduleRule, month: number): boolean {
  return hasMonth(rule, month) || !rules.some((each) => hasMonth(each, month));
}

function hasMonth(rule: ScheduleRule, month: number): boolean {
  return isRecurring(rule) && (rule.months === undefined || rule.months.includes(month));
}

function isRecurring({ days }: ScheduleRule): boolean {
  return days.kind !== "dates" && days.kind !== "holidays";
}
