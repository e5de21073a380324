import type { Bounds, LngLat } from "../../domain/geo/lngLat.ts";
import type { WalkTo } from "../../domain/find/foundPlace.ts";
import type { Walker } from "../../domain/network/walker.ts";
import type { Spot } from "../../domain/spots/spot.ts";
import type { StreetPicture } from "../../domain/town/streetPicture.ts";
import type { WalkRoute } from "../../domain/walking/walkRoute.ts";

/**
 * What a resident asks of the open town. Positions come in with a question and are kept nowhere; nothing is
 * asked of the network.
 */
export interface FindJobs {
  /** The walk from a position to each target, by id; those that no way leads to are left out. */
  readonly walks: (request: WalksRequest) => Promise<ReadonlyMap<string, WalkTo>>;
  readonly route: (request: RouteRequest) => Promise<WalkRoute>;
  /** Names that fit what was typed, the best first; kana, kanji, old forms and slips of the pen forgiven. */
  readonly spots: (text: string) => Promise<readonly Spot[]>;
  /** What the area around a position is called; `null` = nothing near has a name. */
  readonly areaName: (at: LngLat) => Promise<string | null>;
  readonly picture: (bounds: Bounds) => Promise<StreetPicture>;
}

export interface WalksRequest {
  readonly origin: LngLat;
  readonly targets: readonly WalkTarget[];
  readonly walker: Walker;
}

export interface WalkTarget {
  readonly id: string;
  readonly at: LngLat;
}

export interface RouteRequest {
  readonly origin: LngLat;
  readonly goal: LngLat;
  readonly walker: Walker;
}
