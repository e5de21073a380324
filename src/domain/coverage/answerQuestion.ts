import { joinPoints } from "../network/joinPoints.ts";
import type { Place } from "../places/place.ts";
import { locateInZones } from "../zones/locateInZones.ts";
import type { ZoneSet } from "../zones/zoneSet.ts";
import { coverage } from "./coverage.ts";
import type { CoverageResult } from "./coverageResult.ts";
import { LONGEST_LEG_M, type PreparedTown } from "./prepareTown.ts";
import type { Question } from "./question.ts";

/**
 * Access for one question over the places that count, as `countedPlaces` gives them: all with a position.
 * The screen, the command line and every sheet call this and nothing else.
 * `null` where the town does not know the people of the class asked about. A set of zones that the
 * town does not have leaves everyone 圏域外.
 */
export function answerQuestion(
  prepared: PreparedTown,
  countedPlaces: readonly Place[],
  question: Question,
): CoverageResult | null {
  const { town, demand } = prepared;
  if (demand === null) return null;
  const zoneSet = town.zoneSets.find(({ id }) => id === question.zoneSetId) ?? NO_ZONES;
  const lng = Float64Array.from(countedPlaces, ({ location }) => location!.lng);
  const lat = Float64Array.from(countedPlaces, ({ location }) => location!.lat);
  const streets = question.measure === "street" ? prepared.streetsOf(question.walker) : null;
  return coverage({
    question,
    demand,
    demandZone: prepared.demandZonesOf(zoneSet),
    zoneCount: zoneSet.zones.length,
    places: { lng, lat, zone: locateInZones(zoneSet, lng, lat) },
    streets: streets && {
      search: streets.search(),
      demandJoins: streets.demandJoins,
      placeJoins: joinPoints(streets.locator, lng, lat, LONGEST_LEG_M),
    },
  });
}

const NO_ZONES: ZoneSet = { id: "", name: "", kind: "other", zones: [] };
