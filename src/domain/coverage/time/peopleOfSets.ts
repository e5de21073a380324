import type { DistinctSets } from "./distinctSets.ts";

/**
 * People by the places they can reach and the zone they live in. Rows: one per zone, then 圏域外, then the
 * whole town. The people of set `s` are the entries `firstEntry[s]` up to, not including, `firstEntry[s + 1]`.
 */
export interface PeopleOfSets {
  readonly sets: DistinctSets;
  readonly zoneCount: number;
  readonly firstEntry: Uint32Array;
  /** The zone, or `zoneCount` = 圏域外. */
  readonly entryRow: Uint32Array;
  readonly entryPeople: Float64Array;
  /** Per row: everyone, and those without a street within 250 m, who reach nothing. */
  readonly people: Float64Array;
  readonly unjoined: Float64Array;
}

/** Sums the people of demand points with the same reachable places and zone (-1 = 圏域外). */
export function peopleOfSets(
  sets: DistinctSets,
  people: Uint32Array,
  demandZone: Int32Array,
  zoneCount: number,
): PeopleOfSets {
  const { firstPoint, points } = pointsBySet(sets);
  const setCount = firstPoint.length - 1;
  const firstEntry = new Uint32Array(setCount + 1);
  const [entryRow, entryPeople]: [number[], number[]] = [[], []];
  const entryOf = new Int32Array(zoneCount + 1).fill(-1);
  for (let set = 0; set < setCount; set++) {
    firstEntry[set] = entryRow.length;
    for (let index = firstPoint[set]!; index < firstPoint[set + 1]!; index++) {
      const point = points[index]!;
      if (people[point] === 0) continue;
      const row = rowOf(demandZone[point]!, zoneCount);
      if (entryOf[row]! < firstEntry[set]!) {
        entryOf[row] = entryRow.push(row) - 1;
        entryPeople.push(0);
      }
      entryPeople[entryOf[row]!]! += people[point]!;
    }
  }
  firstEntry[setCount] = entryRow.length;
  return {
    sets,
    zoneCount,
    firstEntry,
    entryRow: Uint32Array.from(entryRow),
    entryPeople: Float64Array.from(entryPeople),
    ...totals(sets, people, demandZone, zoneCount),
  };
}

function rowOf(zone: number, zoneCount: number): number {
  return zone < 0 ? zoneCount : zone;
}

function pointsBySet({ setOf, first }: DistinctSets) {
  const firstPoint = new Uint32Array(first.length);
  for (const set of setOf) if (set >= 0) firstPoint[set + 1]!++;
  for (let set = 1; set < firstPoint.length; set++) firstPoint[set]! += firstPoint[set - 1]!;
  const points = new Uint32Array(firstPoint.at(-1)!);
  const next = firstPoint.slice();
  for (let point = 0; point < setOf.length; point++) {
    const set = setOf[point]!;
    if (set >= 0) points[next[set]!++] = point;
  }
  return { firstPoint, points };
}

function totals(
  { setOf }: DistinctSets,
  counts: Uint32Array,
  demandZone: Int32Array,
  zoneCount: number,
) {
  const people = new Float64Array(zoneCount + 2);
  const unjoined = new Float64Array(zoneCount + 2);
  for (let point = 0; point < counts.length; point++) {
    for (const row of [rowOf(demandZone[point]!, zoneCount), zoneCount + 1]) {
      people[row]! += counts[point]!;
      if (setOf[point]! < 0) unjoined[row]! += counts[point]!;
    }
  }
  return { people, unjoined };
}
