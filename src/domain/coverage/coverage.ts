import type { StreetJoins } from "../network/joinPoints.ts";
import type { TwoZoneSearch } from "../network/nearestTwoZones.ts";
import type { DemandPoints } from "../people/demandPoints.ts";
import type { CoverageResult } from "./coverageResult.ts";
import { limitOf } from "./limitOf.ts";
import { nearestByStraight } from "./nearestByStraight.ts";
import { nearestByStreet } from "./nearestByStreet.ts";
import type { NearestPlaces, PlacePoints } from "./nearestPlaces.ts";
import { DETOUR_FACTOR, type Measure, type Question } from "./question.ts";
import { zoneRows } from "./zoneRows.ts";

/** All that an answer is made of: the question, the people, the zones and the places that count. */
export interface CoverageCase {
  readonly question: Question;
  readonly demand: DemandPoints;
  /** The zone of every demand point; -1 = 圏域外. */
  readonly demandZone: Int32Array;
  readonly zoneCount: number;
  readonly places: PlacePoints;
  /** `null` where the town has no streets. */
  readonly streets: CoverageStreets | null;
}

/** The streets for the walker of the question, with the people and the places joined to them. */
interface CoverageStreets {
  /** Over a graph in the direction `toPlaces`. */
  readonly search: TwoZoneSearch;
  readonly demandJoins: StreetJoins;
  readonly placeJoins: StreetJoins;
}

/**
 * Access: which share of the people can walk to a place that counts, whichever zone it stands in, summed
 * into the zones. `null` where the people of the question's class are not known.
 *
 * Distances have no bound (medians need them); the limit is compared in whole centimetres and is itself
 * within reach. Measured in straight lines nobody is `unjoined`, and `uncoveredThoughNear` is 0, since
 * only streets tell of barriers.
 * Limit: one position per demand point; slopes, signals, opening hours and room are not in it.
 */
export function coverage(coverageCase: CoverageCase): CoverageResult | null {
  const { question, demand, places } = coverageCase;
  const people = demand.people[question.peopleClass];
  if (people === undefined) return null;
  const limitM = limitOf(question.limit, question.walker);
  const measured = measureOf(coverageCase);
  const rows = zoneRows({
    people,
    lng: demand.lng,
    lat: demand.lat,
    zone: coverageCase.demandZone,
    zoneCount: coverageCase.zoneCount,
    joinedEdge: measured === "street" ? coverageCase.streets!.demandJoins.edge : null,
    places,
    nearest: nearestPlaces(coverageCase, measured),
    limitCm: Math.floor(limitM * 100),
  });
  return { question, limitM, measured, ...rows, placeCount: places.lng.length };
}

function measureOf({ question, streets }: CoverageCase): Measure {
  return question.measure === "street" && streets === null ? "straightDetour" : question.measure;
}

function nearestPlaces(coverageCase: CoverageCase, measured: Measure): NearestPlaces {
  const { demand, demandZone, places, streets } = coverageCase;
  if (measured === "street") {
    return nearestByStreet(
      streets!.search,
      { joins: streets!.placeJoins, zone: places.zone },
      { joins: streets!.demandJoins, zone: demandZone },
    );
  }
  const positions = { lng: demand.lng, lat: demand.lat, zone: demandZone };
  return nearestByStraight(places, positions, measured === "straightDetour" ? DETOUR_FACTOR : 1);
}
