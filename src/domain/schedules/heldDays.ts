import { closedDays } from "./closedDays.ts";
import { calendarDay, dayNumber, dayNumberOf, monthLength } from "./day.ts";
import { isHolidayNumber } from "./holidays.ts";
import { FARTHEST_MOVE_DAYS, offHoliday } from "./offHoliday.ts";
import { nthInMonth } from "./patternDays.ts";
import { rawDays } from "./rawDays.ts";
import type { NthWeekday, Schedule, ScheduleMove, ScheduleRule } from "./schedule.ts";

/**
 * The days on which a rule's sessions are held from `first` to `last` (day numbers, both included), in order.
 * A day that is moved by its date goes where it is sent, whatever is closed there; a day on a holiday goes
 * where `offHoliday` says; what then falls on a closing is not held.
 * 全10回 counts days held from `Schedule.from` on, rules of the same count together; without a `from` it
 * limits nothing. LIMIT: moved days are looked for within 40 days.
 */
export function heldDays(
  schedule: Schedule,
  rule: ScheduleRule,
  first: number,
  last: number,
): number[] {
  if (schedule.certainty === "unknown") return [];
  const { count } = rule;
  const from = count === undefined ? null : dayNumber(schedule.from ?? "");
  if (count === undefined || from === null) return daysWithMoves(schedule, rule, first, last);
  const counted = schedule.rules
    .filter((each) => each.count === count)
    .flatMap((each) => daysWithMoves(schedule, each, from, last));
  const end = [...new Set(counted)].sort((a, b) => a - b)[count - 1] ?? last;
  return count < 1 ? [] : daysWithMoves(schedule, rule, first, Math.min(end, last));
}

function daysWithMoves(
  schedule: Schedule,
  rule: ScheduleRule,
  first: number,
  last: number,
): number[] {
  const moves = schedule.moves.filter((move) => move.kind !== "month");
  const reach = moves.length === 0 ? 0 : FARTHEST_MOVE_DAYS;
  const days = rawDays(schedule, rule, first - reach, last + reach);
  const isClosed = closedDays(schedule.closings, first - reach, last + reach);
  if (moves.length === 0) return days.filter((day) => !isClosed(day));
  const sent = sentDays(schedule, rule, moves);
  const onHoliday =
    rule.days.kind === "holidays" ? undefined : moves.find((move) => move.kind === "holiday");
  const held = days
    .filter((day) => !sent.has(day))
    .map((day) => movedDay(day, onHoliday, isClosed))
    .filter((day) => !isClosed(day));
  const from = Math.max(first, dayNumber(schedule.from ?? "") ?? first);
  const to = Math.min(last, dayNumber(schedule.to ?? "") ?? last);
  return [...new Set([...held, ...sent.values()])]
    .filter((day) => day >= from && day <= to)
    .sort((a, b) => a - b);
}

/** The days that are moved by their date, if the rule gives them, and where to. */
function sentDays(
  schedule: Schedule,
  rule: ScheduleRule,
  moves: readonly ScheduleMove[],
): Map<number, number> {
  const sent = new Map<number, number>();
  for (const move of moves) {
    const from = move.kind === "date" ? dayNumber(move.from) : null;
    const to = move.kind === "date" ? dayNumber(move.to) : null;
    if (from === null || to === null) continue;
    if (rawDays(schedule, rule, from, from).length > 0) sent.set(from, to);
  }
  return sent;
}

/** Where the holiday move of a schedule, if it has one, sends a day. */
function movedDay(
  day: number,
  move: Extract<ScheduleMove, { kind: "holiday" }> | undefined,
  isClosed: (day: number) => boolean,
): number {
  if (move === undefined || !isHolidayNumber(day)) return day;
  if (typeof move.to === "object") return sameMonth(day, move.to);
  return offHoliday(day, move.to, (each) => !isClosed(each));
}

/** The nth weekday of the day's own month; the day itself in a month without one. */
function sameMonth(day: number, nth: NthWeekday): number {
  const { year, month } = calendarDay(day);
  const target = nthInMonth(nth, dayNumberOf(year, month, 1), monthLength(year, month));
  return Number.isNaN(target) ? day : target;
}
