import type { EditHistory } from "./editHistory.ts";

/** After so many days with edits that no copy holds, or after so many such edits, a copy is due. */
const MOST_DAYS = 30;
const MOST_EDITS = 100;

/**
 * Whether a team should be reminded to take a copy away: there are edits that the last one does not hold, and
 * either the oldest of them is 30 days old or they are more than a hundred. `lastCopyAt` and `now` are ISO
 * instants; `null` = never. No document of the field sets a period; a month is a proposal.
 */
export function isCopyDue({ steps }: EditHistory, lastCopyAt: string | null, now: string): boolean {
  const since = steps.filter(({ edit }) => lastCopyAt === null || edit.at > lastCopyAt);
  const oldest = since[0]?.edit.at;
  if (oldest === undefined) return false;
  const days = (Date.parse(now) - Date.parse(oldest)) / 86_400_000;
  return days >= MOST_DAYS || since.length > MOST_EDITS;
}
