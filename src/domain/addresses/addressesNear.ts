import { isInBounds } from "../geo/isInBounds.ts";
import type { Bounds } from "../geo/lngLat.ts";
import type { AddressTable } from "./addressTable.ts";
import { townExtent } from "./townExtent.ts";

/** The towns of a table that lie in a box, with all their numbers; `null` where none does. */
export function addressesNear(table: AddressTable, bounds: Bounds): AddressTable | null {
  const kept = table.towns.flatMap((_, town) => {
    const { position } = townExtent(table, town);
    return position !== null && isInBounds(bounds, position) ? [town] : [];
  });
  if (kept.length === 0) return null;
  const { firstEntry, entryKind, entryParts, entryLng, entryLat } = table;
  const entries = kept.flatMap((town) =>
    Array.from(
      { length: firstEntry[town + 1]! - firstEntry[town]! },
      (_, i) => firstEntry[town]! + i,
    ),
  );
  const first = new Uint32Array(kept.length + 1);
  for (const [i, town] of kept.entries()) {
    first[i + 1] = first[i]! + firstEntry[town + 1]! - firstEntry[town]!;
  }
  const cities = [...new Set(kept.map((town) => table.towns[town]!.city))];
  const part = (codes: Uint32Array) => Uint32Array.from(entries, (entry) => codes[entry]!);
  return {
    cities: cities.map((city) => table.cities[city]!),
    towns: kept.map((town) => {
      const own = table.towns[town]!;
      return { ...own, city: cities.indexOf(own.city) };
    }),
    labels: table.labels,
    firstEntry: first,
    entryKind: Uint8Array.from(entries, (entry) => entryKind[entry]!),
    entryParts: [part(entryParts[0]), part(entryParts[1]), part(entryParts[2])],
    entryLng: Float64Array.from(entries, (entry) => entryLng[entry]!),
    entryLat: Float64Array.from(entries, (entry) => entryLat[entry]!),
  };
}
