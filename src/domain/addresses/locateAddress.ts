import { type AddressCandidate, addressCandidates } from "./addressCandidates.ts";
import { type AddressIndex, addressIndex } from "./addressIndex.ts";
import { addressReadings } from "./addressReadings.ts";
import type { AddressTable } from "./addressTable.ts";
import { chooseCandidate } from "./chooseCandidate.ts";
import { foldAddress } from "./foldAddress.ts";
import type { LocatedAddress } from "./locatedAddress.ts";
import { parseAddress, type ParsedAddress } from "./parseAddress.ts";
import { extentOfTowns } from "./townExtent.ts";

/** What other columns say of the same row. */
export interface AddressHints {
  /** 市区町村名, used where the address itself names none. */
  readonly city?: string;
}

/**
 * Where an address is by the table: the finest level that its words lead to. Never throws; what the table
 * does not have is `none`. Where readings lead to places apart, all are told and none is certain.
 *
 * Limit: without a 市区町村 in address or hints, only the cities of the table are thought of.
 */
export function locateAddress(
  table: AddressTable,
  text: string,
  hints: AddressHints = {},
): LocatedAddress {
  const index = addressIndex(table);
  const parsed = parseAddress(text);
  const { prefecture, folded } = parsed;
  if (prefecture !== null && !index.mayBeIn(prefecture)) return nowhere(parsed);
  const places = citiesOf(table, index, parsed, hints);
  const readings = places.flatMap(({ at, cities }) =>
    addressReadings(index, folded, at, (city) => cities === null || cities.includes(city)),
  );
  const found = chooseCandidate(table, addressCandidates(table, index, readings));
  if (found === null) return cityOnly(table, parsed, places);
  const { best, rivals } = found;
  return {
    level: best.level,
    position: best.position,
    boundM: best.boundM,
    matchedText: nameOf(table, best),
    restText: restFrom(parsed, best.end),
    alternatives: rivals.map((rival) => ({
      level: rival.level,
      position: rival.position,
      matchedText: nameOf(table, rival),
    })),
  };
}

/** Where the name of a town may begin, and in which cities; `null` = in any. */
interface CityReading {
  readonly at: number;
  readonly cities: readonly number[] | null;
  readonly isWritten: boolean;
}

function citiesOf(
  { cities }: AddressTable,
  { cityNames }: AddressIndex,
  { folded, bodyAt, prefecture }: ParsedAddress,
  hints: AddressHints,
): CityReading[] {
  const isOfPrefecture = (city: number) =>
    prefecture === null || ["", prefecture].includes(cities[city]!.prefecture);
  const written = cityNames
    .at(folded.text, bodyAt)
    .map(({ ids, end }) => ({ at: end, cities: ids.filter(isOfPrefecture), isWritten: true }))
    .filter(({ cities: known }) => known.length > 0);
  if (written.length > 0) return written;
  const hint = foldAddress(hints.city ?? "").text;
  if (hint === "")
    return [
      { at: bodyAt, cities: cities.map((_, i) => i).filter(isOfPrefecture), isWritten: false },
    ];
  const hinted = cityNames.at(hint, 0).find(({ end }) => end === hint.length);
  return hinted === undefined ? [] : [{ at: bodyAt, cities: hinted.ids, isWritten: false }];
}

function cityOnly(
  table: AddressTable,
  parsed: ParsedAddress,
  places: readonly CityReading[],
): LocatedAddress {
  const place = places.find(({ isWritten }) => isWritten);
  const [city, ...others] = place?.cities ?? [];
  if (place === undefined || city === undefined) return nowhere(parsed);
  const [own, ...alternatives] = [city, ...others].map((each) => ({
    level: "city" as const,
    ...extentOfTowns(table, townsOfCity(table, each)),
    matchedText: cityName(table, each),
  }));
  return { ...own!, restText: restFrom(parsed, place.at), alternatives };
}

function townsOfCity({ towns }: AddressTable, city: number): number[] {
  return towns.flatMap((town, i) => (town.city === city ? [i] : []));
}

function nowhere({ folded }: ParsedAddress): LocatedAddress {
  return {
    level: "none",
    position: null,
    boundM: null,
    matchedText: "",
    restText: folded.written.trim(),
    alternatives: [],
  };
}

function nameOf(table: AddressTable, { town, isOaza, parts }: AddressCandidate): string {
  const { city, oaza, chome, koaza } = table.towns[town]!;
  const name = `${cityName(table, city)}${oaza}`;
  if (isOaza) return name;
  return `${name}${chome === 0 ? "" : `${chome}丁目`}${koaza}${parts.join("-")}`;
}

function cityName({ cities }: AddressTable, city: number): string {
  const { prefecture, county, name, ward } = cities[city]!;
  return `${prefecture}${county}${name}${ward}`;
}

/** What stands behind, as written, without the mark that joined it. */
function restFrom({ folded: { written, starts } }: ParsedAddress, end: number): string {
  return written
    .slice(starts[end])
    .replace(/^[\s\-‐−ー－、,・]+/, "")
    .trim();
}
