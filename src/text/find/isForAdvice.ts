import type { PlaceKind } from "../../domain/places/placeKind.ts";

/** Whether a kind of place is there for advice first of all, so that 相談 need not be said again. */
export function isForAdvice(kind: PlaceKind): boolean {
  return kind === "branch" || kind === "consultation";
}
