import type { Place } from "../places/place.ts";

/** Whether one may talk over worries there: it says so, or it is a 相談窓口 or 包括ブランチ. */
export function isTalkPlace({
  consultation,
  kinds,
}: Pick<Place, "consultation" | "kinds">): boolean {
  return consultation === true || kinds.includes("consultation") || kinds.includes("branch");
}
