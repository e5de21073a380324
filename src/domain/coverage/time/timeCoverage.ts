import { coveredInSlots } from "./coveredInSlots.ts";
import { type Opening, OPENINGS, type OpenSlots } from "./openSlots.ts";
import type { PeopleOfSets } from "./peopleOfSets.ts";
import type { TimeSlot } from "./timeSlot.ts";

/**
 * Access by time. `zones[i]` belongs to zone `i` of the set, `outside` is 圏域外, `total` the whole town: in every
 * slot Σ zones + outside = total, and everyone is covered, uncovered or unjoined.
 */
export interface TimeCoverage {
  readonly slots: readonly TimeSlot[];
  readonly zones: readonly ZoneTimes[];
  readonly outside: ZoneTimes;
  readonly total: ZoneTimes;
}

/** One zone over all slots. */
export interface ZoneTimes {
  readonly people: number;
  /** Without a street within 250 m, at any time. */
  readonly unjoined: number;
  /** Per slot: people with a place that is open for sure. */
  readonly covered: Float64Array;
  /** Upper bounds 「もし開いていれば」: were all likely ones open, and all of which too little is known. */
  readonly coveredIfLikely: Float64Array;
  readonly coveredIfPossible: Float64Array;
}

/**
 * Covered people of every zone in every slot, at the three levels of `openSlots`, without any search. Uncovered
 * people are `people - unjoined - covered`. Limit: as `coverage` and `openSlots`.
 */
export function timeCoverage(reach: PeopleOfSets, open: OpenSlots): TimeCoverage {
  const slotCount = open.slots.length;
  const covered = coveredInSlots(reach, besideEachOther(open));
  const rowLength = covered.length / (reach.zoneCount + 2);
  const rows = Array.from({ length: reach.zoneCount + 2 }, (_, row): ZoneTimes => {
    const [sure, likely, possible] = OPENINGS.map((_opening, level) => {
      const from = row * rowLength + level * open.wordCount * 32;
      return covered.slice(from, from + slotCount);
    });
    return {
      people: reach.people[row]!,
      unjoined: reach.unjoined[row]!,
      covered: sure!,
      coveredIfLikely: likely!,
      coveredIfPossible: possible!,
    };
  });
  return {
    slots: open.slots,
    zones: rows.slice(0, reach.zoneCount),
    outside: rows[reach.zoneCount]!,
    total: rows[reach.zoneCount + 1]!,
  };
}

/** All three levels as slots of one question, so that equal ones are counted once. */
function besideEachOther(open: OpenSlots) {
  const { wordCount, placeCount } = open;
  const bits = new Uint32Array(placeCount * wordCount * OPENINGS.length);
  const copy = (opening: Opening, level: number) => {
    for (let place = 0; place < placeCount; place++) {
      const own = open[opening].subarray(place * wordCount, (place + 1) * wordCount);
      bits.set(own, (place * OPENINGS.length + level) * wordCount);
    }
  };
  OPENINGS.forEach(copy);
  return {
    bits,
    wordCount: wordCount * OPENINGS.length,
    slotCount: wordCount * OPENINGS.length * 32,
  };
}
