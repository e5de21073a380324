import type { PlaceKind } from "../places/placeKind.ts";

/** After how many months a place of a kind should be confirmed again. */
export type UpkeepRules = Readonly<Record<PlaceKind, number>>;

/**
 * The periods that a list begins with; a team may choose its own. Gatherings kept up by residents change
 * with their leaders, so half a year; desks and houses with staff, once a year; rounds of a shop change
 * with the season. No document of the field sets a period: these are proposals.
 */
export const USUAL_UPKEEP: UpkeepRules = {
  salon: 6,
  cafe: 6,
  engawa: 6,
  ibasho: 6,
  branch: 12,
  consultation: 12,
  dining: 6,
  exercise: 6,
  learning: 6,
  childcare: 12,
  communityCentre: 12,
  careService: 12,
  mobileShop: 3,
  other: 12,
};
