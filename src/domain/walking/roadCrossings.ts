import { turnDeg } from "../geo/turnDeg.ts";
import type { WalkGraph } from "../network/walkGraph.ts";
import { STREET_CLASSES } from "../network/walkNetwork.ts";
import { directionAlong } from "./directionAlong.ts";
import type { EdgeRun, WalkedLine } from "./walkedLine.ts";
import { waysAt } from "./waysAt.ts";

/** From where to where along a way one crosses a road; both are one where one goes straight over it. */
export interface RoadCrossing {
  readonly fromCm: number;
  readonly toCm: number;
}

/**
 * Where a way crosses a road of the two broadest classes: it meets the road on one side and leaves it on the
 * other, at one corner or after walking along it. Not where it only walks along, or where the road ends.
 */
export function roadCrossings(graph: WalkGraph, line: WalkedLine): RoadCrossing[] {
  const crossed: RoadCrossing[] = [];
  let entered: { readonly side: number; readonly atCm: number } | null = null;
  for (const [index, after] of line.runs.slice(1).entries()) {
    const joint = { line, before: line.runs[index]!, after };
    const atCm = after.fromCm;
    const wasOn = isMajor(graph, joint.before.edge);
    const isOn = isMajor(graph, after.edge);
    if (!wasOn && isOn) entered = { side: sideOf(joint), atCm };
    else if (!wasOn && isCrossedAt(graph, joint)) {
      crossed.push({ fromCm: atCm, toCm: atCm });
    } else if (wasOn && !isOn) {
      const isOther = entered !== null && entered.side !== 0 && sideOf(joint) === -entered.side;
      if (isOther) crossed.push({ fromCm: entered!.atCm, toCm: atCm });
      entered = null;
    }
  }
  return crossed;
}

/** Where one run of the line meets the next. */
interface Joint {
  readonly line: WalkedLine;
  readonly before: EdgeRun;
  readonly after: EdgeRun;
}

const LOOK_CM = 1_500;

function isMajor({ network }: WalkGraph, edge: number): boolean {
  const streetClass = STREET_CLASSES[network.edgeClass[edge]!];
  return streetClass === "majorRoad" || streetClass === "mainStreet";
}

function directionBefore({ line, before }: Joint): number {
  return directionAlong(line, Math.max(before.fromCm, before.toCm - LOOK_CM), before.toCm);
}

function directionAfter({ line, after }: Joint): number {
  return directionAlong(line, after.fromCm, Math.min(after.toCm, after.fromCm + LOOK_CM));
}

/** On which side of a road one comes from, or goes to, by the turn into it or out of it; 0 = straight on. */
function sideOf(joint: Joint): number {
  const degrees = turnDeg(directionBefore(joint), directionAfter(joint));
  return Math.abs(degrees) < 30 ? 0 : Math.sign(degrees);
}

/** Whether the ways of a broad road lie on both sides between the way one comes and the way one goes. */
function isCrossedAt(graph: WalkGraph, joint: Joint): boolean {
  const backDeg = directionBefore(joint) + 180;
  const clockwise = (deg: number): number => (deg - backDeg + 720) % 360;
  const outDeg = clockwise(directionAfter(joint));
  const roads = waysAt(graph, joint.after.startNode)
    .filter(({ edge }) => isMajor(graph, edge))
    .map(({ directionDeg: roadDeg }) => clockwise(roadDeg));
  return roads.some((deg) => deg < outDeg) && roads.some((deg) => deg > outDeg);
}
