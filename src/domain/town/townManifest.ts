import type { Bounds } from "../geo/lngLat.ts";
import type { ZoneSetKind } from "../zones/zoneSet.ts";

/** `town.json`: what a town folder holds, where it comes from and what may be done with it. */
export interface TownManifest {
  readonly format: "engawa-town";
  readonly version: 1;
  /** 縁側市 */
  readonly name: string;
  /** 全国地方公共団体コード, 6 digits with the check digit, where the town has one. */
  readonly code?: string;
  /** An invented town: said on every sheet. */
  readonly fictional?: boolean;
  readonly bounds: Bounds;
  readonly layers: readonly TownLayer[];
}

/** One file of the town, with all that its credit line needs. */
export interface TownLayer {
  readonly role: TownLayerRole;
  /** 人口, 道, 小学校区 …: what a person calls it. */
  readonly name: string;
  /** File name inside the folder. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly licence: string;
  /** The credit as it must be printed. */
  readonly attribution: string;
  readonly url?: string;
  /** 基準日 `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly asOf?: string;
  /** Changed from what the source gave out. */
  readonly processed: boolean;
  /** Whether it may be given to the public; `unknown` counts as no. */
  readonly redistribution: "allowed" | "forbidden" | "unknown";
  /** For zones only. */
  readonly zoneSetId?: string;
  readonly zoneSetKind?: ZoneSetKind;
}

export const TOWN_LAYER_ROLES = [
  "zones",
  "people",
  "network",
  "places",
  "candidates",
  "basemap",
  "addresses",
] as const;
export type TownLayerRole = (typeof TOWN_LAYER_ROLES)[number];
