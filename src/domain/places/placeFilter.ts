import type { Weekday } from "../schedules/schedule.ts";
import type { PlaceStatus } from "./place.ts";
import type { PlaceKind } from "./placeKind.ts";

/** Which places of the list are asked for. Conditions hold together; inside one, any of the chosen will do. */
export interface PlaceFilter {
  /** Words that must all be found; empty = any. */
  readonly words: string;
  /** Empty = all kinds. */
  readonly kinds: readonly PlaceKind[];
  readonly zone: ZoneCondition | null;
  /** Empty = all. */
  readonly states: readonly PlaceStatus["state"][];
  /** Empty = all; `irregular` = no weekday follows from what is known of its days. */
  readonly weekdays: readonly (Weekday | "irregular")[];
  /** Empty = all; else one of these is not filled in. */
  readonly missing: readonly MissingPart[];
  /** Not verified for so many months, or never; a place never verified is in all of them. */
  readonly unverified: UnverifiedFor | null;
  /** Only those of which something is kept from the public that usually is not. */
  readonly keptBack: boolean;
}

/** Months without confirmation that one can ask about. */
export const UNVERIFIED_FOR = [6, 12, 24, "never"] as const;
export type UnverifiedFor = (typeof UNVERIFIED_FOR)[number];

/** Places in these zones of one set, by id; `OUTSIDE` = in none of them, `UNLOCATED` = without a position. */
interface ZoneCondition {
  readonly zoneSetId: string;
  readonly zones: readonly string[];
}

export const OUTSIDE = "@outside";
export const UNLOCATED = "@unlocated";

/** What a coordinator looks for where it is not filled in: 位置, 住所, 日程, 連絡先, 対象, 参加費, 運営, バリアフリー. */
export const MISSING_PARTS = [
  "location",
  "address",
  "schedule",
  "contact",
  "audienceGroups",
  "fee",
  "operator",
  "accessibility",
] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

/** Every place. */
export const NO_FILTER: PlaceFilter = {
  words: "",
  kinds: [],
  zone: null,
  states: [],
  weekdays: [],
  missing: [],
  unverified: null,
  keptBack: false,
};
