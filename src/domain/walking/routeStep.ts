import type { StreetClass } from "../network/walkNetwork.ts";

/** One thing to do on the way, as values; the sentence is of `src/text`. At most five for a way. */
export interface RouteStep {
  /** How to turn where it begins; the first one says a direction instead. */
  readonly turn: Turn;
  /** Of the first step only. */
  readonly heading: Heading | null;
  readonly lengthM: number;
  /** "" = the street has no name. */
  readonly streetName: string;
  readonly streetClass: StreetClass;
  /** In the order walked. */
  readonly passes: readonly Passed[];
  /** Whether one has to turn on it more often than is told: then the drawn way is to be looked at. */
  readonly leavesOutTurns: boolean;
  /** A named thing at the corner where it begins, within 30 m: a school, a station, a shrine. */
  readonly landmark: string | null;
}

export type Turn = "start" | "straight" | "slightLeft" | "left" | "slightRight" | "right" | "back";

/** 北 first, clockwise. */
export const HEADINGS = [
  "north",
  "northEast",
  "east",
  "southEast",
  "south",
  "southWest",
  "west",
  "northWest",
] as const;
export type Heading = (typeof HEADINGS)[number];

/** What is met on the way: 橋を渡る, トンネル, 階段, 大きい道を渡る, 線路を渡る. */
export type Passed = "bridge" | "tunnel" | "steps" | "majorRoad" | "railway";
