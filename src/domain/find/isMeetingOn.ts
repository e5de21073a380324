import type { Place, PlaceStatus } from "../places/place.ts";

/**
 * Whether a place is held at all on a day (`YYYY-MM-DD`): 実施 or 試行 by the status that has begun last. Before
 * the first status begins, and after the end of the one in force, it is not.
 */
export function isMeetingOn(
  { status, pastStatuses }: Pick<Place, "status" | "pastStatuses">,
  date: string,
): boolean {
  const inForce = hasBegun(status, date)
    ? status
    : pastStatuses?.findLast((each) => hasBegun(each, date));
  if (inForce === undefined || (inForce.to !== undefined && inForce.to < date)) return false;
  return inForce.state === "open" || inForce.state === "trial";
}

function hasBegun({ from }: PlaceStatus, date: string): boolean {
  return from === undefined || from <= date;
}
