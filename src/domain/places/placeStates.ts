import type { PlaceStatus } from "./place.ts";

/** The states of a place in the order of its life: 計画, 試行, 実施, 休止, 廃止. */
export const PLACE_STATES = [
  "planned",
  "trial",
  "open",
  "suspended",
  "closed",
] as const satisfies readonly PlaceStatus["state"][];
