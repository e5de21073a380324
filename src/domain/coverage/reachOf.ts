import type { MultiPolygon } from "geojson";
import { joinPoints } from "../network/joinPoints.ts";
import { walkDistances } from "../network/walkDistances.ts";
import type { PeopleClass } from "../people/peopleClass.ts";
import type { Place } from "../places/place.ts";
import { limitOf } from "./limitOf.ts";
import { type PlaceReach, placeReach, placeReachStraight } from "./placeReach.ts";
import { LONGEST_LEG_M, type PreparedTown, type WalkerStreets } from "./prepareTown.ts";
import { DETOUR_FACTOR, type Question } from "./question.ts";
import { reachShape } from "./reachShape.ts";
import { reachStreets } from "./reachStreets.ts";
import { straightShape } from "./straightShape.ts";

/** How far the drawn band goes to each side of a reached street: a lane and the front gardens. */
const HALF_WIDTH_M = 16;

/** From where one can walk to any of some places within the limit, and who lives there. */
export interface Reach {
  readonly shape: MultiPolygon;
  /** Made from streets; else circles. */
  readonly streets: boolean;
  readonly people: Readonly<Partial<Record<PeopleClass, number>>>;
  readonly farthestM: number | null;
}

/**
 * The reach of places (all located) for the limit, walker and measure of a question, by the same distances
 * as `coverage`. A town without streets gives circles of the limit divided by 1.3.
 * Limit: as `reachShape` and `straightShape`.
 */
export function reachOf(
  prepared: PreparedTown,
  places: readonly Place[],
  question: Question,
): Reach {
  const lng = Float64Array.from(places, ({ location }) => location!.lng);
  const lat = Float64Array.from(places, ({ location }) => location!.lat);
  const limitM = limitOf(question.limit, question.walker);
  const streets = question.measure === "street" ? prepared.streetsOf(question.walker) : null;
  if (streets !== null) return streetReach(prepared, streets, lng, lat, Math.floor(limitM * 100));
  return straightReach(
    prepared,
    lng,
    lat,
    limitM,
    question.measure === "straight" ? 1 : DETOUR_FACTOR,
  );
}

function streetReach(
  { demand }: PreparedTown,
  { locator, reachSearch, demandJoins }: WalkerStreets,
  lng: Float64Array,
  lat: Float64Array,
  limitCm: number,
): Reach {
  const joins = joinPoints(locator, lng, lat, LONGEST_LEG_M);
  let reached: PlaceReach = { people: {}, farthestM: null };
  if (demand === null) walkDistances(reachSearch, joins, limitCm);
  else reached = placeReach(reachSearch, joins, demand, demandJoins, limitCm);
  const shape = reachShape(reachStreets(reachSearch, joins, limitCm), HALF_WIDTH_M);
  return { shape, streets: true, ...reached };
}

function straightReach(
  { demand }: PreparedTown,
  lng: Float64Array,
  lat: Float64Array,
  limitM: number,
  factor: number,
): Reach {
  const places = { lng, lat, zone: new Int32Array(lng.length).fill(-1) };
  const reached =
    demand === null
      ? { people: {}, farthestM: null }
      : placeReachStraight(places, demand, Math.floor(limitM * 100), factor);
  return { shape: straightShape(lng, lat, limitM / factor), streets: false, ...reached };
}
