import { isHoliday } from "../../../src/domain/schedules/holidays.ts";
import type {
  DayPattern,
  NthWeekday,
  Schedule,
  ScheduleClosing,
  ScheduleRule,
} from "../../../src/domain/schedules/schedule.ts";

/**
 * The sessions of a schedule by asking of every single day whether it is one: `2026-04-08 600-690`.
 * Slow and obvious, over the calendar of UTC.
 */
export function sessionsDayByDay(schedule: Schedule, from: string, to: string): string[] {
  const lines = new Set<string>();
  const bare = new Set<string>();
  for (const rule of schedule.certainty === "unknown" ? [] : schedule.rules) {
    for (const date of heldDates(schedule, rule, from, to)) {
      if (rule.times.length === 0) bare.add(date);
      for (const { startMinute, endMinute } of rule.times) {
        lines.add(`${date} ${startMinute}-${endMinute ?? ""}`);
      }
    }
  }
  const timed = new Set([...lines].map((line) => line.slice(0, 10)));
  return [...lines, ...[...bare].filter((date) => !timed.has(date))].sort();
}

function heldDates(schedule: Schedule, rule: ScheduleRule, from: string, to: string): string[] {
  const { count } = rule;
  const start = schedule.from;
  if (count === undefined || start === undefined) return moved(schedule, rule, from, to);
  const together = schedule.rules
    .filter((each) => each.count === count)
    .flatMap((each) => moved(schedule, each, start, to));
  const counted = new Set([...new Set(together)].sort().slice(0, count));
  return moved(schedule, rule, from, to).filter((date) => counted.has(date));
}

function moved(schedule: Schedule, rule: ScheduleRule, from: string, to: string): string[] {
  const held = new Set<string>();
  const sends = schedule.moves.flatMap((move) => (move.kind === "date" ? [move] : []));
  const isClosed = (date: string) => schedule.closings.some((each) => closes(each, date));
  for (const date of datesFrom(plus(from, -45), plus(to, 45))) {
    if (!gives(schedule, rule, date) || sends.some((each) => each.from === date)) continue;
    const isHolidayRule = rule.days.kind === "holidays";
    const on = isHolidayRule ? date : offHoliday(schedule, date, isClosed);
    if (!isClosed(on)) held.add(on);
  }
  const sentTo = new Map(sends.map((each) => [each.from, each.to]));
  for (const [source, target] of sentTo) {
    if (gives(schedule, rule, source)) held.add(target);
  }
  return [...held].filter(
    (date) =>
      date >= from &&
      date <= to &&
      date >= (schedule.from ?? date) &&
      date <= (schedule.to ?? date),
  );
}

function gives(schedule: Schedule, rule: ScheduleRule, date: string): boolean {
  if (date < (schedule.from ?? date) || date > (schedule.to ?? date)) return false;
  const isTaken = schedule.rules.some(
    (each) => each.days.kind === "holidays" && givesItself(schedule, each, date),
  );
  return rule.days.kind === "holidays" || !isTaken ? givesItself(schedule, rule, date) : false;
}

function givesItself(schedule: Schedule, rule: ScheduleRule, date: string): boolean {
  const month = monthOf(date);
  const inMonth = ({ months }: ScheduleRule) => months === undefined || months.includes(month);
  const recurring = schedule.rules.filter(isRecurring);
  const instead = schedule.moves.flatMap((move) =>
    move.kind === "month" && move.month === month ? [move.days] : [],
  );
  if (instead.length > 0 && isRecurring(rule)) {
    const isFor = inMonth(rule) || !recurring.some(inMonth);
    if (isFor) return instead.some((days) => fits(days, date));
  }
  if (rule.days.kind === "besideNth") {
    const { nths, offsetDays } = rule.days;
    const beside = plus(date, -offsetDays);
    const isIn = rule.months?.includes(monthOf(beside)) ?? true;
    return isIn && fits({ kind: "nthWeekdays", nths }, beside);
  }
  return inMonth(rule) && fits(rule.days, date);
}

function isRecurring({ days }: ScheduleRule): boolean {
  return days.kind !== "dates" && days.kind !== "holidays";
}

function fits(days: DayPattern, date: string): boolean {
  switch (days.kind) {
    case "weekly": {
      if (!days.weekdays.some((each) => each === weekday(date))) return false;
      if (days.everyWeeks === 1) return true;
      if (days.anchor === undefined) return false;
      const weeks = (time(monday(date)) - time(monday(days.anchor))) / (7 * DAY_MS);
      return weeks % days.everyWeeks === 0;
    }
    case "nthWeekdays":
      return days.nths.some((each) => isNth(each, date));
    case "monthDays":
      return days.days.some((day) =>
        day === -1 ? monthOf(plus(date, 1)) !== monthOf(date) : day === dayOf(date),
      );
    case "besideNth":
      return days.nths.some((each) => isNth(each, plus(date, -days.offsetDays)));
    case "holidays":
      return isHoliday(date);
    case "dates":
      return days.dates.includes(date);
  }
}

function isNth({ nth, weekday: wanted }: NthWeekday, date: string): boolean {
  if (weekday(date) !== wanted) return false;
  return nth === -1 ? monthOf(plus(date, 7)) !== monthOf(date) : Math.ceil(dayOf(date) / 7) === nth;
}

function closes(closing: ScheduleClosing, date: string): boolean {
  switch (closing.kind) {
    case "holidays":
      return isHoliday(date);
    case "yearly": {
      const at = date.slice(5);
      return closing.from <= closing.to
        ? at >= closing.from && at <= closing.to
        : at >= closing.from || at <= closing.to;
    }
    case "months":
      return closing.months.includes(monthOf(date));
    case "dates":
      return closing.dates.includes(date);
    case "pattern":
      return closesByPattern(closing, date);
  }
}

function closesByPattern(
  { days, months, ifHoliday }: Extract<ScheduleClosing, { kind: "pattern" }>,
  date: string,
): boolean {
  const isOne = (each: string) => (months?.includes(monthOf(each)) ?? true) && fits(days, each);
  if (ifHoliday === undefined) return isOne(date);
  if (ifHoliday === "open") return isOne(date) && !isHoliday(date);
  const around = datesFrom(plus(date, -40), plus(date, 40)).filter(isOne);
  return around.some((each) => (isHoliday(each) ? sent(each, ifHoliday) : each) === date);
}

function offHoliday(schedule: Schedule, date: string, isClosed: (date: string) => boolean): string {
  const move = schedule.moves.find((each) => each.kind === "holiday");
  if (move === undefined || !isHoliday(date)) return date;
  const { to } = move;
  if (typeof to === "object") {
    const inMonth = datesFrom(`${date.slice(0, 7)}-01`, `${date.slice(0, 7)}-31`);
    return inMonth.find((each) => monthOf(each) === monthOf(date) && isNth(to, each)) ?? date;
  }
  return sent(date, to, isClosed);
}

function sent(
  date: string,
  to: "nextDay" | "previousDay" | "nextWeek" | "nextWeekday",
  isClosed: (date: string) => boolean = () => false,
): string {
  const step = { nextDay: 1, previousDay: -1, nextWeek: 7, nextWeekday: 1 }[to];
  for (let days = step; Math.abs(days) <= 40; days += step) {
    const on = plus(date, days);
    const isGood =
      to !== "nextWeekday" || (weekday(on) !== 0 && weekday(on) !== 6 && !isClosed(on));
    if (isGood && !isHoliday(on)) return on;
  }
  return date;
}

const DAY_MS = 86_400_000;

function time(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function plus(date: string, days: number): string {
  return new Date(time(date) + days * DAY_MS).toISOString().slice(0, 10);
}

function datesFrom(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let date = from; date <= to; date = plus(date, 1)) dates.push(date);
  return dates;
}

function weekday(date: string): number {
  return new Date(time(date)).getUTCDay();
}

function monday(date: string): string {
  return plus(date, -((weekday(date) + 6) % 7));
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}
