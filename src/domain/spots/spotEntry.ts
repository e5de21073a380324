import type { LngLat } from "../geo/lngLat.ts";
import type { Spot } from "./spot.ts";

/** One name as it is searched for. */
export interface SpotEntry {
  readonly spot: Omit<Spot, "at">;
  /** By `spotKey`: as it is written, and as it is read as far as that is known. */
  readonly keys: readonly string[];
  /** Worked out when somebody finds it; `null` = no position follows. */
  readonly at: () => LngLat | null;
}
