import { distanceM } from "../geo/distanceM.ts";
import type { DoubleReason } from "./importPlan.ts";
import type { PlaceProfile } from "./placeProfile.ts";

/** How near two records must be to be one place, by their positions. */
export const NEAR_M = 100;
/** Farther apart than this, a similar name says nothing any more. */
const FAR_M = 1000;

/** What speaks for two records being one place, in a fixed order. */
export function doubleReasons(one: PlaceProfile, other: PlaceProfile): DoubleReason[] {
  const reasons: DoubleReason[] = [];
  if (one.name !== "" && one.name === other.name) reasons.push("sameName");
  else if (areSimilar(one, other)) reasons.push("similarName");
  if (one.kana !== "" && one.kana === other.kana) reasons.push("sameKana");
  if (isSamePhone(one.phone, other.phone)) reasons.push("samePhone");
  if (one.address !== "" && one.address === other.address) reasons.push("sameAddress");
  if (apartM(one, other) <= NEAR_M) reasons.push("near");
  return reasons;
}

/**
 * Whether these reasons are enough to ask a person: the name (same, similar, or read alike) together with the
 * place (position, address or phone); the same name where nothing tells the places apart; or, with another
 * name, phone and place of the same kind.
 */
export function isPossibleDouble(
  reasons: readonly DoubleReason[],
  one: PlaceProfile,
  other: PlaceProfile,
): boolean {
  const has = (...wanted: DoubleReason[]): boolean =>
    wanted.some((reason) => reasons.includes(reason));
  if (areFarApart(one, other)) {
    return has("sameName", "sameKana") && has("samePhone", "sameAddress");
  }
  if (has("sameName") && isPlaceOpen(one, other)) return true;
  if (has("sameName", "similarName", "sameKana")) return has("near", "sameAddress", "samePhone");
  return has("samePhone") && has("near", "sameAddress") && shareKind(one, other);
}

/** Whether both have a position, more than a kilometre from each other. */
export function areFarApart(one: PlaceProfile, other: PlaceProfile): boolean {
  const apart = apartM(one, other);
  return apart > FAR_M && apart < Infinity;
}

/** Whether nothing tells where the two are, so that they may be in one place. */
export function isPlaceOpen(one: PlaceProfile, other: PlaceProfile): boolean {
  if (one.position !== null && other.position !== null) return false;
  return one.address === "" || other.address === "" || one.address === other.address;
}

/** Whether they have a kind in common; `other` is any kind. */
export function shareKind({ kinds }: PlaceProfile, other: PlaceProfile): boolean {
  const all = [...kinds, ...other.kinds];
  return all.includes("other") || kinds.some((kind) => other.kinds.includes(kind));
}

const LEAST_SIMILAR = 0.6;
const SHORTEST_CONTAINED = 3;

/** By Dice's coefficient of pairs of letters, or because one name holds the other. */
function areSimilar(one: PlaceProfile, other: PlaceProfile): boolean {
  if ((one.pairMask & other.pairMask) === 0) return false;
  const [shorter, longer] = one.name.length < other.name.length ? [one, other] : [other, one];
  if (shorter.name.length >= SHORTEST_CONTAINED && longer.name.includes(shorter.name)) return true;
  const count = one.letterPairs.length + other.letterPairs.length;
  return 2 * inCommon(one.letterPairs, other.letterPairs) >= LEAST_SIMILAR * count;
}

function inCommon(one: readonly number[], other: readonly number[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) common += 1;
    if (one[i]! <= other[j]!) i += 1;
    else j += 1;
  }
  return common;
}

/** The area code may be missing from one of them. */
function isSamePhone(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  return one.endsWith(other) || other.endsWith(one);
}

/** Infinity where one of them has no position. */
function apartM({ position: one }: PlaceProfile, { position: other }: PlaceProfile): number {
  if (one === null || other === null) return Infinity;
  return distanceM(one.lng, one.lat, other.lng, other.lat);
}
