import { foldedForSearch } from "../places/foldedForSearch.ts";
import type { Place, PlaceLocation } from "../places/place.ts";
import { addressKey } from "./addressKey.ts";
import { nameKey } from "./nameKey.ts";

/** What two records are compared by, folded once for each; "" and `null` = not said, or not telling. */
export interface PlaceProfile {
  readonly name: string;
  /** Pairs of letters of the name, sorted, each once. */
  readonly letterPairs: readonly number[];
  /** A bit for each of them, 64 in two numbers: no bit in common, no pair in common. */
  readonly pairBits: readonly [number, number];
  readonly kana: string;
  /** Digits only. */
  readonly phone: string;
  readonly address: string;
  readonly position: PlaceLocation | null;
  readonly kinds: Place["kinds"];
  readonly kindDetail: string;
}

type Said = Omit<Place, "id">;

/**
 * The profiles of two lists that are to be compared. A phone, an address or a point that more than 50 records
 * of one list share (the office's own number, the middle of a town) tells nothing and is left out; so is a
 * position that is known to the block only, or hidden.
 */
export function placeProfiles(
  list: readonly Said[],
  others: readonly Said[],
): [PlaceProfile[], PlaceProfile[]] {
  const both = [list.map(keptProfileOf), others.map(keptProfileOf)] as const;
  const phones = commonValues(both, ({ phone }) => phone);
  const addresses = commonValues(both, ({ address }) => address);
  const points = commonValues(both, ({ position }) => pointText(position));
  const telling = (profile: PlaceProfile): PlaceProfile => ({
    ...profile,
    phone: phones.has(profile.phone) ? "" : profile.phone,
    address: addresses.has(profile.address) ? "" : profile.address,
    position: points.has(pointText(profile.position)) ? null : profile.position,
  });
  return [both[0].map(telling), both[1].map(telling)];
}

const SHARED_BY_TOO_MANY = 50;
const SHORTEST_PHONE = 6;
/** A point with a wider bound than this is no position to compare by. */
const WIDEST_BOUND_M = 100;

/** Profiles of records met before, which never change: a file is compared several times. */
const KEPT = new WeakMap<Said, PlaceProfile>();

function keptProfileOf(record: Said): PlaceProfile {
  const kept = KEPT.get(record) ?? profileOf(record);
  KEPT.set(record, kept);
  return kept;
}

function profileOf({
  name,
  kana,
  phone,
  address,
  location,
  kinds,
  kindDetail,
}: Said): PlaceProfile {
  const key = nameKey(name);
  const letterPairs = letterPairsOf(key);
  const digits = (phone ?? "").normalize("NFKC").replaceAll(/\D/g, "");
  return {
    name: key,
    letterPairs,
    pairBits: bitsOf(letterPairs),
    kana: kana === undefined ? kanaOnly(key) : foldedForSearch(kana),
    phone: digits.length < SHORTEST_PHONE ? "" : digits,
    address: address === undefined ? "" : addressKey(address),
    position: isTelling(location) ? location : null,
    kinds,
    kindDetail: foldedForSearch(kindDetail ?? ""),
  };
}

function isTelling(location: PlaceLocation | null): location is PlaceLocation {
  if (location === null || (location.boundM ?? 0) > WIDEST_BOUND_M) return false;
  return location.precision === "exact" || location.precision === "building";
}

/** A name written in kana alone is its own reading. */
function kanaOnly(key: string): string {
  return /^[ぁ-ゖ]+$/.test(key) ? key : "";
}

function letterPairsOf(key: string): number[] {
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < key.length; i++) {
    pairs.add((key.charCodeAt(i) << 16) ^ key.charCodeAt(i + 1));
  }
  return [...pairs].sort((a, b) => a - b);
}

function bitsOf(pairs: readonly number[]): [number, number] {
  let [low, high] = [0, 0];
  for (const pair of pairs) {
    const bit = Math.imul(pair, 0x9e3779b1) >>> 26;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return [low, high];
}

function pointText(position: PlaceLocation | null): string {
  return position === null ? "" : `${position.lng},${position.lat}`;
}

function commonValues(
  lists: readonly (readonly PlaceProfile[])[],
  valueOf: (profile: PlaceProfile) => string,
): ReadonlySet<string> {
  const common = new Set<string>();
  for (const list of lists) {
    const counts = new Map<string, number>();
    for (const profile of list) {
      const value = valueOf(profile);
      const count = (counts.get(value) ?? 0) + 1;
      counts.set(value, count);
      if (count > SHARED_BY_TOO_MANY) common.add(value);
    }
  }
  return common;
}
