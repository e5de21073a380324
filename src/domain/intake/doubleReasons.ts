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

/** Whether name, reading or phone speak for one place: without any of them there is nothing to ask. */
export function couldBeDouble(one: PlaceProfile, other: PlaceProfile): boolean {
  return (
    (one.name === other.name && one.name !== "") ||
    (one.kana === other.kana && one.kana !== "") ||
    isSamePhone(one.phone, other.phone) ||
    areSimilar(one, other)
  );
}

/**
 * Whether these reasons are enough to ask a person: the name (same, similar, or read alike) together with the
 * place (position, address or phone); the same name where nothing tells the places apart; or, with another
 * name, phone and place of the same kind to the detail.
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
  const isSameKind = shareKind(one, other) && one.kindDetail === other.kindDetail;
  return has("samePhone") && has("near", "sameAddress") && isSameKind;
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
  const [bits, others] = [one.pairBits, other.pairBits];
  if (((bits[0] & others[0]) | (bits[1] & others[1])) === 0) return false;
  if (one.name.length < other.name.length ? isWithin(one, other) : isWithin(other, one))
    return true;
  const [count, otherCount] = [one.letterPairs.length, other.letterPairs.length];
  const least = LEAST_SIMILAR * (count + otherCount);
  if (2 * Math.min(count, otherCount) < least) return false;
  return 2 * inCommon(one.letterPairs, other.letterPairs) >= least;
}

function isWithin({ name, pairBits }: PlaceProfile, longer: PlaceProfile): boolean {
  const [low, high] = longer.pairBits;
  if (((pairBits[0] & ~low) | (pairBits[1] & ~high)) !== 0) return false;
  return name.length >= SHORTEST_CONTAINED && longer.name.includes(name);
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
  if (one.length === other.length) return one === other;
  return one.endsWith(other) || other.endsWith(one);
}

/** Infinity where one of them has no position. */
function apartM({ position: one }: PlaceProfile, { position: other }: PlaceProfile): number {
  if (one === null || other === null) return Infinity;
  return distanceM(one.lng, one.lat, other.lng, other.lat);
}
