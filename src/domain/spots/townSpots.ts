import { type Readings, readingOf } from "./learnReadings.ts";
import type { NamedTown } from "./namedTowns.ts";
import type { SpotEntry } from "./spotEntry.ts";
import { spotKey } from "./spotKey.ts";

/** 町丁目, found by name, by reading where it is known, and without the 町 before a 丁目 (栄2丁目 for 栄町2丁目). */
export function townSpots(towns: readonly NamedTown[], readings: Readings): SpotEntry[] {
  return towns.map((town) => ({
    spot: { kind: "town", name: town.name },
    keys: keysOf(town, readings),
    at: () => town.at,
  }));
}

function keysOf({ name, oaza, chome, koaza }: NamedTown, readings: Readings): string[] {
  const written = spotKey(oaza);
  const rest = `${chome === 0 ? "" : chome}${spotKey(koaza)}`;
  const read = readingOf(`${written}${spotKey(koaza)}`, readings);
  const readOaza = readingOf(written, readings);
  const keys = [spotKey(name), `${written}${rest}`];
  if (readOaza !== null && koaza === "") keys.push(`${readOaza}${rest}`);
  else if (read !== null) keys.push(read);
  if (chome > 0 && /.町$/.test(written)) keys.push(`${written.slice(0, -1)}${rest}`);
  return [...new Set(keys)];
}
