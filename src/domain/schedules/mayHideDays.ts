import { lacksAnchor } from "./patternDays.ts";
import type { Schedule, ScheduleDoubt } from "./schedule.ts";

/**
 * Whether a place may be open on days that its rules do not give: nothing is known of it, a rule cannot become
 * days, or a doubt stands for words that no rule came from.
 */
export function mayHideDays({ certainty, doubts, rules }: Schedule): boolean {
  if (certainty === "unknown" || rules.some(({ days }) => lacksAnchor(days))) return true;
  if (certainty === "understood") return false;
  return doubts.length === 0 || doubts.some((doubt) => !ABOUT_KNOWN_DAYS.has(doubt));
}

/** Doubts about whether a known session is held; all others may stand for days that are not in the rules. */
const ABOUT_KNOWN_DAYS: ReadonlySet<ScheduleDoubt> = new Set([
  "timeMissing",
  "timeGuessed",
  "openDaysGuessed",
  "newYearGuessed",
  "obonGuessed",
  "suspended",
  "mayClose",
]);
