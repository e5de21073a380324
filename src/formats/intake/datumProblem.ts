import type { LocatedAddress } from "../../domain/addresses/locatedAddress.ts";
import { metresPerLat, metresPerLng } from "../../domain/geo/localPlane.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { Problem } from "../../domain/problem.ts";
import { toDegrees } from "../coordinates/toDegrees.ts";

/** A position of the file, and where the same place is by other evidence. */
export interface PositionPair {
  readonly written: LngLat;
  readonly evidence: LngLat;
}

const TOKYO_DATUM = 4301;
/** Fewer pairs tell nothing about a whole file. */
const FEWEST_PAIRS = 5;
/** The middle of the offsets must come this near to that of the datum, which is 400–460 m long. */
const NEAR_M = 120;

/**
 * Whether the positions of a file are in the old Tokyo datum: the median offset from other evidence (addresses
 * that were found, the same places in the list) is the one between the datums, about 430–460 m to the
 * north-west. The warning offers the conversion; nothing is converted here. `null` = no sign of it.
 * Limit: with rough evidence (町丁目) a few dozen pairs are needed for the median to tell.
 */
export function datumProblem(pairs: readonly PositionPair[], file: string): Problem | null {
  const first = pairs[0];
  const fromTokyo = toDegrees(TOKYO_DATUM);
  if (first === undefined || pairs.length < FEWEST_PAIRS || fromTokyo === null) return null;
  const offset = medianOffset(pairs);
  const expected = offsetM(first.written, fromTokyo(...first.written));
  const awayM = Math.hypot(offset[0] - expected[0], offset[1] - expected[1]);
  if (awayM > NEAR_M) return null;
  const distanceM = Math.round(Math.hypot(...offset));
  return {
    code: "datumSuspected",
    severity: "warning",
    file,
    params: { distanceM, count: pairs.length },
  };
}

/** The drafts of a file with a position as written, each with where its address was found: 町丁目 or finer. */
export function pairsOfLocated(
  drafts: readonly PlaceDraft[],
  located: readonly (LocatedAddress | null)[],
): readonly PositionPair[] {
  return drafts.flatMap((draft, i): PositionPair[] => {
    const found = located[i] ?? null;
    const { location } = draft.fields;
    if (found === null || found.position === null || location === null) return [];
    if (found.level === "city" || found.level === "none" || found.alternatives.length > 0)
      return [];
    return [{ written: [location.lng, location.lat], evidence: found.position }];
  });
}

function medianOffset(pairs: readonly PositionPair[]): [eastM: number, northM: number] {
  const offsets = pairs.map(({ written, evidence }) => offsetM(written, evidence));
  return [median(offsets.map(([east]) => east)), median(offsets.map(([, north]) => north))];
}

function offsetM(from: LngLat, to: LngLat): [eastM: number, northM: number] {
  return [(to[0] - from[0]) * metresPerLng(from[1]), (to[1] - from[1]) * metresPerLat(from[1])];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
