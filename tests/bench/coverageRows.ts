import { candidateGain, gainBasis } from "../../src/domain/coverage/candidateGain.ts";
import { coverage, type CoverageCase } from "../../src/domain/coverage/coverage.ts";
import type { Measure } from "../../src/domain/coverage/question.ts";
import { nearestTwoZones, twoZoneSearch } from "../../src/domain/network/nearestTwoZones.ts";
import { walkSearch } from "../../src/domain/network/walkSearch.ts";
import type { BenchRow } from "./benchRow.ts";
import { measure } from "./measure.ts";
import type { PreparedBench } from "./preparedBench.ts";
import { seededChance } from "./seededChance.ts";

/** Whole answers as the worker gives them: every figure of every zone, distances without a bound. */
export function coverageRows(bench: PreparedBench): BenchRow[] {
  const street = caseOf(bench, "street");
  const straight = caseOf(bench, "straightDetour");
  const isCity = bench.town.size.name === "city";
  const { search, placeJoins } = street.streets!;
  const searchMs = measure(isCity ? 15 : 5, () =>
    nearestTwoZones(search, placeJoins, bench.placeZone),
  ).medianMs;
  const streetTiming = measure(isCity ? 15 : 5, () => coverage(street));
  const straightTiming = measure(3, () => coverage(straight));
  return [
    {
      job: "whole coverage, all figures of all zones, streets",
      size: bench.town.size.name,
      bestMs: streetTiming.bestMs,
      medianMs: streetTiming.medianMs,
      figures: { "of which the search, two zones, no limit": searchMs },
      goal: isCity ? "≤ 60 ms" : undefined,
      isReached: isCity ? streetTiming.medianMs <= 60 : undefined,
    },
    {
      job: "whole coverage, straight line × 1.3",
      size: bench.town.size.name,
      bestMs: straightTiming.bestMs,
      medianMs: straightTiming.medianMs,
    },
  ];
}

/** One place moved to a thousand spots: totals of all zones each time, held against a whole new answer. */
export function dragRow(bench: PreparedBench): BenchRow {
  const { town, graph, placeJoins, demandZone } = bench;
  const { network, demand, zoneSet, size } = town;
  const people = demand.people.everyone!;
  const fixed = {
    search: walkSearch(graph),
    demandJoins: demand,
    people,
    demandZone,
    zoneCount: zoneSet.zones.length,
    placeJoins,
    limitCm: 80_000,
  };
  const basis = gainBasis({ ...fixed, placeJoins: everyThird(placeJoins) });
  const chance = seededChance(3);
  const { bestMs, medianMs, p95Ms, p99Ms } = measure(1000, () => {
    const edge = Math.floor(chance() * network.edgeFrom.length);
    return candidateGain(basis, { edge, offsetCm: network.edgeLengthCm[edge]! >> 1, legCm: 500 });
  });
  return {
    job: "drag one candidate: gain of every zone, 800 m",
    size: size.name,
    bestMs,
    medianMs,
    figures: {
      "p95 ms": p95Ms,
      "p99 ms": p99Ms,
      "preparation ms": measure(5, () => gainBasis(fixed)).medianMs,
    },
    baselines: {
      "a whole new answer": measure(5, () => coverage(caseOf(bench, "street"))).medianMs,
    },
    goal: "p95 ≤ 1 ms (far: p99 ≤ 0.5 ms)",
    isReached: p95Ms <= 1,
  };
}

function everyThird({ edge, offsetCm, legCm }: PreparedBench["placeJoins"]) {
  return {
    edge: edge.filter(isEveryThird),
    offsetCm: offsetCm.filter(isEveryThird),
    legCm: legCm.filter(isEveryThird),
  };
}

function isEveryThird(_: number, place: number): boolean {
  return place % 3 === 0;
}

const SEARCHES = new WeakMap<PreparedBench, ReturnType<typeof twoZoneSearch>>();

function caseOf(bench: PreparedBench, measured: Measure): CoverageCase {
  const { town, graph, placeJoins, placeZone, demandZone } = bench;
  const search = SEARCHES.get(bench) ?? twoZoneSearch(graph);
  SEARCHES.set(bench, search);
  return {
    question: {
      layers: ["salon"],
      limit: { unit: "metres", value: 800 },
      walker: "ordinary",
      peopleClass: "everyone",
      measure: measured,
      zoneSetId: town.zoneSet.id,
    },
    demand: town.demand,
    demandZone,
    zoneCount: town.zoneSet.zones.length,
    places: { lng: town.placeLng, lat: town.placeLat, zone: placeZone },
    streets: { search, demandJoins: town.demand, placeJoins },
  };
}
