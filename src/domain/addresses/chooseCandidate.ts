import { distanceM } from "../geo/distanceM.ts";
import type { AddressCandidate } from "./addressCandidates.ts";
import type { AddressTable } from "./addressTable.ts";
import { ADDRESS_LEVELS } from "./locatedAddress.ts";

/** Two answers this near are one. */
const SAME_PLACE_M = 200;

/** The candidate that an address most likely means, and those that speak against it; `null` of none. */
export function chooseCandidate(
  table: AddressTable,
  candidates: readonly AddressCandidate[],
): { readonly best: AddressCandidate; readonly rivals: readonly AddressCandidate[] } | null {
  const [best, ...others] = candidates.filter((each) => !each.isRivalOnly).sort(byLikelihood);
  if (best === undefined) return null;
  const against = [...others, ...candidates.filter((each) => each.isRivalOnly)];
  const rivals = against.filter(
    (other) => isApart(best, other) && speaksAgainst(table, best, other),
  );
  return { best, rivals: withoutRepeats(rivals) };
}

/** Finest first; then what leaves least of the number unexplained; 住居表示 before 地番; the longest name. */
function byLikelihood(a: AddressCandidate, b: AddressCandidate): number {
  return (
    levelRank(a) - levelRank(b) ||
    a.leftover - b.leftover ||
    kindRank(a) - kindRank(b) ||
    b.end - a.end ||
    Number(a.isOaza) - Number(b.isOaza)
  );
}

function levelRank({ level }: AddressCandidate): number {
  return ADDRESS_LEVELS.indexOf(level);
}

/** 番地 is of a 地番, all else of 住居表示 where a town has it. */
function kindRank({ kind, style }: AddressCandidate): number {
  const isParcel = kind !== "residence";
  return isParcel === (style === "parcel") ? 0 : 1;
}

function isApart({ position: a }: AddressCandidate, { position: b }: AddressCandidate): boolean {
  return a === null || b === null || distanceM(...a, ...b) > SAME_PLACE_M;
}

function speaksAgainst(
  { towns }: AddressTable,
  best: AddressCandidate,
  other: AddressCandidate,
): boolean {
  if (towns[best.town]!.city !== towns[other.town]!.city) return true;
  if (best.town === other.town && best.kind !== other.kind) return isOtherNumbering(best, other);
  if (!isFine(best)) return !isFine(other) && other.end >= best.end;
  if (!isFine(other)) return false;
  const isWhole = best.level === "number" && best.leftover === 0;
  return !isWhole || (other.level === "number" && other.leftover === 0);
}

/** 住居表示 and 地番 of one town have the same number at two places. */
function isOtherNumbering(best: AddressCandidate, other: AddressCandidate): boolean {
  if (!isFine(other)) return false;
  if (best.kind === "residence") return best.style === "parcel" || best.level === "block";
  return other.kind === "residence";
}

function isFine({ level }: AddressCandidate): boolean {
  return level === "number" || level === "block";
}

function withoutRepeats(rivals: readonly AddressCandidate[]): AddressCandidate[] {
  return rivals.filter(
    (rival, i) =>
      rivals.findIndex((other) => !isApart(rival, other)) === i || rival.position === null,
  );
}
