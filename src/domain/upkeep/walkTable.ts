import { DETOUR_FACTOR } from "../coverage/question.ts";
import { LONGEST_LEG_M, type PreparedTown } from "../coverage/prepareTown.ts";
import { distanceM } from "../geo/distanceM.ts";
import { demandDistances } from "../network/demandDistances.ts";
import { joinPoints, type StreetJoins } from "../network/joinPoints.ts";
import { walkDistances } from "../network/walkDistances.ts";
import { NO_LIMIT, UNREACHED } from "../network/walkSearch.ts";
import type { Place } from "../places/place.ts";

/**
 * Metres on foot from every place to every other (all located; row = from, column = to), at an ordinary
 * walker's ways; `Infinity` where there is none. A town without streets gives straight lines × 1.3.
 * Limit: as `walkDistances`; a place farther than 250 m from every street has no way.
 */
export function walkTable(prepared: PreparedTown, places: readonly Place[]): number[][] {
  const lng = Float64Array.from(places, ({ location }) => location!.lng);
  const lat = Float64Array.from(places, ({ location }) => location!.lat);
  const streets = prepared.streetsOf("ordinary");
  if (streets === null) return straightTable(lng, lat);
  const joins = joinPoints(streets.locator, lng, lat, LONGEST_LEG_M);
  const table = places.map(() => places.map(() => Infinity));
  for (const to of places.keys()) {
    const goal = onlyOne(joins, to);
    walkDistances(streets.reachSearch, goal, NO_LIMIT);
    const { distanceCm } = demandDistances(streets.reachSearch, goal, joins, NO_LIMIT);
    for (const from of places.keys()) {
      const cm = distanceCm[from]!;
      table[from]![to] = from === to ? 0 : cm === UNREACHED ? Infinity : cm / 100;
    }
  }
  return table;
}

function straightTable(lng: Float64Array, lat: Float64Array): number[][] {
  const points = [...lng.keys()];
  return points.map((from) =>
    points.map((to) => distanceM(lng[from]!, lat[from]!, lng[to]!, lat[to]!) * DETOUR_FACTOR),
  );
}

function onlyOne({ edge, offsetCm, legCm }: StreetJoins, index: number): StreetJoins {
  return {
    edge: edge.slice(index, index + 1),
    offsetCm: offsetCm.slice(index, index + 1),
    legCm: legCm.slice(index, index + 1),
  };
}
