import { isCompleteRule } from "./isCompleteRule.ts";
import { lacksAnchor } from "./patternDays.ts";
import type { Schedule, ScheduleDoubt } from "./schedule.ts";

/**
 * A schedule after a person changed something of it. One that was made in the editor, or had been confirmed,
 * is `understood` as soon as every rule can become days; one read from words stays `doubtful` until it is
 * confirmed; one without rules is `unknown`. Doubts that the change has settled are gone.
 */
export function editedSchedule(schedule: Schedule, change: Partial<Schedule>): Schedule {
  const changed = { ...schedule, ...change };
  if (changed.rules.length === 0) {
    const doubts = changed.doubts.filter((doubt) => WITHOUT_RULES.has(doubt));
    return { ...changed, certainty: "unknown", doubts: doubts.length > 0 ? doubts : ["noDates"] };
  }
  const isOwn = changed.text.trim() === "" || schedule.certainty === "understood";
  const isComplete = changed.rules.every(isCompleteRule);
  return {
    ...changed,
    certainty: isOwn && isComplete ? "understood" : "doubtful",
    doubts: changed.doubts.filter((doubt) => isStillOpen(doubt, changed)),
  };
}

/** Why a schedule may have no rules. */
const WITHOUT_RULES: ReadonlySet<ScheduleDoubt> = new Set([
  "noDates",
  "frequencyOnly",
  "onRequest",
  "suspended",
]);

function isStillOpen(doubt: ScheduleDoubt, { rules }: Schedule): boolean {
  if (doubt === "noDates" || doubt === "frequencyOnly" || doubt === "onRequest") return false;
  if (doubt === "anchorMissing") return rules.some(({ days }) => lacksAnchor(days));
  return doubt !== "timeMissing" || rules.some(({ times }) => times.length === 0);
}
