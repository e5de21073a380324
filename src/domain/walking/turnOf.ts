import type { Turn } from "./routeStep.ts";

/** From here on it is a slight turn and no longer straight on, a turn, a turn back. */
const SLIGHT_DEG = 15;
export const CLEAR_DEG = 50;
const BACK_DEG = 170;

/** What a turn by so many degrees is called: right is positive. */
export function turnOf(degrees: number): Exclude<Turn, "start"> {
  const size = Math.abs(degrees);
  const isRight = degrees > 0;
  if (size < SLIGHT_DEG) return "straight";
  if (size < CLEAR_DEG) return isRight ? "slightRight" : "slightLeft";
  if (size >= BACK_DEG) return "back";
  return isRight ? "right" : "left";
}
