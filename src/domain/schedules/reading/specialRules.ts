import type { NthWeekday, TimeRange, Weekday } from "../schedule.ts";
import { weekdaysOf } from "./nthWeekdays.ts";
import type { RuleDraft } from "./ruleDraft.ts";

/** What a special rule has instead of the rule that it stands for. */
export interface SpecialTimes {
  readonly times: readonly TimeRange[];
  /** 土は12時まで: the times of the other rule, cut at this minute. */
  readonly endMinute: number | null;
}

/**
 * Puts a rule in the place of what was said of its days before: 月~土 9～17時（土は12時まで）. Days that no rule
 * had are added. `null` = only an end is given, and there is no start to go with it.
 */
export function withSpecialRule(
  rules: readonly RuleDraft[],
  special: RuleDraft,
  { times, endMinute }: SpecialTimes,
): RuleDraft[] | null {
  const base =
    rules.find((rule) => overlaps(rule, special)) ??
    (special.days.kind === "holidays" ? rules[0] : undefined);
  const own = ownTimes(base ?? sharedBase(rules), times, endMinute);
  if (own === null) return null;
  const isSaid = rules.some((rule) => JSON.stringify(rule.days) === JSON.stringify(special.days));
  if (isSaid && times.length === 0 && endMinute === null) return [...rules];
  return [...without(rules, special), { ...special, times: own }];
}

/** The rules without some weekdays; a rule that had no other is gone. */
export function withoutWeekdays(
  rules: readonly RuleDraft[],
  weekdays: readonly Weekday[],
): RuleDraft[] {
  return rules.flatMap((rule) => {
    if (rule.days.kind !== "weekly") return [rule];
    const rest = rule.days.weekdays.filter((weekday) => !weekdays.includes(weekday));
    return rest.length === 0 ? [] : [{ ...rule, days: { ...rule.days, weekdays: rest } }];
  });
}

/** The rules with other times in some months: 3月・10月は18時まで. */
export function withMonthTimes(
  rules: readonly RuleDraft[],
  months: readonly number[],
  { times, endMinute }: SpecialTimes,
): RuleDraft[] | null {
  const parts: RuleDraft[] = [];
  for (const rule of rules) {
    const all = rule.months ?? ALL_MONTHS;
    const inside = all.filter((month) => months.includes(month));
    const outside = all.filter((month) => !months.includes(month));
    const own = ownTimes(rule, times, endMinute);
    if (own === null) return null;
    if (inside.length === 0) parts.push(rule);
    else {
      if (outside.length > 0) parts.push({ ...rule, months: outside });
      parts.push({ ...rule, months: inside, times: own });
    }
  }
  return parts.length === 0 ? null : parts;
}

/** Times cut at an end; a session that would begin after it is not held. */
export function cutAt(times: readonly TimeRange[], endMinute: number): TimeRange[] {
  return times
    .filter(({ startMinute }) => startMinute < endMinute)
    .map((time, index, all) => (index === all.length - 1 ? { ...time, endMinute } : time));
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function ownTimes(
  base: RuleDraft | undefined,
  times: readonly TimeRange[],
  endMinute: number | null,
): readonly TimeRange[] | null {
  if (times.length > 0) return times;
  if (endMinute === null) return base?.times ?? [];
  const cut = cutAt(base?.times ?? [], endMinute);
  return cut.length === 0 ? null : cut;
}

/** 第2土は利用可: days that no rule had are open as the others, if those are all open alike. */
function sharedBase(rules: readonly RuleDraft[]): RuleDraft | undefined {
  const hours = new Set(rules.map((rule) => JSON.stringify(rule.times)));
  return hours.size === 1 ? rules[0] : undefined;
}

function overlaps(rule: RuleDraft, special: RuleDraft): boolean {
  const weekdays = weekdaysOf(special);
  return weekdaysOf(rule).some((weekday) => weekdays.includes(weekday));
}

/** The rules less the days of the special one; of a weekly rule the other weeks of the month remain. */
function without(rules: readonly RuleDraft[], { days }: RuleDraft): RuleDraft[] {
  if (days.kind === "weekly") return withoutWeekdays(rules, days.weekdays);
  if (days.kind !== "nthWeekdays" || days.nths.some(({ nth }) => nth < 0)) return [...rules];
  const weekdays = days.nths.map(({ weekday }) => weekday);
  const others = withoutWeekdays(rules, weekdays).flatMap((rule) => withoutNths(rule, days.nths));
  const remainders = rules.flatMap((rule) => remainder(rule, days.nths));
  return [...others, ...remainders];
}

function withoutNths(rule: RuleDraft, taken: readonly NthWeekday[]): RuleDraft[] {
  const { days } = rule;
  if (days.kind !== "nthWeekdays") return [rule];
  const nths = days.nths.filter((nth) => !taken.some((each) => isSame(each, nth)));
  return nths.length === 0 ? [] : [{ ...rule, days: { kind: "nthWeekdays", nths } }];
}

function isSame(a: NthWeekday, b: NthWeekday): boolean {
  return a.nth === b.nth && a.weekday === b.weekday;
}

function remainder(rule: RuleDraft, taken: readonly NthWeekday[]): RuleDraft[] {
  const { days } = rule;
  if (days.kind !== "weekly") return [];
  const nths = days.weekdays
    .filter((weekday) => taken.some((each) => each.weekday === weekday))
    .flatMap((weekday) => [1, 2, 3, 4, 5].map((nth) => ({ nth, weekday })))
    .filter((nth) => !taken.some((each) => isSame(each, nth)));
  return nths.length === 0 ? [] : [{ ...rule, days: { kind: "nthWeekdays", nths } }];
}
