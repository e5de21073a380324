import type { TimeRange, Weekday } from "../schedule.ts";
import type { Draft } from "./draft.ts";
import type { BuildNotes, RuleDraft } from "./ruleDraft.ts";
import { rangesOf } from "./rulesOfDraft.ts";
import type { Validity } from "./validityOf.ts";

/** Hours and 休館日, a weekly closing day, or 24時間 mean every day. */
export function withHouse(
  draft: Draft,
  rules: RuleDraft[],
  validity: Validity,
  notes: BuildNotes,
): RuleDraft[] {
  const times = rangesOf(draft.loneTimes, notes);
  if (rules.length > 0) return draft.isAllDay ? rules.map((rule) => allDay(rule, notes)) : rules;
  const isAllDay = draft.isAllDay || (times.length > 0 && times.every(isWholeDay));
  const isHouse = draft.closings.some(({ isHouse: house }) => house);
  const isWeekly = draft.closings.some(
    ({ isHouse: house, items }) => house && items.some((item) => item.kind === "weekly"),
  );
  const isOpen = isAllDay || validity.to !== undefined || isWeekly || (isHouse && times.length > 0);
  if (!isOpen || draft.frequencies.length > 0 || draft.isUnsure || draft.doubts.has("onRequest")) {
    return rules;
  }
  if (!isAllDay && times.length === 0) notes.doubts.add("openDaysGuessed");
  const days = { kind: "weekly", weekdays: EVERY_DAY, everyWeeks: 1 } as const;
  const rule = { days, times, isWorkdays: false };
  return [draft.isAllDay && times.length === 0 ? allDay(rule, notes) : rule];
}

function allDay(rule: RuleDraft, notes: BuildNotes): RuleDraft {
  const isWhole = rule.times.every(isWholeDay);
  if (!isWhole) notes.doubts.add("partLeftOver");
  return rule.times.length > 0 ? rule : { ...rule, times: [{ startMinute: 0, endMinute: 1440 }] };
}

/** 0:00～24:00 and 0:00～23:59. */
function isWholeDay({ startMinute, endMinute }: TimeRange): boolean {
  return startMinute === 0 && (endMinute ?? 0) >= 1439;
}

const EVERY_DAY: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
