import type { AddressTable } from "../addresses/addressTable.ts";
import type { CandidateSite } from "../places/candidateSite.ts";
import type { PublicPlace } from "../places/placeForAudience.ts";
import type { Basemap } from "../town/basemap.ts";
import type { ZoneSet } from "../zones/zoneSet.ts";
import { learnReadings, type Readings } from "./learnReadings.ts";
import { type NamedTown, namedTowns } from "./namedTowns.ts";
import { pointSpots } from "./pointSpots.ts";
import { placeSpots } from "./placeSpots.ts";
import { postcodeSpots } from "./postcodeSpots.ts";
import type { SpotEntry } from "./spotEntry.ts";
import { townSpots } from "./townSpots.ts";
import { zoneSpots } from "./zoneSpots.ts";

/** Where a town's names come from. Of `candidates` only the positions of schools are used, never a name. */
export interface SpotSources {
  readonly addresses: AddressTable | null;
  readonly zoneSets: readonly ZoneSet[];
  readonly basemap: Basemap | null;
  readonly candidates: readonly CandidateSite[];
  readonly places: readonly PublicPlace[];
}

/** All names of a town, each made when it is first asked for. */
export interface SpotIndex {
  readonly sources: SpotSources;
  readonly entries: () => readonly SpotEntry[];
  readonly readings: () => Readings;
  /** 町丁目 with their points. */
  readonly towns: () => readonly NamedTown[];
}

/**
 * The names by which people of a town say where they are: 町丁目 of its address table, stations, landmarks and
 * places of the base map, schools and 圏域, the places of the list, and postcodes as far as the address table or
 * addresses of the list carry them. A name that several sources have is there once.
 * LIMIT: readings are known of 町 whose table has them, and as far as names of places teach them (`learnReadings`).
 */
export function spotIndex(sources: SpotSources): SpotIndex {
  let entries: readonly SpotEntry[] | null = null;
  let readings: Readings | null = null;
  let towns: readonly NamedTown[] | null = null;
  const knownTowns = (): readonly NamedTown[] => (towns ??= namedTowns(sources.addresses));
  const knownReadings = (): Readings =>
    (readings ??= learnReadings([...readTowns(knownTowns()), ...sources.places]));
  return {
    sources,
    entries: () => (entries ??= entriesOf(sources, knownTowns(), knownReadings())),
    readings: knownReadings,
    towns: knownTowns,
  };
}

function entriesOf(
  sources: SpotSources,
  towns: readonly NamedTown[],
  readings: Readings,
): SpotEntry[] {
  const { basemap, zoneSets, places } = sources;
  const ofTowns = townSpots(towns, readings);
  const ofPoints = withoutKnown(pointSpots(basemap, readings), ofTowns);
  const ofZones = withoutKnown(zoneSpots(zoneSets, sources, readings), [...ofTowns, ...ofPoints]);
  return [
    ...ofTowns,
    ...ofPoints,
    ...ofZones,
    ...placeSpots(places),
    ...postcodeSpots(places, towns),
  ];
}

/** 町 with their readings; of 栄町 also 栄 alone, as schools are called. */
function readTowns(
  towns: readonly NamedTown[],
): { readonly name: string; readonly kana: string }[] {
  return towns.flatMap(({ oaza, kana }) => {
    if (kana === "") return [];
    const [, name, read] = /^(.+)町 (.+)(?:チョウ|マチ|ちょう|まち)$/.exec(`${oaza} ${kana}`) ?? [];
    const bare = name === undefined || read === undefined ? [] : [{ name, kana: read }];
    return [{ name: oaza, kana }, ...bare];
  });
}

/** Those of which no name is among the known ones. */
function withoutKnown(entries: readonly SpotEntry[], known: readonly SpotEntry[]): SpotEntry[] {
  const names = new Set(known.map(({ keys }) => keys[0]));
  return entries.filter(({ keys }) => !names.has(keys[0]));
}
