import type { ReachAnswer } from "../worker/answer.ts";
import type { AppState } from "./appState.ts";

/** The reach that the map is asked to draw, once it is known: of the selected place, of all, or none. */
export function drawnReach({
  view,
  placeReach,
  allReach,
}: Pick<AppState, "view" | "placeReach" | "allReach">): ReachAnswer | null {
  if (view.reach === "none") return null;
  if (view.reach === "all") return allReach?.placeIds.length === 0 ? null : allReach;
  return placeReach?.placeIds[0] === view.placeId ? placeReach : null;
}
