import type { Bounds, LngLat } from "../geo/lngLat.ts";
import type { StreetClass } from "../network/walkNetwork.ts";
import type { BasemapKind } from "./basemap.ts";

/** What a small map of a few streets is drawn from, on the screen and on paper, without tiles. */
export interface StreetPicture {
  readonly bounds: Bounds;
  /** Rings of areas, holes after their outline; broadest kinds first. */
  readonly areas: readonly { readonly kind: BasemapKind; readonly rings: readonly LngLat[][] }[];
  readonly lines: readonly { readonly kind: BasemapKind; readonly path: readonly LngLat[] }[];
  readonly streets: readonly {
    readonly streetClass: StreetClass;
    readonly isBridge: boolean;
    readonly path: readonly LngLat[];
  }[];
  /** Stations, landmarks and names of places. */
  readonly names: readonly {
    readonly kind: BasemapKind;
    readonly name: string;
    readonly at: LngLat;
  }[];
}
