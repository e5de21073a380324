import type { Place } from "../places/place.ts";
import { couldBeDouble, doubleReasons, isPossibleDouble } from "./doubleReasons.ts";
import type { DoubleReason } from "./importPlan.ts";
import { likelyPairs } from "./likelyPairs.ts";
import { placeProfiles } from "./placeProfile.ts";

/** Record `index` of the list and record `otherIndex` of the others may be one place. */
export interface FoundDouble {
  readonly index: number;
  readonly otherIndex: number;
  readonly reasons: readonly DoubleReason[];
}

/**
 * Pairs that may be one place, with the reasons, in the order of the list: between two lists, or within one
 * (`others` left out; then `index` < `otherIndex`). A person decides; nothing is merged here.
 * 100,000 records against 10,000 in a town are about as many comparisons as there are neighbours.
 * Limit: see `doubleReasons` and `placeProfiles`: names in 漢字 and かな, and what too many share.
 */
export function findDoubles(
  list: readonly Omit<Place, "id">[],
  others: readonly Omit<Place, "id">[] = list,
): FoundDouble[] {
  const isWithin = others === list;
  const [profiles, otherProfiles] = placeProfiles(list, others);
  const found: FoundDouble[] = [];
  likelyPairs(profiles, otherProfiles, (index, otherIndex) => {
    if (isWithin && otherIndex <= index) return;
    const one = profiles[index]!;
    const other = otherProfiles[otherIndex]!;
    if (!couldBeDouble(one, other)) return;
    const reasons = doubleReasons(one, other);
    if (isPossibleDouble(reasons, one, other)) found.push({ index, otherIndex, reasons });
  });
  return found.sort((a, b) => a.index - b.index || a.otherIndex - b.otherIndex);
}
