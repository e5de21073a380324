import type { LngLat } from "../geo/lngLat.ts";

/** Where an address is, and how sure that is. */
export interface LocatedAddress {
  readonly level: AddressLevel;
  /** `null` for `none`, and where the table names the town but not its place. */
  readonly position: LngLat | null;
  /** How far the address may be from the position, by the table's own points; `null` = not known. */
  readonly boundM: number | null;
  /** The address as the table has it, as far as it was found: 和歌山県和歌山市松江東2丁目4-26. */
  readonly matchedText: string;
  /** What stands behind it as written, not understood: a building, a room. */
  readonly restText: string;
  /** Other places that the same words name; with any of them a person must choose. */
  readonly alternatives: readonly AddressAlternative[];
}

interface AddressAlternative {
  readonly level: AddressLevel;
  readonly position: LngLat | null;
  readonly matchedText: string;
}

/** 号 or 地番, 街区 or 本番, 町丁目, 市区町村, not found: the finest first. */
export const ADDRESS_LEVELS = ["number", "block", "town", "city", "none"] as const;
export type AddressLevel = (typeof ADDRESS_LEVELS)[number];
