import type { LngLat } from "../geo/lngLat.ts";
import type { AddressIndex } from "./addressIndex.ts";
import type { AddressReading } from "./addressReadings.ts";
import type { AddressTable, EntryKind } from "./addressTable.ts";
import type { AddressLevel } from "./locatedAddress.ts";
import { numberPositions } from "./numberPosition.ts";
import type { HouseNumber } from "./readHouseNumber.ts";

/** A place that an address may mean. */
export interface AddressCandidate {
  readonly level: AddressLevel;
  readonly position: LngLat | null;
  readonly boundM: number | null;
  /** Index of the town, and its 大字's towns where only that is known. */
  readonly town: number;
  readonly isOaza: boolean;
  readonly kind: EntryKind | null;
  readonly style: HouseNumber["style"];
  /** The parts of the number that it stands for. */
  readonly parts: readonly string[];
  /** How many parts were written that it does not stand for. */
  readonly leftover: number;
  /** Where the text that it stands for ends. */
  readonly end: number;
  /** Only makes another doubtful: found in a 小字 that the address does not name. */
  readonly isRivalOnly: boolean;
}

/** Every place that the readings of an address lead to; a reading without a known number leads to its town. */
export function addressCandidates(
  table: AddressTable,
  index: AddressIndex,
  readings: readonly AddressReading[],
): AddressCandidate[] {
  return readings.flatMap((reading) => {
    const { oaza, town } = reading;
    if (town === null) return [townCandidate(index, reading)];
    const own = numberCandidates(table, index, reading, town, false);
    const others = oaza.townOfChome.get(0) === town ? oaza.towns : [];
    const rivals = others
      .filter((other) => table.towns[other]!.koaza !== "")
      .flatMap((other) => numberCandidates(table, index, reading, other, true));
    return [...own, ...rivals, ...(own.length === 0 ? [townCandidate(index, reading)] : [])];
  });
}

function numberCandidates(
  table: AddressTable,
  { labels }: AddressIndex,
  { numbers }: AddressReading,
  town: number,
  isRivalOnly: boolean,
): AddressCandidate[] {
  return numbers.flatMap(({ parts, ends, style }) =>
    numberPositions(table, labels, town, parts).map(({ kind, position: found }) => ({
      level: found.level,
      position: [found.lng, found.lat] as const,
      boundM: Number.isFinite(found.boundM) ? found.boundM : null,
      town,
      isOaza: false,
      kind,
      style,
      parts: parts.slice(0, found.used),
      leftover: parts.length - found.used,
      end: ends[found.used - 1]!,
      isRivalOnly,
    })),
  );
}

function townCandidate(
  { extentOf }: AddressIndex,
  { oaza, town, end }: AddressReading,
): AddressCandidate {
  const extent = extentOf(town === null ? oaza.towns : [town]);
  return {
    level: "town",
    ...extent,
    town: town ?? oaza.towns[0]!,
    isOaza: town === null,
    kind: null,
    style: "open",
    parts: [],
    leftover: 0,
    end,
    isRivalOnly: false,
  };
}
