import { type AddressCandidate, addressCandidates } from "./addressCandidates.ts";
import { type AddressIndex, addressIndex } from "./addressIndex.ts";
import { addressReadings, type TownStart } from "./addressReadings.ts";
import type { AddressTable } from "./addressTable.ts";
import { chooseCandidate } from "./chooseCandidate.ts";
import { foldAddress } from "./foldAddress.ts";
import type { LocatedAddress } from "./locatedAddress.ts";
import { parseAddress, type ParsedAddress } from "./parseAddress.ts";

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
  const townStarts = startsOf(table, index, parsed, hints);
  const readings = townStarts.flatMap((start) => addressReadings(index, folded, start));
  const found = chooseCandidate(table, addressCandidates(table, index, readings));
  if (found === null) return cityOnly(table, index, parsed, townStarts);
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

function startsOf(
  { cities }: AddressTable,
  { cityNames }: AddressIndex,
  { folded, bodyAt, prefecture }: ParsedAddress,
  hints: AddressHints,
): TownStart[] {
  const ofPrefecture = (ids: readonly number[]) =>
    new Set(ids.filter((id) => !prefecture || ["", prefecture].includes(cities[id]!.prefecture)));
  const written = cityNames
    .at(folded.text, bodyAt)
    .map(({ ids, end }) => ({ at: end, cities: ofPrefecture(ids), isCityWritten: true }))
    .filter(({ cities: known }) => known.size > 0);
  if (written.length > 0) return written;
  const hint = foldAddress(hints.city ?? "").text;
  const hinted = cityNames.at(hint, 0).find(({ end }) => end === hint.length);
  const ids = hint === "" ? [...cities.keys()] : (hinted?.ids ?? []);
  return [{ at: bodyAt, cities: ofPrefecture(ids), isCityWritten: false }];
}

function cityOnly(
  table: AddressTable,
  { extentOf }: AddressIndex,
  parsed: ParsedAddress,
  townStarts: readonly TownStart[],
): LocatedAddress {
  const start = townStarts.find(({ isCityWritten }) => isCityWritten);
  const [city, ...others] = start?.cities ?? [];
  if (start === undefined || city === undefined) return nowhere(parsed);
  const [own, ...alternatives] = [city, ...others].map((each) => ({
    level: "city" as const,
    ...extentOf(townsOfCity(table, each)),
    matchedText: cityName(table, each),
  }));
  return { ...own!, restText: restFrom(parsed, start.at), alternatives };
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
