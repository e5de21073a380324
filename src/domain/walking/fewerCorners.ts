import { turnDeg } from "../geo/turnDeg.ts";
import type { Corner } from "./routeCorners.ts";
import { turnOf } from "./turnOf.ts";

/** The corners that are told, and those that are not although one has to turn there. */
export interface ToldCorners {
  readonly told: readonly Corner[];
  readonly leftOut: readonly Corner[];
}

/** A slight turn says less than a clear one on a part of the way as long. */
const SLIGHT_SHARE = 0.4;
/** Two turns that lead back together say the wrong thing as one. */
const BACK_SHARE = 4;
/** At the end of a way it is seen whether one stands before the right door. */
const LAST_SHARE = 3;
/** Left and right again within this is a jog: one goes straight on. */
const JOG_CM = 3_000;

/**
 * The corners that tell most, at most so many: again and again the least telling thing goes, a slight turn or a
 * short part between two corners, which then become one turn from the way before to the way after (none
 * where that is straight on). Jogs of at most 30 m are not counted as left out.
 * Limit: a way with more turns than that is told more roughly than it is walked; the drawn way is exact.
 */
export function fewerCorners(
  corners: readonly Corner[],
  lengthCm: number,
  most: number,
): ToldCorners {
  let told = corners;
  const leftOut: Corner[] = [];
  while (told.length > most) {
    const merges = mergesOf(told, lengthCm);
    const least = merges.reduce((some, merge) => (merge.cost < some.cost ? merge : some));
    if (least.cost > JOG_CM) leftOut.push(...least.gone);
    told = least.told;
  }
  return { told, leftOut };
}

interface Merge {
  readonly cost: number;
  readonly told: readonly Corner[];
  readonly gone: readonly Corner[];
}

function mergesOf(corners: readonly Corner[], lengthCm: number): Merge[] {
  const stops = [0, ...corners.map(({ alongCm }) => alongCm), lengthCm];
  const partCm = (index: number): number => stops[index + 1]! - stops[index]!;
  const last = corners.length - 1;
  const without = (index: number, cost: number): Merge => ({
    cost,
    told: corners.toSpliced(index, 1),
    gone: [corners[index]!],
  });
  const merges = [without(0, partCm(0)), without(last, LAST_SHARE * partCm(last + 1))];
  for (const [index, corner] of corners.entries()) {
    if (turnOf(degreesOf(corner)).startsWith("slight")) {
      merges.push(without(index, SLIGHT_SHARE * Math.min(partCm(index), partCm(index + 1))));
    }
    const next = corners[index + 1];
    if (next === undefined) continue;
    const both = { ...corner, afterDeg: next.afterDeg };
    const turn = turnOf(degreesOf(both));
    merges.push({
      cost: partCm(index + 1) * (turn === "back" ? BACK_SHARE : 1),
      told: corners.toSpliced(index, 2, ...(turn === "straight" ? [] : [both])),
      gone: turn === "straight" ? [corner, next] : [next],
    });
  }
  return merges;
}

function degreesOf({ beforeDeg, afterDeg }: Corner): number {
  return turnDeg(beforeDeg, afterDeg);
}
