import { isCompleteRule } from "./isCompleteRule.ts";
import type { Schedule } from "./schedule.ts";

/**
 * The schedule when somebody says that it is right: `understood`, without doubts. `null` while it cannot be:
 * it has no rule, or a rule that does not become days yet.
 */
export function confirmedSchedule(schedule: Schedule): Schedule | null {
  if (schedule.rules.length === 0 || !schedule.rules.every(isCompleteRule)) return null;
  const { leftOver: _, ...rest } = schedule;
  return { ...rest, certainty: "understood", doubts: [] };
}
