import { certaintyOf } from "./reading/certaintyOf.ts";
import { draftOf, type ReadingContext } from "./reading/draftOf.ts";
import { scheduleOfDraft } from "./reading/scheduleOfDraft.ts";
import type { Schedule } from "./schedule.ts";

/**
 * Reads a schedule as people write it (毎月第2・4水曜 10時～11時30分、8月は休み) into rules. `text` is kept as it
 * is. `context` gives what other columns of the same row say, and the 年度 of dates without a year.
 *
 * What no rule came from is in `leftOver` and makes the schedule `doubtful`; a text that gives no dates (不定期,
 * 月2回程度, 休止中, 隔週 without a first day) is `unknown`. 平日 leaves out 祝日; a list that does not speak of
 * 祝日 is held on them. LIMIT: a suggestion that a person confirms; words of another subject that happen to
 * name a weekday and a time are taken for a schedule. Never throws.
 */
export function readSchedule(text: string, context: ReadingContext = {}): Schedule {
  const draft = draftOf(text, context);
  const { doubts, ...schedule } = scheduleOfDraft(draft, context);
  return {
    text,
    ...certaintyOf(schedule, doubts, [text, context.note ?? ""].join(" ")),
    ...schedule,
  };
}
