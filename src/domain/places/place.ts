import type { PlaceKind } from "./placeKind.ts";

/**
 * One place or regular gathering. `kinds[0]` is its colour on the map.
 * Attributes: the tables of the field (拠点台帳); text is kept as people wrote it.
 */
export interface Place {
  /** UUIDv7, or the stable id of the source file. */
  readonly id: string;
  readonly name: string;
  readonly kana?: string;
  readonly kinds: readonly [PlaceKind, ...PlaceKind[]];
  /** `null` = not located yet: listed, never drawn, never counted as reachable. */
  readonly location: PlaceLocation | null;
  readonly address?: string;
  /** The building: 空き家, 公民館, 民家 … */
  readonly venue?: string;
  readonly operator?: string;
  /** When it opens, in the words of the source. */
  readonly scheduleText?: string;
  readonly fee?: string;
  /** 送迎: how, in words; absent = none known. */
  readonly ride?: string;
  /** For whom: だれでも, 高齢者, 親子 … */
  readonly audienceGroups?: readonly string[];
  readonly activities?: readonly string[];
  readonly phone?: string;
  readonly url?: string;
  /** One may talk over worries here. */
  readonly consultation?: boolean;
  readonly parentId?: string;
  readonly status: PlaceStatus;
  /** Day last confirmed, `YYYY-MM-DD`. */
  readonly verifiedOn?: string;
  readonly note?: string;
  readonly source?: string;
  /** Columns of the source file that are none of the above, kept and written out again. */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface PlaceLocation {
  readonly lng: number;
  readonly lat: number;
  readonly precision: "exact" | "building" | "block" | "hidden";
}

/** 計画 planned, 試行 trial, 実施 open, 休止 suspended, 廃止 closed; days as `YYYY-MM-DD`. */
export interface PlaceStatus {
  readonly state: "planned" | "trial" | "open" | "suspended" | "closed";
  readonly from?: string;
  readonly to?: string;
}

/** Whether a place counts as one that people can go to now: 試行 and 実施 do, with a known position. */
export function isReachablePlace(place: Place): boolean {
  return (
    place.location !== null && (place.status.state === "open" || place.status.state === "trial")
  );
}
