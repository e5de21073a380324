import type { FindAnswer, WalkTo } from "../../domain/find/foundPlace.ts";
import type { Period } from "../../domain/find/period.ts";
import type { PlaceNews } from "../../domain/find/placeNews.ts";
import type { Wish } from "../../domain/find/wish.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { Walker } from "../../domain/network/walker.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { Spot } from "../../domain/spots/spot.ts";
import type { TownManifest } from "../../domain/town/townManifest.ts";
import type { WalkRoute } from "../../domain/walking/walkRoute.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import type { Language } from "../../text/find/language.ts";
import type { FindJobs } from "../../worker/find/findJobs.ts";

/** All that the screens of さがす show. Where the person is stays here, in memory, and goes nowhere else. */
export interface FindState {
  /** `null` while it is being read. */
  readonly town: FindTown | null;
  /** What the public may see, and nothing more. */
  readonly places: readonly PublicPlace[];
  readonly today: string;
  /** Minutes since midnight on this device, to a few minutes. */
  readonly nowMinute: number;
  readonly view: FindView;
  /** The place that the map was opened for; `null` = for all that were found. */
  readonly mapPlaceId: string | null;
  readonly origin: Origin | null;
  /** The walk from `origin` to every place that a way leads to, by id; `null` = nobody said where from. */
  readonly walks: ReadonlyMap<string, WalkTo> | null;
  /** The answer to the question of `view`, from `origin`; `null` while there are no places yet. */
  readonly answer: FindAnswer | null;
  /** Walks are being searched for longer than 0.3 s. */
  readonly computing: boolean;
  /** Of the open place from `origin`; `null` = not known yet, or nobody said where from. */
  readonly route: WalkRoute | null;
  readonly preferences: FindPreferences;
  /** Ids of the places kept on this device (とっておく), oldest first. */
  readonly kept: readonly string[];
  /** Whether the device has no signal: 「電波がありません」. */
  readonly offline: boolean;
  /** What is different since the last visit; `null` = a first visit, or nothing is. */
  readonly news: readonly PlaceNews[] | null;
}

/** What さがす needs of a town. */
export interface FindTown {
  readonly manifest: TownManifest;
  readonly zoneSets: readonly ZoneSet[];
  readonly hasStreets: boolean;
  /** The day of the places' data, `YYYY-MM-DD`; `null` = not said. */
  readonly asOf: string | null;
}

/** What a link may carry: never where somebody is. */
export interface FindView {
  readonly page: FindPage;
  readonly placeId: string | null;
  readonly period: Period;
  readonly wishes: readonly Wish[];
  readonly text: string;
  /** Kept places that a link brought along (`?keep=`), to be shown on `kept`; never put among one's own unasked. */
  readonly sentIds: readonly string[];
}

/** 一覧, 地図, 相談したい, とっておいた場所, どこから, 文字・ことば, 印刷, 新しいこと; a place is `placeId` over any of them. */
export const FIND_PAGES = [
  "list",
  "map",
  "talk",
  "kept",
  "from",
  "settings",
  "print",
  "news",
] as const;
export type FindPage = (typeof FIND_PAGES)[number];

/** Where from. */
export interface Origin {
  readonly at: LngLat;
  /** 西町2丁目; `null` = the area has no known name. */
  readonly name: string | null;
  readonly how: "device" | "spot" | "map";
}

/** Kept on the device; no position among them. */
export interface FindPreferences {
  readonly language: Language;
  readonly textSize: TextSize;
  readonly contrast: Contrast;
  readonly walker: Walker;
}

export const TEXT_SIZES = ["usual", "large", "largest"] as const;
type TextSize = (typeof TEXT_SIZES)[number];
export const CONTRASTS = ["usual", "high"] as const;
type Contrast = (typeof CONTRASTS)[number];

/** All that a resident can do. */
export interface FindActions {
  readonly setView: (change: Partial<FindView>) => void;
  readonly openPlace: (placeId: string | null) => void;
  /** Opens the map at a place. */
  readonly showOnMap: (placeId: string) => void;
  readonly toggleWish: (wish: Wish) => void;
  /** Takes a position as the start; the area's name is looked up where `name` is not given. */
  readonly setOrigin: (origin: Pick<Origin, "at" | "how"> & { readonly name?: string }) => void;
  readonly forgetOrigin: () => void;
  /** Asks the device where it is; the outcome says why not. */
  readonly locateDevice: () => Promise<"found" | "refused" | "failed" | "outside" | "missing">;
  readonly findSpots: (text: string) => Promise<readonly Spot[]>;
  readonly setPreferences: (change: Partial<FindPreferences>) => void;
  readonly toggleKept: (placeId: string) => void;
  readonly keepAll: (placeIds: readonly string[]) => void;
  /** The way to another place than the open one: for the printed page. */
  readonly routeTo: (placeId: string) => Promise<WalkRoute | null>;
  readonly picture: FindJobs["picture"];
  /** Hands the coming dates of places over as one calendar file. */
  readonly saveCalendar: (placeIds: readonly string[]) => void;
  /** A vector tile of the town's own base map; `null` = it has none. */
  readonly loadTile: (z: number, x: number, y: number) => Promise<ArrayBuffer | null>;
  readonly forgetNews: () => void;
}

/** What a part of さがす is given of the running store. */
export type FindStoreState = FindState & { readonly actions: FindActions };
