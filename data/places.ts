import type { CandidateSite } from "../src/domain/places/candidateSite.ts";
import type { Place, PlaceLocation } from "../src/domain/places/place.ts";
import { type Plot, plots, townNameNear } from "./addresses.ts";
import { CANDIDATE_ROWS } from "./candidateTable.ts";
import { between, gapM, nearestOn, type Point } from "./geometry/polyline.ts";
import { hasDoors } from "./hasDoors.ts";
import { PLACE_ROWS, type PlaceRow } from "./placeTable.ts";
import { planPosition } from "./position.ts";
import { seededRandom, type SeededRandom } from "./seededRandom.ts";
import type { Street } from "./streets.ts";

/** The day the list stands for. */
export const LIST_DAY = "2026-10-31";

/** The places of the table, each put beside the street nearest to where it was drawn. */
export function places(streets: readonly Street[]): Place[] {
  const random = seededRandom("places");
  const plotsOfTown = plots(streets);
  const doors = new Map<string, Point>();
  for (const { name, at } of PLACE_ROWS) {
    if (at !== null && typeof at !== "string") doors.set(name, doorNear(streets, at));
  }
  return PLACE_ROWS.map((row, index) => {
    const door = typeof row.at === "string" ? doors.get(row.at)! : (doors.get(row.name) ?? null);
    return placeOf(row, index, { door, plotsOfTown }, random);
  });
}

/** The candidate sites of the table, each put beside the street nearest to where it was drawn. */
export function candidateSites(streets: readonly Street[]): CandidateSite[] {
  return CANDIDATE_ROWS.map(([name, venue, at, note], index) => {
    const door = doorNear(streets, at);
    const [lng, lat] = planPosition(door);
    const id = `candidate-${String(index + 1).padStart(2, "0")}`;
    const address = `縁側市${townNameNear(door)}`;
    return { id, name, lng, lat, venue, address, ...(note ? { note } : {}) };
  });
}

function placeOf(
  row: PlaceRow,
  index: number,
  { door, plotsOfTown }: { readonly door: Point | null; readonly plotsOfTown: readonly Plot[] },
  random: SeededRandom,
): Place {
  const { state, precision, ...facts } = row.more ?? {};
  const location = door && locationOf(door, precision ?? "building");
  const address = door && addressOf(door, precision ?? "building", plotsOfTown);
  return {
    id: `01980000-0000-7000-8000-${String(index + 1).padStart(12, "0")}`,
    name: row.name,
    kana: row.kana,
    kinds: row.kinds,
    location,
    ...(address ? { address } : {}),
    venue: row.venue,
    operator: row.operator,
    scheduleText: row.schedule,
    ...facts,
    phone: `00-0000-${1201 + index}`,
    status: state ?? { state: "open", from: startDay(random) },
    verifiedOn: verifiedDay(random),
    source: "縁側市 拠点台帳",
  };
}

function locationOf(door: Point, precision: "building" | "block"): PlaceLocation {
  const [lng, lat] = planPosition(door);
  return { lng, lat, precision };
}

/** 番地 stays out where only the block is told. */
function addressOf(
  door: Point,
  precision: "building" | "block",
  plotsOfTown: readonly Plot[],
): string {
  if (precision === "block") return `縁側市${townNameNear(door)}`;
  const { town, number } = plotsOfTown.reduce((best, plot) =>
    gapM(plot.at, door) < gapM(best.at, door) ? plot : best,
  );
  return `縁側市${town}${number.join("-")}`;
}

/** From the middle of the street to the door. */
const SETBACK_M = 9;
const DEEP_PLOT_M = 45;
/** No street from junction to junction is longer where doors are looked for. */
const LONGEST_BLOCK_M = 600;

function doorNear(streets: readonly Street[], wanted: Point): Point {
  let nearest = { foot: wanted, distanceM: Infinity };
  for (const { points, tags } of streets) {
    if (!hasDoors({ tags })) continue;
    if (gapM(points[0]!, wanted) > LONGEST_BLOCK_M) continue;
    const found = nearestOn(points, wanted);
    if (found.distanceM < nearest.distanceM) nearest = found;
  }
  const { foot, distanceM } = nearest;
  if (distanceM > SETBACK_M && distanceM < DEEP_PLOT_M) return wanted;
  if (distanceM === 0) return [foot[0], foot[1] + SETBACK_M];
  return between(foot, wanted, SETBACK_M / distanceM);
}

function startDay(random: SeededRandom): string {
  const year = 2009 + Math.floor(random.next() * 17);
  return `${year}-${random.chance(0.6) ? "04" : random.pick(["06", "07", "09", "10"])}-01`;
}

/** Most were asked this year; a few not since last year. */
function verifiedDay(random: SeededRandom): string {
  const day = String(1 + Math.floor(random.next() * 28)).padStart(2, "0");
  if (random.chance(0.12)) return `2025-${random.pick(["06", "09", "11"])}-${day}`;
  return `2026-${random.pick(["04", "05", "06", "08", "09", "10"])}-${day}`;
}
