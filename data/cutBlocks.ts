import {
  densified,
  gapM,
  lengthM,
  nearestOn,
  partOf,
  pointAt,
  type Point,
} from "./geometry/polyline.ts";
import { chordClearanceM, chordCut, longAxis } from "./geometry/chordCut.ts";
import { innerPoint } from "./geometry/innerPoint.ts";
import { areaM2, isInside } from "./geometry/ring.ts";
import {
  clearanceM,
  cutAlong,
  heightM,
  lineAcross,
  quadOf,
  ringOf,
  transposed,
  widthM,
  type Quad,
} from "./geometry/quad.ts";
import type { JunctionTable } from "./junctionTable.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** How to cut: the block to aim at, and how freely. */
export interface CutPlan {
  readonly targetWidthM: number;
  readonly targetHeightM: number;
  /** A side this much longer than its target is cut. */
  readonly slack: number;
  readonly unevenness: number;
  readonly swayM: number;
  readonly stepM: number;
  readonly random: SeededRandom;
  readonly junctions: JunctionTable;
  /** Whether nothing can be joined to a point: a railway, a bank, the foot of a hill. */
  readonly isBarrier: (point: Point) => boolean;
  /** Grounds that no street may cross. */
  readonly sites: readonly Site[];
}

export interface Site {
  readonly at: Point;
  readonly radiusM: number;
}

/** A new street, how many cuts came before it, and which of its ends stop at a barrier. */
export interface Cut {
  readonly points: readonly Point[];
  readonly depth: number;
  readonly startsAtBarrier: boolean;
  readonly endsAtBarrier: boolean;
}

export interface CutBlocks {
  readonly cuts: readonly Cut[];
  readonly blocks: readonly Quad[];
}

/** Cuts a block by streets from side to side until every piece is about as large as planned. */
export function cutBlocks(whole: Quad, plan: CutPlan): CutBlocks {
  const cuts: Cut[] = [];
  const blocks: Quad[] = [];
  function divide(quad: Quad, isTurned: boolean, depth: number): void {
    const wide = widthM(quad) / (isTurned ? plan.targetHeightM : plan.targetWidthM);
    const high = heightM(quad) / (isTurned ? plan.targetWidthM : plan.targetHeightM);
    const limit = plan.slack + plan.random.between(-0.15, 0.15);
    if (Math.max(wide, high) < limit || depth > 12) {
      blocks.push(quad);
      return;
    }
    const found = bestCut(quad, wide, high, plan);
    if (!found) {
      blocks.push(quad);
      return;
    }
    cuts.push({ ...found.cut, depth });
    for (const part of found.parts) divide(part, isTurned !== found.isTurned, depth + 1);
  }
  divide(whole, false, 0);
  return { cuts, blocks };
}

interface FoundParts {
  readonly cut: Omit<Cut, "depth">;
  readonly parts: readonly Quad[];
  /** The parts have their bottom where the whole has its left. */
  readonly isTurned: boolean;
}

/** Sine of the sharpest corner that a cut should make, and of the sharpest it may. */
const FAIR_CORNER = 0.8;
const SHARP_CORNER = 0.5;

/** The longer way first, with fair corners; then straight across; then with sharp corners. */
function bestCut(quad: Quad, wide: number, high: number, plan: CutPlan): FoundParts | null {
  const turns = wide >= high ? [false, true] : [true, false];
  for (const corner of [FAIR_CORNER, SHARP_CORNER]) {
    for (const turn of turns) {
      const count = turn ? high : wide;
      if (count < 1.25) continue;
      const seen = turn ? transposed(quad) : quad;
      const cut = tryCut(seen, count, corner, plan);
      if (cut)
        return { cut, parts: cutAlong(seen, cut.atBottom, cut.atTop, cut.points), isTurned: turn };
    }
    const chord = tryChord(quad, corner, plan);
    if (chord) return { ...chord, isTurned: false };
  }
  return null;
}

/** Sine of the angle between a line's start and the side it starts from. */
function cornerSine(side: readonly Point[], line: readonly Point[]): number {
  const start = line[0]!;
  const share = nearestOn(side, start).share;
  const reach = Math.min(0.2, 20 / lengthM(side));
  const a = pointAt(side, share - reach);
  const b = pointAt(side, share + reach);
  const c = pointAt(line, Math.min(0.3, 20 / lengthM(line)));
  const cross = (b[0] - a[0]) * (c[1] - start[1]) - (b[1] - a[1]) * (c[0] - start[0]);
  return Math.abs(cross) / (gapM(a, b) * gapM(start, c) || 1);
}

/** Shapes that are no blocks (crescents, hooks) are first cut straight across their middle. */
function tryChord(quad: Quad, corner: number, plan: CutPlan): Omit<FoundParts, "isTurned"> | null {
  const ring = ringOf(quad);
  const across = longAxis(ring) + Math.PI / 2;
  const least = 0.6 * Math.min(plan.targetWidthM, plan.targetHeightM);
  if (areaM2(ring) < 1.3 * plan.targetWidthM * plan.targetHeightM) return null;
  for (const turn of [0, 0.3, -0.3, 0.7, -0.7, 1.2, -1.2, 1.57]) {
    const found = chordCut(ring, innerPoint(ring), across + turn);
    if (!found || chordClearanceM(ring, found.line) < least / 3) continue;
    const smaller = Math.min(areaM2(found.left), areaM2(found.right));
    const isSound = smaller > 0.5 * plan.targetWidthM * plan.targetHeightM;
    const points = found.line;
    const startsAtBarrier = plan.isBarrier(points[0]!);
    const endsAtBarrier = plan.isBarrier(points.at(-1)!);
    const closed = [...ring, ring[0]!];
    const sharpest = Math.min(cornerSine(closed, points), cornerSine(closed, points.toReversed()));
    if (
      sharpest < corner ||
      !isSound ||
      crossesSite(points, plan.sites) ||
      (startsAtBarrier && endsAtBarrier)
    )
      continue;
    plan.junctions.add(points[0]!);
    plan.junctions.add(points.at(-1)!);
    const parts = [quadOf(found.left), quadOf(found.right)];
    return { cut: { points, startsAtBarrier, endsAtBarrier }, parts };
  }
  return null;
}

interface FoundCut extends Omit<Cut, "depth"> {
  readonly atBottom: number;
  readonly atTop: number;
}

const TRIES = 7;

function tryCut(quad: Quad, count: number, corner: number, plan: CutPlan): FoundCut | null {
  const parts = Math.max(2, Math.round(count));
  const minimumM = (0.4 * widthM(quad)) / parts;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const middle = (Math.floor(parts / 2) + (attempt % 2)) / (parts + (attempt > 3 ? 1 : 0));
    const stray = () => (plan.random.between(-1, 1) * plan.unevenness * (1 + attempt / 3)) / parts;
    const atBottom = joined(quad.bottom, middle + stray(), minimumM, plan);
    const atTop = joined(quad.top, middle + stray(), minimumM, plan);
    if (atBottom === null || atTop === null) continue;
    const even = lineAcross(quad, atBottom, atTop, plan.stepM);
    const points = swayed(even, plan);
    if (cornerSine(quad.bottom, points) < corner) continue;
    if (cornerSine(quad.top, points.toReversed()) < corner) continue;
    if (!isClear(quad, points, plan)) continue;
    const startsAtBarrier = plan.isBarrier(points[0]!);
    const endsAtBarrier = plan.isBarrier(points.at(-1)!);
    if (startsAtBarrier && endsAtBarrier) continue;
    plan.junctions.add(points[0]!);
    plan.junctions.add(points.at(-1)!);
    return { points, atBottom, atTop, startsAtBarrier, endsAtBarrier };
  }
  return null;
}

function isClear(quad: Quad, points: readonly Point[], plan: CutPlan): boolean {
  if (clearanceM(quad, points) < Math.min(20, 0.4 * plan.targetWidthM, 0.4 * plan.targetHeightM))
    return false;
  const inner = densified(partOf(points, 0.12, 0.88), 20);
  const ring = ringOf(quad);
  if (!inner.every((point) => isInside(ring, point))) return false;
  const nearest = inner.reduce(
    (least, point) =>
      Math.min(
        least,
        nearestOn(quad.bottom, point).distanceM,
        nearestOn(quad.top, point).distanceM,
      ),
    Infinity,
  );
  if (nearest < Math.min(8, lengthM(points) * 0.05)) return false;
  return !crossesSite(points, plan.sites);
}

function crossesSite(points: readonly Point[], sites: readonly Site[]): boolean {
  const wholeM = lengthM(points);
  return sites.some(({ at, radiusM }) => {
    if (gapM(points[0]!, at) > wholeM + radiusM) return false;
    return nearestOn(points, at).distanceM < radiusM;
  });
}

/** Junctions nearer than this on the other side of a street become a crossing. */
const MEETS_M = 15;
const MEETS_OFTEN_M = 26;

/** Two streets start no nearer to each other than this. */
const LEAST_GAP_M = 19;

/** Where on a side a street starts: a share of its length, or null where there is no room. */
function joined(
  side: readonly Point[],
  wanted: number,
  minimumM: number,
  plan: CutPlan,
): number | null {
  const wholeM = lengthM(side);
  if (wholeM < 2 * LEAST_GAP_M) return null;
  const margin = Math.min(0.45, Math.max(minimumM, LEAST_GAP_M) / wholeM);
  const share = Math.min(1 - margin, Math.max(margin, wanted));
  const at = pointAt(side, share);
  const reachM = plan.random.chance(0.4) ? MEETS_OFTEN_M : MEETS_M;
  for (const junction of plan.junctions.near(at, reachM)) {
    const found = nearestOn(side, junction);
    if (found.distanceM > 0.3) continue;
    const fromEndsM = Math.min(found.share, 1 - found.share) * wholeM;
    if (fromEndsM > MEETS_M) return found.share;
    if (gapM(at, junction) < MEETS_M) return null;
  }
  return share;
}

/** The line with a gentle sideways sway that is nothing at its ends. */
function swayed(points: readonly Point[], plan: CutPlan): Point[] {
  const wholeM = lengthM(points);
  const swayM = plan.swayM * Math.min(1, wholeM / 150) * plan.random.between(-1, 1);
  const second = 0.6 * plan.swayM * Math.min(1, wholeM / 150) * plan.random.between(-1, 1);
  return points.map((point, index) => {
    if (index === 0 || index === points.length - 1) return point;
    const share = index / (points.length - 1);
    const asideM = swayM * Math.sin(Math.PI * share) + second * Math.sin(2 * Math.PI * share);
    const before = points[index - 1]!;
    const after = points[index + 1]!;
    const stepM = gapM(before, after) || 1;
    return [
      point[0] - ((after[1] - before[1]) / stepM) * asideM,
      point[1] + ((after[0] - before[0]) / stepM) * asideM,
    ];
  });
}
