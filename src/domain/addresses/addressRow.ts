import type { LngLat } from "../geo/lngLat.ts";
import type { AddressCity, EntryKind } from "./addressTable.ts";

/** One line of a source: a 町字 with its point, or one number in it. */
export interface AddressRow {
  readonly city: AddressCity;
  readonly town: {
    /** With or without its 丁目: 松江東二丁目. */
    readonly oaza: string;
    readonly chome?: number;
    readonly koaza: string;
    /** Reading of `oaza`, as kana of either kind. */
    readonly kana?: string;
    /** 7 digits. */
    readonly postcode?: string;
  };
  /** `null` = the point of the 町字 itself. */
  readonly number: { readonly kind: EntryKind; readonly parts: readonly string[] } | null;
  /** `null` = the 町字 is there, but nobody says where. */
  readonly point: LngLat | null;
}
