import type { DayPattern, ScheduleClosing } from "../schedule.ts";
import type { DayItem } from "./dayItem.ts";
import type { DraftClosing } from "./draft.ts";
import { withNthWeekdays } from "./nthWeekdays.ts";
import { patternsOf } from "./patternsOf.ts";
import { resolveDate } from "./resolveDate.ts";
import type { BuildNotes, RuleDraft } from "./ruleDraft.ts";
import type { NamedDate } from "./token.ts";

/** The closings that lists of days give; what cannot become one is left over. */
export function closingsOf(
  closings: readonly DraftClosing[],
  rules: readonly RuleDraft[],
  notes: BuildNotes,
): ScheduleClosing[] {
  return closings.flatMap((closing) =>
    closing.items.flatMap((item) => closingsOfItem(item, closing.ifHoliday, rules, notes)),
  );
}

function closingsOfItem(
  item: DayItem,
  ifHoliday: DraftClosing["ifHoliday"],
  rules: readonly RuleDraft[],
  notes: BuildNotes,
): ScheduleClosing[] {
  switch (item.kind) {
    case "holidays":
      return [{ kind: "holidays" }];
    case "months":
      return [{ kind: "months", months: item.months ?? [] }];
    case "season":
      return seasonClosing(item, ifHoliday, rules, notes);
    case "span":
      return spanClosing(item.from, item.to, notes);
    case "dates":
      if (item.dates.some(isMaybeYearly)) notes.doubts.add("yearGuessed");
      return dateClosings(item.dates, notes);
    case "nth":
      return nthClosings(item, ifHoliday, rules, notes);
    case "weekly":
    case "nthOnly":
    case "beside":
    case "monthDays":
      return patternClosings(item, ifHoliday, rules, notes);
  }
}

function patternClosings(
  item: DayItem,
  ifHoliday: DraftClosing["ifHoliday"],
  rules: readonly RuleDraft[],
  notes: BuildNotes,
): ScheduleClosing[] {
  const patterns = patternsOf([withNthWeekdays(item, rules)], notes);
  if (patterns.some(({ days }) => skipsWeeks(days))) notes.doubts.add("anchorMissing");
  return patterns.map(({ days, months }) => ({
    kind: "pattern",
    days,
    ...(months === undefined ? {} : { months }),
    ...(ifHoliday === undefined ? {} : { ifHoliday }),
  }));
}

/** 隔週土曜は休み: which of the weeks is not known, a first day beside it is that of the sessions. */
function skipsWeeks(days: DayPattern): boolean {
  return days.kind === "weekly" && days.everyWeeks > 1;
}

/** 第4水曜、日曜は休み closes every Sunday; without a comma that is only likely. */
function nthClosings(
  item: Extract<DayItem, { kind: "nth" }>,
  ifHoliday: DraftClosing["ifHoliday"],
  rules: readonly RuleDraft[],
  notes: BuildNotes,
): ScheduleClosing[] {
  const { looseWeekdays: loose = [], text } = item;
  if (loose.length === 0) return patternClosings(item, ifHoliday, rules, notes);
  if (!text.includes("、")) notes.doubts.add("partLeftOver");
  const nths = item.nths.filter(({ weekday }) => !loose.includes(weekday));
  const weekly: DayPattern = { kind: "weekly", weekdays: loose, everyWeeks: 1 };
  return [
    ...patternClosings({ ...item, nths }, ifHoliday, rules, notes),
    { kind: "pattern", days: weekly },
  ];
}

/** 年末年始 is 12/29–1/3 and お盆 8/13–8/16 unless the days stand beside it. */
function seasonClosing(
  item: Extract<DayItem, { kind: "season" }>,
  ifHoliday: DraftClosing["ifHoliday"],
  rules: readonly RuleDraft[],
  notes: BuildNotes,
): ScheduleClosing[] {
  if (item.span !== null) return closingsOfItem(item.span, ifHoliday, rules, notes);
  switch (item.season) {
    case "newYear":
      notes.doubts.add("newYearGuessed");
      return [{ kind: "yearly", from: "12-29", to: "01-03" }];
    case "obon":
      notes.doubts.add("obonGuessed");
      return [{ kind: "yearly", from: "08-13", to: "08-16" }];
    case "break":
      notes.leftOver.push(item.text);
      return [];
  }
}

function spanClosing(from: NamedDate, to: NamedDate, notes: BuildNotes): ScheduleClosing[] {
  if (from.year === null || to.year === null) {
    return [{ kind: "yearly", from: monthDay(from), to: monthDay(to) }];
  }
  const [first, last] = [from, to].map((date) => resolveDate(date, undefined, notes.doubts));
  if (!first || !last) return [{ kind: "yearly", from: monthDay(from), to: monthDay(to) }];
  return [{ kind: "yearly", from: first.slice(5), to: last.slice(5) }];
}

/** 2026年8月13日(木)、3月31日: without a weekday it may be that day of every year. */
function isMaybeYearly({ isYearOfLast, weekday }: NamedDate): boolean {
  return isYearOfLast === true && weekday === null;
}

function dateClosings(dates: readonly NamedDate[], notes: BuildNotes): ScheduleClosing[] {
  return dates.map((date): ScheduleClosing => {
    const found = date.year === null ? null : resolveDate(date, undefined, notes.doubts);
    if (found !== null) return { kind: "dates", dates: [found] };
    return { kind: "yearly", from: monthDay(date), to: monthDay(date) };
  });
}

function monthDay({ month, day }: NamedDate): string {
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
