import type { AddressTable, AddressTown } from "./addressTable.ts";
import { foldAddress } from "./foldAddress.ts";
import { PrefixNames } from "./prefixNames.ts";
import { extentOfTowns, type TownExtent } from "./townExtent.ts";

/** The names of a table as addresses begin with them. */
export interface AddressIndex {
  /** Whether some city of the table is, or may be, in a prefecture. */
  readonly mayBeIn: (prefecture: string) => boolean;
  /** Indices of cities: with and without 郡, a ward also alone. */
  readonly cityNames: PrefixNames;
  /** Indices of `oazas`, of all cities together. */
  readonly oazaNames: PrefixNames;
  readonly oazas: readonly AddressOaza[];
  readonly labels: ReadonlyMap<string, number>;
  /** Where a 町字, or all of a 大字 or a city, is; kept by the first town and how many there are. */
  readonly extentOf: (towns: readonly number[]) => TownExtent;
}

/** A 大字 or 町 with its 丁目 and 小字. */
export interface AddressOaza {
  readonly city: number;
  /** Indices of towns by 丁目; 0 = without. */
  readonly townOfChome: ReadonlyMap<number, number>;
  /** Towns that have a 小字, by its name; also by the number alone of 19字 or 第10地割. */
  readonly koazaNames: PrefixNames;
  readonly towns: readonly number[];
}

const INDEX_OF = new WeakMap<AddressTable, AddressIndex>();

/** The index of a table, made when it is first asked for and kept as long as the table. */
export function addressIndex(table: AddressTable): AddressIndex {
  const kept = INDEX_OF.get(table);
  if (kept !== undefined) return kept;
  const index = indexed(table);
  INDEX_OF.set(table, index);
  return index;
}

function indexed(table: AddressTable): AddressIndex {
  const cityNames = new PrefixNames();
  for (const [city, { county, name, ward }] of table.cities.entries()) {
    for (const written of [county + name + ward, name + ward, ward])
      cityNames.add(folded(written), city);
  }
  const prefectures = new Set(table.cities.map(({ prefecture }) => prefecture));
  const oazaNames = new PrefixNames();
  const oazas = oazasOf(table);
  for (const [i, { towns }] of oazas.entries()) {
    oazaNames.add(folded(table.towns[towns[0]!]!.oaza), i);
  }
  return {
    mayBeIn: (prefecture) => prefectures.has(prefecture) || prefectures.has(""),
    cityNames,
    oazaNames,
    oazas,
    labels: new Map(table.labels.map((label, i) => [label, i])),
    extentOf: keptExtents(table),
  };
}

function keptExtents(table: AddressTable): AddressIndex["extentOf"] {
  const kept = new Map<string, TownExtent>();
  return (towns) => {
    const key = `${towns[0]} ${towns.length}`;
    const extent = kept.get(key) ?? extentOfTowns(table, towns);
    kept.set(key, extent);
    return extent;
  };
}

function oazasOf({ towns }: AddressTable): AddressOaza[] {
  const townsOf = new Map<string, number[]>();
  for (const [i, { city, oaza }] of towns.entries()) {
    const key = `${city} ${folded(oaza)}`;
    const known = townsOf.get(key);
    if (known === undefined) townsOf.set(key, [i]);
    else known.push(i);
  }
  return Array.from(townsOf.values(), (members) => oazaOf(towns, members));
}

function oazaOf(towns: readonly AddressTown[], members: readonly number[]): AddressOaza {
  const townOfChome = new Map<number, number>();
  const koazaNames = new PrefixNames();
  for (const at of members) {
    const { chome, koaza } = towns[at]!;
    if (koaza === "") townOfChome.set(chome, at);
    else {
      const name = folded(koaza);
      koazaNames.add(name, at);
      koazaNames.add(/^第?(\d+)(?:字|地割)$/.exec(name)?.[1] ?? "", at);
    }
  }
  return { city: towns[members[0]!]!.city, townOfChome, koazaNames, towns: members };
}

function folded(text: string): string {
  return foldAddress(text).text;
}
