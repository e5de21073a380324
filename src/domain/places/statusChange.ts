import type { Place, PlaceStatus } from "./place.ts";

/**
 * The fields that give a place a new status: another state puts the one before among the past ones, ended on
 * the day the new one begins, where that is known; the same state with other days only corrects it.
 */
export function statusChange(
  place: Pick<Place, "status" | "pastStatuses">,
  status: PlaceStatus,
): Pick<Place, "status" | "pastStatuses"> {
  const { status: before, pastStatuses } = place;
  if (before.state === status.state) return { status };
  const to = before.to ?? status.from;
  const ended = to === undefined ? before : { ...before, to };
  return { status, pastStatuses: [...(pastStatuses ?? []), ended] };
}
