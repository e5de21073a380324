import type { LngLat } from "../geo/lngLat.ts";
import type { RouteStep } from "./routeStep.ts";

/** The way from door to door, drawn and told. */
export interface WalkRoute {
  readonly distanceM: number;
  /** From the start to the goal, the legs to and from the street included. */
  readonly path: readonly LngLat[];
  readonly steps: readonly RouteStep[];
  /** On which side of the last street the goal lies, as one walks. */
  readonly goalSide: "left" | "right" | "ahead";
  /** ×1.3 of the straight line, as no way along streets is known; then there are no steps. */
  readonly isStraight: boolean;
}
