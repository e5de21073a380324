import { bearingDeg } from "../geo/bearingDeg.ts";
import { pointAlong } from "./pointAlong.ts";
import type { WalkedLine } from "./walkedLine.ts";

/** Direction from one point of the line to another farther along it, as the crow flies, in degrees clockwise from north. */
export function directionAlong(line: WalkedLine, fromCm: number, toCm: number): number {
  const [fromX, fromY] = pointAlong(line, fromCm);
  const [toX, toY] = pointAlong(line, toCm);
  return bearingDeg(toX - fromX, toY - fromY);
}
