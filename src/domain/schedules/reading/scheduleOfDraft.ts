import type {
  Schedule,
  ScheduleClosing,
  ScheduleDoubt,
  ScheduleRule,
  Weekday,
} from "../schedule.ts";
import { closingsOf } from "./closingsOf.ts";
import type { Draft } from "./draft.ts";
import type { ReadingContext } from "./draftOf.ts";
import { holidayMovesOf } from "./holidayMovesOf.ts";
import type { BuildNotes, RuleDraft } from "./ruleDraft.ts";
import { rulesOfDraft } from "./rulesOfDraft.ts";
import { takeValidity, type Validity } from "./validityOf.ts";
import { withHouse } from "./withHouse.ts";
import { withoutWeekdays } from "./specialRules.ts";

type Built = Omit<Schedule, "text" | "certainty" | "doubts"> & { doubts: Set<ScheduleDoubt> };

/** Makes the rules, closings and moves of what was gathered, with the doubts that come up. */
export function scheduleOfDraft(draft: Draft, context: ReadingContext): Built {
  const notes: BuildNotes = {
    fiscalYear: context.year,
    doubts: draft.doubts,
    leftOver: draft.leftOver,
  };
  const { doubts } = draft;
  if (draft.isSuspended) return { rules: [], closings: [], moves: [], doubts };
  takeClosedGroup(draft);
  const validity = takeValidity(draft, notes);
  addFrequencyDoubt(draft);
  const found = rulesOfDraft(draft, notes);
  const rules = withHouse(draft, [...found.rules], validity, notes);
  const closed = withoutClosedWeekdays(rules, closingsOf(draft.closings, rules, notes));
  const { from, to } = validity;
  return {
    rules: finished(draft, closed.rules, validity, notes),
    closings: withWorkdays(draft, rules, closed.closings),
    moves: [...found.moves, ...holidayMovesOf(draft, notes)],
    ...(notes.leftOver.length === 0 ? {} : { leftOver: [...new Set(notes.leftOver)] }),
    ...(draft.labels.length === 1 && rules.length > 0 ? { label: draft.labels[0]! } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    doubts,
  };
}

/** 月曜日(祝日の場合は営業、翌日休み), without hours, names the days on which a house is closed. */
function takeClosedGroup(draft: Draft): void {
  const at = draft.holidayMoves.findIndex((move) => move.ofClosing);
  const { to } = draft.holidayMoves[at] ?? {};
  const group = draft.groups.at(-1);
  if (typeof to !== "string" || draft.closings.length > 0 || draft.loneTimes.length > 0) return;
  if (group === undefined || group.times.length > 0) return;
  draft.groups.pop();
  draft.holidayMoves.splice(at, 1);
  draft.closings.push({ items: group.items, isHouse: true, ifHoliday: to });
}

/** 週2日 beside three weekdays does not fit; a frequency alone gives no dates. */
function addFrequencyDoubt(draft: Draft): void {
  const items = draft.groups.flatMap((group) => group.items);
  const weekdays = items.flatMap((item) => (item.kind === "weekly" ? item.weekdays : []));
  for (const { per, times } of draft.frequencies) {
    const isExplained = per === "week" && times > 0 ? new Set(weekdays).size === times : true;
    if (items.length === 0 || !isExplained) draft.doubts.add("frequencyOnly");
  }
}

/** A weekday on which a house is always closed is simply none of its weekdays. */
function withoutClosedWeekdays(
  rules: RuleDraft[],
  closings: readonly ScheduleClosing[],
): { rules: RuleDraft[]; closings: ScheduleClosing[] } {
  const always = closings.flatMap((closing) => (isAlways(closing) ? closing.days.weekdays : []));
  const rest = withoutWeekdays(rules, always);
  const isPlain = rules.every(({ days }) => days.kind === "weekly") && rest.length > 0;
  if (!isPlain) return { rules, closings: [...closings] };
  return { rules: rest, closings: closings.filter((closing) => !isAlways(closing)) };
}

type WeeklyClosing = ScheduleClosing & { days: { kind: "weekly"; weekdays: readonly Weekday[] } };

function isAlways(closing: ScheduleClosing): closing is WeeklyClosing {
  return (
    closing.kind === "pattern" &&
    closing.days.kind === "weekly" &&
    closing.days.everyWeeks === 1 &&
    closing.months === undefined &&
    closing.ifHoliday === undefined
  );
}

function withWorkdays(
  draft: Draft,
  rules: readonly RuleDraft[],
  closings: readonly ScheduleClosing[],
): ScheduleClosing[] {
  const opens = draft.opensOnHolidays || rules.some(({ days }) => days.kind === "holidays");
  const kept = closings.filter((each, index) =>
    each.kind === "holidays"
      ? closings.findIndex(({ kind }) => kind === "holidays") === index
      : true,
  );
  const isWorkdays = rules.some((rule) => rule.isWorkdays) && !opens;
  if (!isWorkdays || kept.some(({ kind }) => kind === "holidays")) return kept;
  return [{ kind: "holidays" }, ...kept];
}

function finished(
  draft: Draft,
  rules: readonly RuleDraft[],
  { from, anchor }: Validity,
  notes: BuildNotes,
): ScheduleRule[] {
  const { count } = draft;
  const isCounted = count !== null && rules.some(({ days }) => days.kind !== "dates");
  if (isCounted && from === undefined) notes.doubts.add("anchorMissing");
  if (isCounted && (draft.groups.length > 1 || rules.length > 1)) notes.doubts.add("partLeftOver");
  const named = rules.flatMap(({ days }) => (days.kind === "dates" ? days.dates : []));
  if (count !== null && !isCounted && named.length !== count) notes.doubts.add("partLeftOver");
  return rules.map(({ days, months, times }) => ({
    days:
      days.kind === "weekly" && days.everyWeeks > 1 && anchor !== undefined
        ? { ...days, anchor }
        : days,
    ...(months === undefined ? {} : { months }),
    times,
    ...(isCounted ? { count } : {}),
  }));
}
