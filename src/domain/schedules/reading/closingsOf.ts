import type { ScheduleClosing } from "../schedule.ts";
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
      return dateClosings(item.dates, notes);
    case "weekly":
    case "nth":
    case "nthOnly":
    case "beside":
    case "monthDays":
      return patternsOf([withNthWeekdays(item, rules)], notes).map(({ days, months }) => ({
        kind: "pattern",
        days,
        ...(months === undefined ? {} : { months }),
        ...(ifHoliday === undefined ? {} : { ifHoliday }),
      }));
  }
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
  if (first === null || last === null || first === undefined || last === undefined) return [];
  return [{ kind: "yearly", from: first.slice(5), to: last.slice(5) }];
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
