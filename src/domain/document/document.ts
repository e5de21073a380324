import type { Place } from "../places/place.ts";

/** What a team would miss if it were lost. Changed only by `applyEdit`. */
export interface TownDocument {
  readonly places: ReadonlyMap<string, Place>;
}
