import * as fc from "fast-check";
import type { CoverageCase } from "../../../../src/domain/coverage/coverage.ts";
import type { Measure, Question } from "../../../../src/domain/coverage/question.ts";
import type { DistinctSets } from "../../../../src/domain/coverage/time/distinctSets.ts";
import { peopleOfSets } from "../../../../src/domain/coverage/time/peopleOfSets.ts";
import { reachableByStraight } from "../../../../src/domain/coverage/time/reachableByStraight.ts";
import { reachableByStreet } from "../../../../src/domain/coverage/time/reachableByStreet.ts";
import { fromPlane } from "../../../../src/domain/geo/localPlane.ts";
import type { StreetJoins } from "../../../../src/domain/network/joinPoints.ts";
import { twoZoneSearch } from "../../../../src/domain/network/nearestTwoZones.ts";
import { walkGraph } from "../../../../src/domain/network/walkGraph.ts";
import { walkSearch } from "../../../../src/domain/network/walkSearch.ts";
import type {
  Schedule,
  ScheduleDoubt,
  TimeRange,
} from "../../../../src/domain/schedules/schedule.ts";
import { joinsOn, smallNetwork, TEST_PLANE } from "../../network/smallNetworks.ts";
import { someSchedule } from "../../schedules/randomSchedule.ts";

const ZONE_COUNT = 3;

/** A town of a few streets, people, zones and places with schedules. */
export interface TimeWorld extends CoverageCase {
  readonly placeJoins: StreetJoins;
  readonly demandJoins: StreetJoins;
  readonly placeSchedules: readonly (readonly Schedule[])[];
}

const UNKNOWN: Schedule = {
  text: "不定期",
  certainty: "unknown",
  doubts: ["noDates"],
  rules: [],
  closings: [],
  moves: [],
};

/** Schedules of every kind, some over midnight or without any length, some doubtful about known days alone. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .tuple(
    someSchedule,
    fc.constantFrom<ScheduleDoubt>("mayClose", "timeGuessed", "partLeftOver"),
    fc.constantFrom<Hours>("asDrawn", "asDrawn", "late", "empty"),
  )
  .map(([schedule, doubt, hours]) => ({
    ...schedule,
    doubts: schedule.certainty === "doubtful" ? [doubt] : [],
    rules: schedule.rules.map((rule) => ({
      ...rule,
      times: rule.times.map((time) => movedTime(time, hours)),
    })),
  }));

type Hours = "asDrawn" | "late" | "empty";

function movedTime({ startMinute, endMinute }: TimeRange, hours: Hours): TimeRange {
  if (hours === "asDrawn" || endMinute === null) return { startMinute, endMinute };
  if (hours === "empty") return { startMinute, endMinute: startMinute };
  const latest = 1_439 - (startMinute % 60);
  return { startMinute: latest, endMinute: latest + endMinute - startMinute };
}

const schedulesOfOne = fc.oneof(
  { weight: 6, arbitrary: fc.array(anySchedule, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant([UNKNOWN]) },
);

export const timeWorlds: fc.Arbitrary<TimeWorld> = smallNetwork
  .chain((network) =>
    fc.record({
      graph: fc.constant(walkGraph(network, "ordinary", "toPlaces")),
      placeJoins: joinsOn(network, 6),
      demandJoins: joinsOn(network, 12),
      zones: fc.array(fc.integer({ min: -1, max: ZONE_COUNT - 1 }), { minLength: 1, maxLength: 9 }),
      counts: fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }),
      limitM: fc.constantFrom(0, 1, 5, 20, 40, 80),
      measure: fc.constantFrom<Measure>("street", "straight", "straightDetour"),
      spotsM: fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { minLength: 1, maxLength: 6 }),
      schedules: fc.array(schedulesOfOne, { minLength: 6, maxLength: 6 }),
    }),
  )
  .map(({ graph, placeJoins, demandJoins, zones, counts, limitM, measure, spotsM, schedules }) => {
    const count = demandJoins.edge.length;
    const zoneOf = (point: number) => zones[point % zones.length]!;
    const everyone = Uint32Array.from({ length: count }, (_, i) => counts[i % counts.length]!);
    return {
      placeJoins,
      demandJoins,
      placeSchedules: schedules.slice(0, placeJoins.edge.length),
      question: question(measure, limitM),
      demand: {
        count,
        ...positionsFor(demandJoins, spotsM),
        ...demandJoins,
        cell: new Uint32Array(count),
        people: { everyone },
      },
      demandZone: Int32Array.from({ length: count }, (_, point) => zoneOf(point)),
      zoneCount: ZONE_COUNT,
      places: {
        ...positionsFor(placeJoins, spotsM.toReversed()),
        zone: Int32Array.from({ length: placeJoins.edge.length }, (_, i) => zoneOf(i + 1)),
      },
      streets: { search: twoZoneSearch(graph), demandJoins, placeJoins },
    };
  });

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

/** Understood, and without a 隔週 rule of which nobody knows in which week it began. */
export function isSure({ certainty, rules }: Schedule): boolean {
  return (
    certainty === "understood" &&
    rules.every(
      ({ days }) => days.kind !== "weekly" || days.everyWeeks === 1 || days.anchor !== undefined,
    )
  );
}

/** The reachable sets of a world. */
export function setsOf({ question: asked, demand, places, streets }: TimeWorld): DistinctSets {
  const limitCm = asked.limit.value * 100;
  if (asked.measure !== "street") {
    return reachableByStraight(demand, places, limitCm, asked.measure === "straight" ? 1 : 1.3);
  }
  const { search, demandJoins, placeJoins } = streets!;
  return reachableByStreet({ search: walkSearch(search.graph), demandJoins, placeJoins }, limitCm);
}

/** The people of a world by what they reach. */
export function reachIn(world: TimeWorld) {
  const people = world.demand.people.everyone!;
  return peopleOfSets(setsOf(world), people, world.demandZone, world.zoneCount);
}

/** The same world with some of its places alone. */
export function withPlaces(world: TimeWorld, isKept: (place: number) => boolean): TimeWorld {
  const { placeJoins, places } = world;
  const kept = (_: number, place: number) => isKept(place);
  const joins = {
    edge: placeJoins.edge.filter(kept),
    offsetCm: placeJoins.offsetCm.filter(kept),
    legCm: placeJoins.legCm.filter(kept),
  };
  return {
    ...world,
    placeJoins: joins,
    placeSchedules: world.placeSchedules.filter((_, place) => isKept(place)),
    places: {
      lng: places.lng.filter(kept),
      lat: places.lat.filter(kept),
      zone: places.zone.filter(kept),
    },
    streets: { ...world.streets!, placeJoins: joins },
  };
}
