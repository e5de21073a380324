import type { TimeRange } from "../schedule.ts";
import type { DayGroup, Draft } from "./draft.ts";
import { withMonthPattern, type RulesAndMoves } from "./monthPatterns.ts";
import { withNthWeekdays } from "./nthWeekdays.ts";
import { patternsOf } from "./patternsOf.ts";
import { timeWordsText } from "./timeWordsText.ts";
import { timeRange, type TimeWords } from "./readTimes.ts";
import type { BuildNotes, RuleDraft } from "./ruleDraft.ts";
import { cutAt, withMonthTimes, withoutWeekdays, withSpecialRule } from "./specialRules.ts";

/** Makes the rules of all groups in order; a special group stands instead of what came before it. */
export function rulesOfDraft(draft: Draft, notes: BuildNotes): RulesAndMoves {
  let found: RulesAndMoves = { rules: [], moves: [] };
  const isHouse = draft.closings.some((closing) => closing.isHouse);
  for (const group of timedGroups(draft, notes)) {
    if (group.isMonthPattern) {
      found = withMonthPattern(found, group.items, rangesOf(group.times, notes), notes);
    } else found = { ...found, rules: withGroup([...found.rules], group, isHouse, notes) };
  }
  let rules = [...found.rules];
  for (const months of draft.loneMonths) {
    if (rules.length === 0) notes.leftOver.push(`${months.join("・")}月`);
    rules = rules.map((rule) =>
      rule.months === undefined ? { ...rule, months: inOrder(months) } : rule,
    );
  }
  for (const pause of draft.breaks) rules = withBreak(rules, pause, notes);
  return { rules, moves: found.moves };
}

/** Times as ranges; one that has no start is given up with its end. */
export function rangesOf(times: readonly TimeWords[], notes: BuildNotes): TimeRange[] {
  if (times.some(({ isGuessed }) => isGuessed)) notes.doubts.add("timeGuessed");
  return times.map(timeRange).filter((range) => range !== null);
}

type TimedGroup = Omit<DayGroup, "times"> & { readonly times: readonly TimeWords[] };

/** Gives times that stand before their days to them: 7時~18時(平日)、8時~16時(土曜). */
function timedGroups({ groups, loneTimes }: Draft, notes: BuildNotes): TimedGroup[] {
  if (groups.length === 0) return groups;
  if (loneTimes.length === 0) return groups.map((group) => withTimesOfNext(group, groups));
  const [first] = loneTimes;
  const isTimesFirst =
    groups.length > 1 &&
    loneTimes.length === 1 &&
    groups.every((group, index) => group.times.length === (index === groups.length - 1 ? 0 : 1));
  if (isTimesFirst) {
    const times = [first!, ...groups.flatMap((group) => group.times)];
    return groups.map((group, index) => ({ ...group, isSpecial: false, times: [times[index]!] }));
  }
  if (groups.every((group) => group.times.length > 0))
    notes.leftOver.push(...loneTimes.map(timeWordsText));
  return groups.map((group) =>
    group.times.length > 0 || group.isMonthPattern ? group : { ...group, times: loneTimes },
  );
}

/** 4~9月は第2土曜、10~3月は第3土曜 10時~: the hours at the end are those of both. */
function withTimesOfNext(group: DayGroup, groups: readonly DayGroup[]): TimedGroup {
  const next = groups[groups.indexOf(group) + 1];
  const isShared =
    group.items.some((item) => item.months !== undefined) && next?.isMonthPattern === true;
  return group.times.length === 0 && isShared ? { ...group, times: next.times } : group;
}

function withGroup(
  rules: RuleDraft[],
  group: TimedGroup,
  isHouse: boolean,
  notes: BuildNotes,
): RuleDraft[] {
  const text = group.items.map((item) => item.text).join("・");
  const times = rangesOf(group.times, notes);
  const endMinute = group.times.find(({ startMinute }) => startMinute === null)?.endMinute ?? null;
  if (group.items.every((item) => item.kind === "months")) {
    const months = group.items.flatMap((item) => item.months ?? []);
    const base = rules.length === 0 && isHouse ? [EVERY_DAY] : rules;
    return withMonthTimes(base, months, { times, endMinute }) ?? keep(rules, text, notes);
  }
  const isNthOnly = group.items.every((item) => item.kind === "nthOnly");
  if (isNthOnly && times.length === 0) {
    return narrowed(rules, group) ?? keep(rules, text, notes);
  }
  const found = patternsOf(
    group.items.map((item) => withNthWeekdays(item, rules)),
    notes,
  );
  if (!group.isSpecial && group.replaces.length === 0)
    return withDays(rules, found, times, endMinute, notes);
  let result = group.replaces.length > 0 ? withoutWeekdays(rules, group.replaces) : rules;
  const replaced = rules.find((rule) => rule.days.kind === "weekly")?.times ?? [];
  for (const rule of found) {
    const own = times.length === 0 && group.replaces.length > 0 ? replaced : times;
    result = withSpecialRule(result, rule, { times: own, endMinute }) ?? keep(result, text, notes);
  }
  return result;
}

function withDays(
  rules: RuleDraft[],
  found: readonly RuleDraft[],
  times: readonly TimeRange[],
  endMinute: number | null,
  notes: BuildNotes,
): RuleDraft[] {
  if (endMinute !== null && times.length === 0) notes.doubts.add("partLeftOver");
  const isOneOff = rules.some((rule) => rule.days.kind !== "dates");
  if (isOneOff && found.some((rule) => rule.days.kind === "dates")) {
    notes.doubts.add("partLeftOver");
  }
  const known = new Set(rules.map((rule) => JSON.stringify(rule)));
  const added = found.map((rule) => ({ ...rule, times }));
  return [...rules, ...added.filter((rule) => !known.has(JSON.stringify(rule)))];
}

/** 土曜日（第2・4）: the weeks of the weekdays before. */
function narrowed(rules: RuleDraft[], group: TimedGroup): RuleDraft[] | null {
  const last = rules.at(-1);
  if (last?.days.kind !== "weekly") return null;
  const numbers = group.items.flatMap((item) => (item.kind === "nthOnly" ? item.nths : []));
  const nths = last.days.weekdays.flatMap((weekday) => numbers.map((nth) => ({ nth, weekday })));
  return [...rules.slice(0, -1), { ...last, days: { kind: "nthWeekdays", nths } }];
}

/** 12時~13時は休み: takes the pause out of every session it lies in. */
function withBreak(rules: RuleDraft[], pause: TimeWords, notes: BuildNotes): RuleDraft[] {
  const range = timeRange(pause);
  if (range?.endMinute === undefined || range.endMinute === null || rules.length === 0) {
    notes.leftOver.push(timeWordsText(pause));
    return rules;
  }
  const { startMinute, endMinute } = range;
  return rules.map((rule) => ({
    ...rule,
    times: rule.times.flatMap((time) => withoutPause(time, startMinute, endMinute)),
  }));
}

function withoutPause(time: TimeRange, startMinute: number, endMinute: number): TimeRange[] {
  const end = time.endMinute ?? Infinity;
  if (endMinute <= time.startMinute || startMinute >= end) return [time];
  const before = cutAt([time], startMinute);
  return endMinute < end
    ? [...before, { startMinute: endMinute, endMinute: time.endMinute }]
    : before;
}

function keep(rules: RuleDraft[], text: string, notes: BuildNotes): RuleDraft[] {
  notes.leftOver.push(text);
  return rules;
}

function inOrder(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

const EVERY_DAY: RuleDraft = {
  days: { kind: "weekly", weekdays: [0, 1, 2, 3, 4, 5, 6], everyWeeks: 1 },
  times: [],
  isWorkdays: false,
};
