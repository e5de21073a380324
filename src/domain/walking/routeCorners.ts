import { turnDeg } from "../geo/turnDeg.ts";
import type { WalkGraph } from "../network/walkGraph.ts";
import { CLEAR_DEG, turnOf } from "./turnOf.ts";
import { directionAlong } from "./directionAlong.ts";
import type { EdgeRun, WalkedLine } from "./walkedLine.ts";
import { type WayOut, waysAt } from "./waysAt.ts";

/** A spot of the way at which one must be told to turn, with the directions before and after it. */
export interface Corner {
  readonly alongCm: number;
  readonly beforeDeg: number;
  readonly afterDeg: number;
}

/** So much of the way before and after a corner says how one turns; not the first bend. */
const LOOK_CM = 1_800;
/** Bends nearer to each other than this are one corner, which is at most so long. */
const GAP_CM = 1_500;
const LONGEST_CM = 3_000;
/** A bend this near to the start or to the end of the way is no turn. */
const START_CM = 1_500;
const END_CM = 500;
/** A bend of a street, where no other leads off, is told only if it is as sharp as this within a few metres. */
const SHARP_DEG = 60;
const SHARP_LOOK_CM = 800;

/**
 * Where one must turn: at junctions (three ways or more) and at sharp corners of a street. Not told: going
 * straight on, bending along with the only broad way or with the street of the same name, and a jog to the
 * side of less than 15 m.
 * Limit: from the map alone; it knows no signs and no mirrors.
 */
export function routeCorners(graph: WalkGraph, line: WalkedLine): Corner[] {
  return groups(bendsOf(graph, line)).flatMap((bends, index, all) => {
    const [first, last] = [bends[0]!, bends.at(-1)!];
    const beforeCm = Math.max(all[index - 1]?.at(-1)?.alongCm ?? 0, first.alongCm - LOOK_CM);
    const afterCm = Math.min(all[index + 1]?.[0]?.alongCm ?? line.lengthCm, last.alongCm + LOOK_CM);
    const corner = {
      alongCm: sharpest(bends).alongCm,
      beforeDeg: directionAlong(line, beforeCm, first.alongCm),
      afterDeg: directionAlong(line, last.alongCm, afterCm),
    };
    return isTold(graph, bends, corner) ? [corner] : [];
  });
}

/** A vertex of the line where it changes its direction. */
interface Bend {
  readonly alongCm: number;
  readonly degrees: number;
  /** The ways besides the one walked, by how far one would turn into them; empty = no junction. */
  readonly others: readonly { readonly degrees: number; readonly edge: number }[];
  readonly before: EdgeRun;
  readonly after: EdgeRun;
}

function bendsOf(graph: WalkGraph, line: WalkedLine): Bend[] {
  const { alongCm, lengthCm, runs } = line;
  const bends: Bend[] = [];
  let run = 0;
  for (let vertex = 1; vertex < alongCm.length - 1; vertex++) {
    const atCm = alongCm[vertex]!;
    if (runs[run + 1]?.firstVertex === vertex) run++;
    if (atCm < START_CM || atCm > lengthCm - END_CM) continue;
    const after = runs[run]!;
    const isJoint = after.firstVertex === vertex;
    const before = isJoint ? runs[run - 1]! : after;
    const beforeDeg = directionAlong(line, Math.max(0, atCm - LOOK_CM), atCm);
    const others = isJoint ? otherWays(graph, before, after) : [];
    const bend = {
      alongCm: atCm,
      degrees: turnDeg(beforeDeg, directionAlong(line, atCm, Math.min(lengthCm, atCm + LOOK_CM))),
      others: others.map(({ edge, directionDeg: outDeg }) => ({
        edge,
        degrees: turnDeg(beforeDeg, outDeg),
      })),
      before,
      after,
    };
    if (others.length > 0 ? turnOf(bend.degrees) !== "straight" : isSharp(line, atCm))
      bends.push(bend);
  }
  return bends;
}

function otherWays(graph: WalkGraph, before: EdgeRun, after: EdgeRun): WayOut[] {
  return waysAt(graph, after.startNode).filter(
    ({ edge }) => edge !== before.edge && edge !== after.edge,
  );
}

function isSharp(line: WalkedLine, atCm: number): boolean {
  const beforeDeg = directionAlong(line, Math.max(0, atCm - SHARP_LOOK_CM), atCm);
  const afterDeg = directionAlong(line, atCm, Math.min(line.lengthCm, atCm + SHARP_LOOK_CM));
  return Math.abs(turnDeg(beforeDeg, afterDeg)) >= SHARP_DEG;
}

/** Bends so near to each other that they are walked as one. */
function groups(bends: readonly Bend[]): Bend[][] {
  const found: Bend[][] = [];
  for (const bend of bends) {
    const group = found.at(-1);
    const isNear =
      group !== undefined &&
      bend.alongCm - group.at(-1)!.alongCm <= GAP_CM &&
      bend.alongCm - group[0]!.alongCm <= LONGEST_CM;
    if (isNear) group.push(bend);
    else found.push([bend]);
  }
  return found;
}

function sharpest(bends: readonly Bend[]): Bend {
  return bends.reduce((most, bend) =>
    Math.abs(bend.degrees) > Math.abs(most.degrees) ? bend : most,
  );
}

function isTold(graph: WalkGraph, bends: readonly Bend[], corner: Corner): boolean {
  const degrees = turnDeg(corner.beforeDeg, corner.afterDeg);
  const keepsName = isSameStreet(graph, bends[0]!.before.edge, bends.at(-1)!.after.edge);
  const couldGoElsewhere = bends.some((bend) => hasRival(graph, bend, degrees));
  if (Math.abs(degrees) >= CLEAR_DEG) return !keepsName || couldGoElsewhere;
  return turnOf(degrees) !== "straight" && couldGoElsewhere && !keepsName;
}

function isSameStreet({ network }: WalkGraph, edge: number, other: number): boolean {
  return network.edgeName[edge] !== 0 && network.edgeName[edge] === network.edgeName[other];
}

/** Whether another way, about as broad as the one taken, leads on about as straight as it does. */
function hasRival({ network }: WalkGraph, { others, after }: Bend, degrees: number): boolean {
  const breadth = network.edgeClass[after.edge]!;
  return others.some(
    (other) =>
      Math.abs(other.degrees) <= Math.max(35, Math.abs(degrees)) &&
      Math.abs(other.degrees) <= 60 &&
      network.edgeClass[other.edge]! <= breadth + 1,
  );
}
