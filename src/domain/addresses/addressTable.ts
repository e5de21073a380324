import type { LngLat } from "../geo/lngLat.ts";

/**
 * What is known of where addresses are, flat so that it crosses to the worker uncopied. Numbers of town `t`
 * are the entries `firstEntry[t]` to `firstEntry[t + 1]`, in the order of kind and parts.
 */
export interface AddressTable {
  readonly cities: readonly AddressCity[];
  readonly towns: readonly AddressTown[];
  /** Parts of numbers that are no plain numbers: 甲120, ロ. */
  readonly labels: readonly string[];
  /** One more than there are towns. */
  readonly firstEntry: Uint32Array;
  /** An index into `ENTRY_KINDS`. */
  readonly entryKind: Uint8Array;
  /** Up to three parts of a number as codes of `partCode`: 街区・号・枝, or 本番・枝番・枝番; 0 = none. */
  readonly entryParts: readonly [Uint32Array, Uint32Array, Uint32Array];
  readonly entryLng: Float64Array;
  readonly entryLat: Float64Array;
}

/** 市区町村, in the parts that people leave out. */
export interface AddressCity {
  /** 和歌山県; "" where the source does not tell it. */
  readonly prefecture: string;
  /** 海草郡, or "". */
  readonly county: string;
  /** 紀美野町, 大阪市, 千代田区. */
  readonly name: string;
  /** 北区 of 大阪市, or "". */
  readonly ward: string;
}

/** 町字: one 大字・町, 丁目 and 小字. */
export interface AddressTown {
  /** Index of its city. */
  readonly city: number;
  /** 大字 or 町 without its 丁目. */
  readonly oaza: string;
  /** 0 = none. */
  readonly chome: number;
  readonly koaza: string;
  /** Reading of `oaza`, where a source has it. */
  readonly kana?: string;
  /** 7 digits, where a source has them. */
  readonly postcode?: string;
  /** Its point by the source; `null` where only its numbers have points. */
  readonly point: LngLat | null;
}

/** 住居表示 (街区, or 街区 and 号), 地番, and 地番 of which one point stands for the whole 本番. */
export const ENTRY_KINDS = ["residence", "parcel", "parcelGroup"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The code of one part of a number: even and at least 2 for plain numbers, odd for one of the labels. */
export function partCode(part: string, labels: ReadonlyMap<string, number>): number | undefined {
  if (/^\d{1,9}$/.test(part)) return Number(part) * 2 + 2;
  const label = labels.get(part);
  return label === undefined ? undefined : label * 2 + 1;
}
