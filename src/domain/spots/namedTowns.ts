import type { AddressTable } from "../addresses/addressTable.ts";
import { townExtent } from "../addresses/townExtent.ts";
import type { LngLat } from "../geo/lngLat.ts";

/** One 町丁目 as people call it. */
export interface NamedTown {
  /** 西町2丁目. */
  readonly name: string;
  readonly oaza: string;
  /** 0 = none. */
  readonly chome: number;
  readonly koaza: string;
  /** Reading of `oaza`; "" = not known. */
  readonly kana: string;
  /** 7 digits; "" = not known. */
  readonly postcode: string;
  readonly at: LngLat;
}

/**
 * The 町丁目 and 小字 of a table that have a point, of their own or as the middle of their numbers. Where two have
 * the same name, 区 or 町村 stands before it.
 */
export function namedTowns(table: AddressTable | null): NamedTown[] {
  if (table === null) return [];
  const times = new Map<string, number>();
  const named = table.towns.flatMap((town, i) => {
    const position = town.point ?? townExtent(table, i).position;
    if (position === null) return [];
    const chome = town.chome === 0 ? "" : `${town.chome}丁目`;
    const name = `${town.oaza}${chome}${town.koaza}`;
    times.set(name, (times.get(name) ?? 0) + 1);
    return [{ town, name, at: position }];
  });
  return named.map(({ town, name, at }) => {
    const { city, oaza, chome, koaza, kana = "", postcode = "" } = town;
    const { name: cityName, ward } = table.cities[city]!;
    const isAlone = (times.get(name) ?? 0) < 2;
    const fullName = isAlone ? name : `${ward || cityName}${name}`;
    return { name: fullName, oaza, chome, koaza, kana, postcode, at };
  });
}
