import { toHiragana } from "wanakana";
import { kanjiNumber } from "../addresses/kanjiNumber.ts";
import { houseSpots } from "./houseSpots.ts";
import { readingOf } from "./learnReadings.ts";
import { slipsToPrefix } from "./slipsToPrefix.ts";
import type { Spot } from "./spot.ts";
import type { SpotEntry } from "./spotEntry.ts";
import type { SpotIndex } from "./spotIndex.ts";
import { spotKey } from "./spotKey.ts";

/**
 * The spots that somebody may mean by what was typed, the likeliest first, `count` at the most: a house number
 * that the address table has, the name itself, names that begin with it, names that hold it, and, where none
 * begins with it and they are few, names from which one slip of the pen parts it (two in more than four letters). Among alike: 町丁目,
 * schools, stations, landmarks, postcodes, 圏域, places; the shorter, then by number. Nothing for nothing.
 * LIMIT: a reading that no list has is not found; of two names alike nobody can tell which is meant.
 */
export function findSpots(index: SpotIndex, text: string, count = 8): Spot[] {
  const sought = soughtKeys(index, text);
  if (sought.length === 0) return [];
  const houses = houseSpots(index.sources.addresses, text);
  const written = rankedBy(index.entries(), (key) => rankOf(key, sought));
  const isNamed = houses.length > 0 || (written[0] !== undefined && written[0].rank < INSIDE);
  const most = isNamed || written.length >= count ? 0 : mostSlips(sought[0]!);
  const slipped =
    most === 0 ? [] : rankedBy(index.entries(), (key) => slipRank(sought[0]!, key, most));
  const found: Spot[] = [...houses];
  for (const { spot, at } of new Set([...written, ...slipped].map(({ entry }) => entry))) {
    if (found.length >= count) break;
    const position = at();
    if (position !== null) found.push({ ...spot, at: position });
  }
  return found.slice(0, count);
}

/**
 * What was typed as a key; then without the city before it, with a number in kanji behind it, without what
 * stands behind the number of a 丁目, as it is read (さくらが丘, にし町), and in kana where it is in Latin letters
 * (nishi; what is not a whole syllable yet is left out).
 */
function soughtKeys(index: SpotIndex, text: string): string[] {
  const typed = spotKey(text);
  if (typed === "") return [];
  const keys = [typed];
  const city = cityKeys(index).find((each) => typed.startsWith(each) && typed.length > each.length);
  if (city !== undefined) keys.push(typed.slice(city.length));
  const [, name, figures] = /^(.+?)([一二三四五六七八九十]+)$/.exec(keys.at(-1)!) ?? [];
  if (name !== undefined) keys.push(`${name}${kanjiNumber(figures!) ?? ""}`);
  const [, block] = /^(.+?\d+)[-の]\d/.exec(keys.at(-1)!) ?? [];
  if (block !== undefined) keys.push(block);
  if (/[ぁ-ん].*町/.test(typed)) {
    keys.push(typed.replaceAll("町", "まち"), typed.replaceAll("町", "ちよう"));
  }
  const latin = /^[a-z][a-z\d'\s-]*$/i.test(text) ? kanaOf(text) : "";
  if (latin !== "") keys.push(latin);
  const reading = readingOf(typed, index.readings());
  return [...new Set(reading === null ? keys : [...keys, reading])];
}

function kanaOf(latin: string): string {
  return spotKey(toHiragana(latin.toLowerCase()).replaceAll(/[a-z'-]+/g, ""));
}

const CITY_KEYS = new WeakMap<SpotIndex, readonly string[]>();

/** The cities of the table with and without what stands before them, the longest first. */
function cityKeys(index: SpotIndex): readonly string[] {
  const known = CITY_KEYS.get(index);
  if (known !== undefined) return known;
  const keys = (index.sources.addresses?.cities ?? [])
    .flatMap(({ prefecture, county, name, ward }) => [
      prefecture + county + name + ward,
      county + name + ward,
      name + ward,
      prefecture + county + name,
      name,
      ward,
    ])
    .map(spotKey)
    .filter((key) => key !== "")
    .toSorted((a, b) => b.length - a.length);
  CITY_KEYS.set(index, keys);
  return keys;
}

/** 0 the name itself, 1 its beginning, 2 inside it; what was typed before what was made of it. */
function rankOf(key: string, sought: readonly string[]): number {
  let least = Infinity;
  for (const [i, each] of sought.entries()) {
    const at = key.indexOf(each);
    if (at < 0) continue;
    const rank = key === each ? 0 : at === 0 ? 1 : INSIDE;
    least = Math.min(least, rank + i / 10);
  }
  return least;
}

const INSIDE = 2;

function mostSlips(typed: string): number {
  if (typed.length < 2 || /^\d+$/.test(typed)) return 0;
  return typed.length <= 4 ? 1 : 2;
}

/** Few slip in the first letter. */
function slipRank(typed: string, key: string, most: number): number {
  return slipsToPrefix(typed, key, most) + (typed[0] === key[0] ? 0 : 0.5);
}

interface RankedEntry {
  readonly entry: SpotEntry;
  readonly rank: number;
}

function rankedBy(
  entries: readonly SpotEntry[],
  rankOfKey: (key: string) => number,
): RankedEntry[] {
  const ranked: RankedEntry[] = [];
  for (const entry of entries) {
    let rank = Infinity;
    for (const key of entry.keys) rank = Math.min(rank, rankOfKey(key));
    if (rank < Infinity) ranked.push({ entry, rank });
  }
  return ranked.sort((a, b) => a.rank - b.rank || compareEntries(a.entry, b.entry));
}

function compareEntries({ spot: a }: SpotEntry, { spot: b }: SpotEntry): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.name.length - b.name.length ||
    (a.name < b.name ? -1 : Number(a.name > b.name))
  );
}

const KINDS: readonly Spot["kind"][] = [
  "town",
  "school",
  "station",
  "landmark",
  "postcode",
  "zone",
  "place",
];
