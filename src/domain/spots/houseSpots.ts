import type { AddressTable } from "../addresses/addressTable.ts";
import type { LngLat } from "../geo/lngLat.ts";
import { locateAddress } from "../addresses/locateAddress.ts";
import type { AddressLevel } from "../addresses/locatedAddress.ts";
import type { Spot } from "./spot.ts";

/**
 * The house or block that an address names, where the table has it; all of them where the words may mean
 * several. Empty for anything rougher than a block, which is a 町丁目.
 */
export function houseSpots(table: AddressTable | null, text: string): Spot[] {
  if (table === null || !/[\p{Nd}一二三四五六七八九十]/u.test(text)) return [];
  const { alternatives, ...best } = locateAddress(table, text);
  return [best, ...alternatives].flatMap(({ level, position, matchedText }) =>
    isHouse(level, position)
      ? [{ kind: "town" as const, name: withoutCity(table, matchedText), at: position }]
      : [],
  );
}

function isHouse(level: AddressLevel, position: LngLat | null): position is LngLat {
  return position !== null && (level === "number" || level === "block");
}

/** 縁側市西町2丁目3-1 as 西町2丁目3-1. */
function withoutCity({ cities }: AddressTable, address: string): string {
  const written = cities.map(({ prefecture, county, name }) => `${prefecture}${county}${name}`);
  const own = written.find((each) => address.startsWith(each)) ?? "";
  return address.slice(own.length);
}
