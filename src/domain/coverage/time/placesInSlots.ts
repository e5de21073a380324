import { type Opening, OPENINGS, type OpenSlots } from "./openSlots.ts";

/** Per level and slot: how many places are open. */
export type PlaceCounts = Readonly<Record<Opening, Uint32Array>>;

/**
 * How many of the places that stand in each zone (`placeZone[i]` of place `i`; -1 = 圏域外) are open in every slot.
 * Says nothing of access. Σ zones + outside = total.
 */
export function placesInSlots(
  open: OpenSlots,
  placeZone: Int32Array,
  zoneCount: number,
): { zones: readonly PlaceCounts[]; outside: PlaceCounts; total: PlaceCounts } {
  const none = () => new Uint32Array(open.slots.length);
  const rows = Array.from({ length: zoneCount + 2 }, () => ({
    sure: none(),
    likely: none(),
    possible: none(),
  }));
  for (let place = 0; place < open.placeCount; place++) {
    const zone = placeZone[place]!;
    for (const opening of OPENINGS) {
      const own = rows[zone < 0 ? zoneCount : zone]![opening];
      const total = rows[zoneCount + 1]![opening];
      for (let slot = 0; slot < open.slots.length; slot++) {
        const word = open[opening][place * open.wordCount + (slot >>> 5)]!;
        const isOpen = (word >>> (slot & 31)) & 1;
        own[slot]! += isOpen;
        total[slot]! += isOpen;
      }
    }
  }
  return {
    zones: rows.slice(0, zoneCount),
    outside: rows[zoneCount]!,
    total: rows[zoneCount + 1]!,
  };
}
