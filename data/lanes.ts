import { areaM2 } from "./geometry/ring.ts";
import { heightM, lineAcross, quadOf, transposed, widthM, type Quad } from "./geometry/quad.ts";
import { gapM, partOf, pointAt, type Point } from "./geometry/polyline.ts";
import type { Cell, Cells } from "./cells.ts";
import { cutBlocks, type Cut, type CutPlan } from "./cutBlocks.ts";
import { isBuilt, QUARTERS, type Quarter, type QuarterKind } from "./quarters.ts";
import { withoutBarrierEnds } from "./withoutBarrierEnds.ts";
import { seededRandom, type SeededRandom } from "./seededRandom.ts";
import { SITES } from "./sites.ts";

/** A lane inside a cell, before its place in the network is known. */
export interface Lane {
  readonly points: readonly Point[];
  readonly quarter: QuarterKind;
  readonly highway: string;
  /** May be left out again without harm. */
  readonly isMinor: boolean;
}

export interface CellLanes {
  readonly lanes: readonly Lane[];
  readonly blocks: readonly { readonly quad: Quad; readonly quarter: QuarterKind }[];
}

/** Fills every built cell with the lanes of its quarter. */
export function lanesOf(cells: Cells): CellLanes {
  const lanes: Lane[] = [];
  const blocks: { quad: Quad; quarter: QuarterKind }[] = [];
  for (const cell of cells.cells) {
    const { land } = cell;
    if (!isBuilt(land) || land === "open" || areaM2(cell.ring) < 1500) continue;
    const filled = filledCell(cell, land, cells);
    lanes.push(...filled.lanes);
    blocks.push(...filled.blocks.map((quad) => ({ quad, quarter: land })));
  }
  return { lanes, blocks };
}

function filledCell(
  cell: Cell,
  kind: QuarterKind,
  cells: Cells,
): { lanes: Lane[]; blocks: readonly Quad[] } {
  const quarter: Quarter = QUARTERS[kind];
  const random = seededRandom(
    `lanes ${Math.round(cell.at[0] / 10)} ${Math.round(cell.at[1] / 10)}`,
  );
  const quad = quadOf(cell.ring);
  const { cuts, blocks } = cutBlocks(quad, lanePlan(quad, quarter, random, cells));
  const lanes = cuts.flatMap((cut) => {
    const points = withoutBarrierEnds(cut);
    return points
      ? [{ points, quarter: kind, highway: highwayOf(cut, quarter), isMinor: cut.depth > 0 }]
      : [];
  });
  for (const block of blocks) {
    const points = random.chance(quarter.deadEnds) ? deadEnd(block, quarter, random, cells) : null;
    if (points) lanes.push({ points, quarter: kind, highway: "service", isMinor: false });
  }
  return { lanes, blocks };
}

function lanePlan(quad: Quad, quarter: Quarter, random: SeededRandom, cells: Cells): CutPlan {
  const alongM = Math.abs(quad.bottom.at(-1)![0] - quad.bottom[0]![0]);
  const runsEast = alongM > gapM(quad.bottom[0]!, quad.bottom.at(-1)!) * 0.7;
  const facesSouth = random.chance(quarter.facesSouth);
  const longAlongBottom = runsEast === facesSouth;
  return {
    targetWidthM: longAlongBottom ? quarter.longM : quarter.shortM,
    targetHeightM: longAlongBottom ? quarter.shortM : quarter.longM,
    slack: 1.5,
    unevenness: quarter.unevenness,
    swayM: quarter.swayM,
    stepM: 20,
    random,
    junctions: cells.junctions,
    isBarrier: cells.isBarrier,
    sites: SITES,
  };
}

function highwayOf(cut: Cut, quarter: Quarter): string {
  return cut.depth < 2 ? quarter.streets : quarter.lanes;
}

/** A lane into the middle of a deep block, from a street along one of its sides. */
function deadEnd(
  block: Quad,
  quarter: Quarter,
  random: SeededRandom,
  cells: Cells,
): readonly Point[] | null {
  const seen = widthM(block) >= heightM(block) ? block : transposed(block);
  if (heightM(seen) < quarter.shortM * 0.8 || widthM(seen) < 50) return null;
  const share = random.between(0.3, 0.7);
  const across = lineAcross(seen, share, share, 15);
  const fromTop = random.chance(0.5);
  const line = fromTop ? across.toReversed() : across;
  const isNearSite = SITES.some(({ at, radiusM }) => gapM(at, pointAt(line, 0.5)) < radiusM);
  if (isNearSite || cells.isBarrier(line[0]!) || cells.junctions.near(line[0]!, 14).length > 0)
    return null;
  cells.junctions.add(line[0]!);
  return partOf(line, 0, random.between(0.45, 0.62));
}
