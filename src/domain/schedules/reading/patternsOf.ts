import type { DayPattern } from "../schedule.ts";
import type { DayItem } from "./dayItem.ts";
import { resolveDate } from "./resolveDate.ts";
import type { BuildNotes, RuleDraft } from "./ruleDraft.ts";

/**
 * The rules without times that a list of days gives; entries of one kind in the same months are one rule. What
 * gives none (a date without a year, 隔月 without months, 第5 without a weekday) is left over.
 */
export function patternsOf(items: readonly DayItem[], notes: BuildNotes): RuleDraft[] {
  const rules: RuleDraft[] = [];
  if (items.some((item, at) => isAfterNth(item, items[at - 1]))) notes.doubts.add("partLeftOver");
  for (const item of items) {
    const rule = ruleOf(item, notes);
    if (rule === null) notes.leftOver.push(item.text.trim());
    else addRule(rules, rule);
  }
  return rules;
}

/** 第1土曜と第3日曜の翌日: whether 翌日 is said of both is not known; 第1土曜とその翌日 is. */
function isAfterNth(item: DayItem, last: DayItem | undefined): boolean {
  return item.kind === "beside" && last?.kind === "nth" && !/^[と毎]/.test(item.text);
}

function ruleOf(item: DayItem, notes: BuildNotes): RuleDraft | null {
  if (item.everyOtherMonth === true) {
    notes.doubts.add("anchorMissing");
    return null;
  }
  const days = patternOf(item, notes);
  if (days === null) return null;
  const inMonths = item.months === undefined ? {} : { months: inOrder(item.months) };
  const isWorkdays = item.kind === "weekly" && item.isWorkdays;
  return { days, times: [], isWorkdays, ...inMonths };
}

function patternOf(item: DayItem, notes: BuildNotes): DayPattern | null {
  switch (item.kind) {
    case "weekly":
      return { kind: "weekly", weekdays: inOrder(item.weekdays), everyWeeks: item.everyWeeks };
    case "nth":
      return { kind: "nthWeekdays", nths: item.nths };
    case "beside":
      return { kind: "besideNth", nths: item.nths, offsetDays: item.offsetDays };
    case "monthDays":
      return { kind: "monthDays", days: item.days };
    case "holidays":
      return { kind: "holidays" };
    case "dates":
      return datesOf(item, notes);
    case "nthOnly":
    case "months":
    case "season":
    case "span":
      return null;
  }
}

function datesOf(item: Extract<DayItem, { kind: "dates" }>, notes: BuildNotes): DayPattern | null {
  const resolved = item.dates.map((date) => resolveDate(date, notes.fiscalYear, notes.doubts));
  const dates = resolved.filter((date) => date !== null);
  if (dates.length === 0) return null;
  if (dates.length < resolved.length) notes.leftOver.push(item.text.trim());
  return { kind: "dates", dates: [...new Set(dates)].sort() };
}

function addRule(rules: RuleDraft[], rule: RuleDraft): void {
  const at = rules.findIndex((each) => String(each.months) === String(rule.months));
  const same = rules[at];
  const merged = same && merge(same.days, rule.days);
  if (same === undefined || merged === null || merged === undefined) {
    rules.push(rule);
    return;
  }
  rules[at] = { ...same, days: merged, isWorkdays: same.isWorkdays || rule.isWorkdays };
}

function merge(a: DayPattern, b: DayPattern): DayPattern | null {
  if (a.kind === "weekly" && b.kind === "weekly" && a.everyWeeks === b.everyWeeks) {
    return { ...a, weekdays: inOrder([...a.weekdays, ...b.weekdays]) };
  }
  if (a.kind === "nthWeekdays" && b.kind === "nthWeekdays") {
    return { ...a, nths: [...a.nths, ...b.nths] };
  }
  if (a.kind === "monthDays" && b.kind === "monthDays") {
    return { ...a, days: [...new Set([...a.days, ...b.days])] };
  }
  if (a.kind === "dates" && b.kind === "dates") {
    return { ...a, dates: [...new Set([...a.dates, ...b.dates])].sort() };
  }
  return null;
}

function inOrder<Value extends number>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
