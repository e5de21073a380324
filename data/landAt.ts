import { area } from "./geometry/area.ts";
import { gapM, nearestOn, type Point } from "./geometry/polyline.ts";
import { HAMLETS, QUARTER_AREAS } from "./quarterAreas.ts";
import type { Land } from "./quarters.ts";
import { COAST, EMBANKMENT_M, HILLS, ISLAND, RIVER_COURSE, TOWN_BORDER } from "./terrain.ts";

/** What stands at a point of the plan. */
export function landAt(point: Point): Land {
  if (ISLANDS.has(point)) return "island";
  if (point[1] < HIGHEST_COAST_M && SEA.has(point)) return "sea";
  if (isInRiver(point)) return "river";
  if (!TOWN.has(point)) return "outside";
  if (WOODS.some((hill) => hill.has(point))) return "hill";
  for (const [kind, ground] of GROUNDS) if (ground.has(point)) return kind;
  if (HAMLETS.some(([at, radiusM]) => gapM(at, point) < radiusM)) return "hamlet";
  return "fields";
}

const SEA = area([...COAST, [COAST.at(-1)![0], -60_000], [COAST[0]![0], -60_000]]);
const ISLANDS = area(ISLAND);
const WOODS = HILLS.map(area);
const TOWN = area(TOWN_BORDER);
/** The coast lies south of this everywhere. */
const HIGHEST_COAST_M = 2500;
const GROUNDS = QUARTER_AREAS.map(([kind, ring]) => [kind, area(ring)] as const);

/** Between the banks; the town's part of the river stays well within these 2 km from west to east. */
function isInRiver(point: Point): boolean {
  if (point[0] < 2900 || point[0] > 4600) return false;
  return nearestOn(RIVER_COURSE, point).distanceM < EMBANKMENT_M - 2;
}
