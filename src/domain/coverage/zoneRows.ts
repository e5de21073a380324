import { UNREACHED } from "../network/walkSearch.ts";
import type { NearestOutside, ZoneCoverage } from "./coverageResult.ts";
import { DETOUR_FACTOR } from "./question.ts";
import type { NearestPlaces, PlacePoints } from "./nearestPlaces.ts";
import { straightFinder } from "./straightFinder.ts";
import { weightedQuantiles } from "./weightedQuantiles.ts";

/** Demand points with what was found for each, ready to be summed into zones. */
export interface MeasuredDemand {
  readonly people: Uint32Array;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly zone: Int32Array;
  readonly zoneCount: number;
  /** -1 where a point has no street; `null` where streets were not asked about: all are joined. */
  readonly joinedEdge: Int32Array | null;
  readonly places: PlacePoints;
  readonly nearest: NearestPlaces;
  readonly limitCm: number;
}

export interface ZoneRows {
  readonly zones: readonly ZoneCoverage[];
  readonly outside: ZoneCoverage;
  readonly total: ZoneCoverage;
}

/**
 * Sums measured demand into one row per zone, 圏域外 and the whole town. Every person is counted in
 * exactly one of the first two, so that Σ zones + outside = total in every figure of people.
 */
export function zoneRows(demand: MeasuredDemand): ZoneRows {
  const { zoneCount } = demand;
  const row = demand.zone.map((zone) => (zone < 0 ? zoneCount : zone));
  const sums = sumsOf(demand, row);
  const distances = distanceFigures(demand, row);
  const outsides = nearestOutsides(demand);
  const rows = Array.from({ length: zoneCount + 2 }, (_, index): ZoneCoverage => ({
    people: sums.people[index]!,
    covered: sums.covered[index]!,
    uncovered: sums.joined[index]! - sums.covered[index]!,
    unjoined: sums.people[index]! - sums.joined[index]!,
    meanM: meanM(sums, index),
    medianM: distances.medianM[index]!,
    p90M: distances.p90M[index]!,
    uncoveredThoughNear: sums.uncoveredThoughNear[index]!,
    coveredByOtherZone: sums.coveredByOtherZone[index]!,
    placesInside: sums.placesInside[index]!,
    nearestOutside: outsides[index] ?? null,
  }));
  return {
    zones: rows.slice(0, zoneCount),
    outside: rows[zoneCount]!,
    total: rows[zoneCount + 1]!,
  };
}

type Sums = ReturnType<typeof emptySums>;

function emptySums(rowCount: number) {
  return {
    people: new Float64Array(rowCount),
    joined: new Float64Array(rowCount),
    covered: new Float64Array(rowCount),
    uncoveredThoughNear: new Float64Array(rowCount),
    coveredByOtherZone: new Float64Array(rowCount),
    noWay: new Float64Array(rowCount),
    peopleCm: new Float64Array(rowCount),
    placesInside: new Float64Array(rowCount),
  };
}

/** Rows by zone, then 圏域外; the last row is the sum of all others. */
function sumsOf(demand: MeasuredDemand, row: Int32Array): Sums {
  const { people, nearest, joinedEdge, places, limitCm, zoneCount } = demand;
  const sums = emptySums(zoneCount + 2);
  const finder = joinedEdge === null ? null : straightFinder(places, DETOUR_FACTOR);
  for (let point = 0; point < people.length; point++) {
    const count = people[point]!;
    if (count === 0) continue;
    const own = row[point]!;
    sums.people[own]! += count;
    if (joinedEdge !== null && joinedEdge[point]! < 0) continue;
    sums.joined[own]! += count;
    const distanceCm = nearest.distanceCm[point]!;
    if (distanceCm === UNREACHED) sums.noWay[own]! += count;
    else sums.peopleCm[own]! += count * distanceCm;
    if (distanceCm <= limitCm) {
      sums.covered[own]! += count;
      const placeZone = places.zone[nearest.place[point]!]!;
      if (placeZone !== demand.zone[point]!) sums.coveredByOtherZone[own]! += count;
    } else if (finder !== null) {
      const usual = finder.nearest(demand.lng[point]!, demand.lat[point]!, null);
      if (usual !== null && usual.distanceCm <= limitCm) {
        sums.uncoveredThoughNear[own]! += count;
      }
    }
  }
  for (const zone of places.zone) sums.placesInside[zone < 0 ? zoneCount : zone]!++;
  for (const figure of Object.values(sums)) {
    figure[zoneCount + 1] = figure.reduce((sum, value) => sum + value, 0);
  }
  return sums;
}

function meanM(sums: Sums, row: number): number | null {
  if (sums.joined[row] === 0) return null;
  const withWay = sums.joined[row]! - sums.noWay[row]!;
  return withWay === 0 ? Infinity : sums.peopleCm[row]! / withWay / 100;
}

function distanceFigures(demand: MeasuredDemand, row: Int32Array) {
  const { people, joinedEdge, nearest, zoneCount } = demand;
  const group = row.slice();
  for (let point = 0; point < group.length; point++) {
    if (joinedEdge !== null && joinedEdge[point]! < 0) group[point] = -1;
  }
  const [medianM, p90M] = weightedQuantiles(
    { people, group, groupCount: zoneCount + 1, distanceCm: nearest.distanceCm },
    [
      [1, 2],
      [9, 10],
    ],
  );
  return { medianM: medianM!, p90M: p90M! };
}

/**
 * Per zone, the place outside it that is nearest to most of its people (ties: the lowest index), and the
 * median distance of those people. `null` where nobody can walk out to a place.
 */
function nearestOutsides(demand: MeasuredDemand): (NearestOutside | null)[] {
  const { people, zone, zoneCount, places, nearest } = demand;
  const { outsideCm, outsidePlace } = nearest;
  const placeCount = places.zone.length;
  const peopleFor = new Float64Array(zoneCount * placeCount);
  for (let point = 0; point < people.length; point++) {
    if (zone[point]! < 0 || outsidePlace[point]! < 0) continue;
    peopleFor[zone[point]! * placeCount + outsidePlace[point]!]! += people[point]!;
  }
  const chosen = Array.from({ length: zoneCount }, (_, index) =>
    indexOfMost(peopleFor.subarray(index * placeCount, (index + 1) * placeCount)),
  );
  const group = new Int32Array(zone.length).fill(-1);
  for (let point = 0; point < group.length; point++) {
    const own = zone[point]!;
    const place = outsidePlace[point]!;
    if (own >= 0 && place >= 0 && place === chosen[own]) group[point] = own;
  }
  const [median] = weightedQuantiles(
    { people, group, groupCount: zoneCount, distanceCm: outsideCm },
    [[1, 2]],
  );
  return chosen.map((placeIndex, index) => {
    const medianM = median![index]!;
    return medianM === null ? null : { placeIndex, medianM };
  });
}

/** -1 where all are 0. */
function indexOfMost(values: Float64Array): number {
  let best = -1;
  for (let index = 0; index < values.length; index++) {
    if (values[index]! > (best < 0 ? 0 : values[best]!)) best = index;
  }
  return best;
}
