import { distance } from "@turf/distance";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverage, type CoverageCase } from "../../../src/domain/coverage/coverage.ts";
import type { ZoneCoverage } from "../../../src/domain/coverage/coverageResult.ts";
import type { Measure, Question } from "../../../src/domain/coverage/question.ts";
import { fromPlane } from "../../../src/domain/geo/localPlane.ts";
import type { StreetJoins } from "../../../src/domain/network/joinPoints.ts";
import { twoZoneSearch } from "../../../src/domain/network/nearestTwoZones.ts";
import { walkGraph } from "../../../src/domain/network/walkGraph.ts";
import type { WalkNetwork } from "../../../src/domain/network/walkNetwork.ts";
import { joinsOn, smallNetwork, TEST_PLANE } from "../network/smallNetworks.ts";
import { slowWalks } from "../network/slowWalks.ts";

const ZONE_COUNT = 3;

interface World extends CoverageCase {
  readonly network: WalkNetwork;
  readonly placeJoins: StreetJoins;
  readonly demandJoins: StreetJoins;
}

function question(measure: Measure, limitM: number): Question {
  return {
    layers: ["salon"],
    limit: { unit: "metres", value: limitM },
    walker: "ordinary",
    peopleClass: "everyone",
    measure,
    zoneSetId: "schools",
  };
}

/** Joined points put down anywhere: straight lines and streets need not agree in these worlds. */
function positionsFor(joins: StreetJoins, spotsM: readonly (readonly [number, number])[]) {
  const positions = Array.from(joins.edge.keys(), (point) => {
    const [x, y] = spotsM[point % spotsM.length]!;
    return fromPlane(TEST_PLANE, x + point, y);
  });
  return {
    lng: Float64Array.from(positions, ([lng]) => lng),
    lat: Float64Array.from(positions, ([, lat]) => lat),
  };
}

const worlds: fc.Arbitrary<World> = smallNetwork
  .chain((network) =>
    fc.record({
      network: fc.constant(network),
      placeJoins: joinsOn(network, 6),
      demandJoins: joinsOn(network, 12),
      zones: fc.array(fc.integer({ min: -1, max: ZONE_COUNT - 1 }), {
        minLength: 1,
        maxLength: 12,
      }),
      counts: fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }),
      limitM: fc.constantFrom(0, 1, 5, 20, 40, 80),
      measure: fc.constantFrom<Measure>("street", "straight", "straightDetour"),
      spotsM: fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { minLength: 1, maxLength: 6 }),
    }),
  )
  .map(({ network, placeJoins, demandJoins, zones, counts, limitM, measure, spotsM }) => {
    const count = demandJoins.edge.length;
    const zoneOf = (point: number) => zones[point % zones.length]!;
    return {
      network,
      placeJoins,
      demandJoins,
      question: question(measure, limitM),
      demand: {
        count,
        ...positionsFor(demandJoins, spotsM),
        ...demandJoins,
        cell: new Uint32Array(count),
        people: {
          everyone: Uint32Array.from({ length: count }, (_, i) => counts[i % counts.length]!),
        },
      },
      demandZone: Int32Array.from({ length: count }, (_, point) => zoneOf(point)),
      zoneCount: ZONE_COUNT,
      places: {
        ...positionsFor(placeJoins, spotsM.toReversed()),
        zone: Int32Array.from({ length: placeJoins.edge.length }, (_, i) => zoneOf(i + 1)),
      },
      streets: {
        search: twoZoneSearch(walkGraph(network, "ordinary", "toPlaces")),
        demandJoins,
        placeJoins,
      },
    };
  });

/** Whole centimetres from every demand point to every place, by the slow way. */
function slowDistances(world: World): number[][] {
  const { places, demand, placeJoins, demandJoins, network } = world;
  const { measure } = world.question;
  if (measure === "street") {
    const together = {
      edge: Int32Array.from([...placeJoins.edge, ...demandJoins.edge]),
      offsetCm: Uint32Array.from([...placeJoins.offsetCm, ...demandJoins.offsetCm]),
      legCm: Uint32Array.from([...placeJoins.legCm, ...demandJoins.legCm]),
    };
    const slow = slowWalks(network, "ordinary", together);
    const walks = Array.from(placeJoins.edge.keys(), (place) => slow.toPoint(place));
    return Array.from(demandJoins.edge.keys(), (point) =>
      walks.map((walk) => walk[slow.spotOfPoint(placeJoins.edge.length + point)]!),
    );
  }
  const factor = measure === "straight" ? 1 : 1.3;
  return Array.from({ length: demand.count }, (_, point) =>
    Array.from(places.lng.keys(), (place) => straightCm(world, point, place, factor)),
  );
}

function straightCm({ demand, places }: World, point: number, place: number, factor: number) {
  const from = [demand.lng[point]!, demand.lat[point]!];
  return Math.round(distance(from, [places.lng[place]!, places.lat[place]!]) * 100_000 * factor);
}

/** One row, person by person. */
function slowRow(
  world: World,
  isOwn: (zone: number) => boolean,
  zone: number | null,
): ZoneCoverage {
  const distances = slowDistances(world);
  const isStreet = world.question.measure === "street";
  const limitCm = world.question.limit.value * 100;
  const row = { people: 0, covered: 0, uncovered: 0, unjoined: 0 };
  let [uncoveredThoughNear, coveredByOtherZone] = [0, 0];
  const walksCm: number[] = [];
  const outside = new Map<number, number[]>();
  for (const [point, own] of world.demandZone.entries()) {
    if (!isOwn(own)) continue;
    for (let person = 0; person < world.demand.people.everyone![point]!; person++) {
      row.people++;
      if (isStreet && world.demandJoins.edge[point]! < 0) {
        row.unjoined++;
        continue;
      }
      const toPlaces = distances[point]!;
      const leastCm = Math.min(...toPlaces, Infinity);
      walksCm.push(leastCm);
      if (leastCm <= limitCm) {
        row.covered++;
        if (world.places.zone[toPlaces.indexOf(leastCm)] !== own) coveredByOtherZone++;
      } else {
        row.uncovered++;
        const near = toPlaces.some((_, place) => straightCm(world, point, place, 1.3) <= limitCm);
        if (isStreet && near) uncoveredThoughNear++;
      }
      const away = toPlaces.map((cm, place) => (world.places.zone[place] === own ? Infinity : cm));
      const awayCm = Math.min(...away, Infinity);
      if (awayCm === Infinity) continue;
      const nearest = away.indexOf(awayCm);
      outside.set(nearest, [...(outside.get(nearest) ?? []), awayCm]);
    }
  }
  const chosen = [...outside].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0];
  return {
    ...row,
    meanM: walksCm.length === 0 ? null : slowMeanCm(walksCm.filter(Number.isFinite)) / 100,
    medianM: slowQuantile(walksCm, 0.5),
    p90M: slowQuantile(walksCm, 0.9),
    uncoveredThoughNear,
    coveredByOtherZone,
    placesInside: [...world.places.zone].filter(isOwn).length,
    nearestOutside:
      zone === null || chosen === undefined
        ? null
        : { placeIndex: chosen[0], medianM: slowQuantile(chosen[1], 0.5)! },
  };
}

/** The person at the rank, when all stand in line. */
function slowQuantile(distancesCm: readonly number[], share: number): number | null {
  if (distancesCm.length === 0) return null;
  const line = distancesCm.toSorted((a, b) => a - b);
  return line[Math.max(0, Math.ceil(line.length * share - 1e-9) - 1)]! / 100;
}

describe("coverage", () => {
  test("agrees with counting person by person, in every figure", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const result = coverage(world)!;
        for (const [zone, row] of result.zones.entries()) {
          expect(row).toEqual(slowRow(world, (own) => own === zone, zone));
        }
        expect(result.outside).toEqual(slowRow(world, (own) => own < 0, null));
        expect(result.total).toEqual(slowRow(world, () => true, null));
      }),
      { numRuns: 500 },
    );
  });

  test("adds up: zones and 圏域外 are the whole town, and everyone is in one group", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { zones, outside, total } = coverage(world)!;
        const figures = [
          "people",
          "covered",
          "uncovered",
          "unjoined",
          "uncoveredThoughNear",
          "coveredByOtherZone",
          "placesInside",
        ] as const;
        for (const figure of figures) {
          const sum = zones.reduce((all, row) => all + row[figure], outside[figure]);
          expect(sum).toBe(total[figure]);
        }
        for (const row of [...zones, outside, total]) {
          expect(row.covered + row.uncovered + row.unjoined).toBe(row.people);
        }
      }),
    );
  });

  test("covers nobody less when the limit grows", () => {
    fc.assert(
      fc.property(worlds, fc.nat(100), (world, moreM) => {
        const { measure, limit } = world.question;
        const wider = { ...world, question: question(measure, limit.value + moreM) };
        const before = coverage(world)!;
        const after = coverage(wider)!;
        expect(after.total.covered).toBeGreaterThanOrEqual(before.total.covered);
        expect(after.total.medianM).toBe(before.total.medianM);
      }),
    );
  });

  const [anyWorld] = fc.sample(worlds, { numRuns: 1, seed: 7 });

  test("answers a town without streets in straight lines times 1.3, and says so", () => {
    const asked = { ...anyWorld!, question: question("street", 500), streets: null };
    const result = coverage(asked)!;
    expect(result.measured).toBe("straightDetour");
    const detour = { ...asked, question: question("straightDetour", 500) };
    expect(result.total).toEqual(coverage(detour)!.total);
  });

  test("gives no answer for a class of people that is not known", () => {
    const asked = { ...question("street", 500), peopleClass: "age75" as const };
    expect(coverage({ ...anyWorld!, question: asked })).toBeNull();
  });

  test("turns minutes into metres at the walker's own speed", () => {
    const minutes = {
      ...question("straight", 0),
      limit: { unit: "minutes", value: 10 },
      walker: "withStick",
    } as const;
    expect(coverage({ ...anyWorld!, question: minutes })!.limitM).toBe(450);
  });
});

function slowMeanCm(walksCm: readonly number[]): number {
  return walksCm.length === 0 ? Infinity : walksCm.reduce((a, b) => a + b, 0) / walksCm.length;
}
