import { type Readings, readingOf } from "./learnReadings.ts";
import { spotKey } from "./spotKey.ts";

/**
 * What a name is found by: as it is written, as it is read, and read with the kind of building in kanji
 * (えんがわ駅, にしまち小学校), the readings as far as they are known.
 */
export function nameKeys(name: string, readings: Readings): string[] {
  const written = spotKey(name);
  const [, base = "", building = ""] = /^(.+?)(小学校|中学校|駅|公園|病院)$/.exec(written) ?? [];
  const read = readingOf(written, readings);
  const readBase = base === "" ? null : readingOf(base, readings);
  const keys = [written, read, readBase === null ? null : `${readBase}${building}`];
  return [...new Set(keys)].filter((key) => key !== null);
}
