import type { Feature, Geometry, MultiPolygon, Position } from "geojson";
import type { LngLat } from "../src/domain/geo/lngLat.ts";
import type { Basemap, BasemapKind } from "../src/domain/town/basemap.ts";
import type { Cells } from "./cells.ts";
import { offsetLine, smoothedRing, type Point } from "./geometry/polyline.ts";
import { ringsWithout } from "./geometry/polygonSets.ts";
import { areaM2, isInside } from "./geometry/ring.ts";
import { MAIN_ROADS } from "./mainRoads.ts";
import { planLine, planPosition, positionOf } from "./position.ts";
import type { Land } from "./quarters.ts";
import { SITES, type NamedSite } from "./sites.ts";
import {
  BREAKWATERS,
  COAST,
  FIELD_STREAM_COURSE,
  HILLS,
  ISLAND,
  OUTER_PLAINS,
  RAILWAY_COURSE,
  RIVER_COURSE,
  riverHalfWidthM,
  STATIONS,
  STREAM_COURSE,
  stretched,
} from "./terrain.ts";
import { TOWN_NAMES } from "./townNames.ts";
import { warpedLine } from "./warp.ts";
import { zonePolygons } from "./zonePolygons.ts";

type Ring = readonly Point[];
type MapFeature = Basemap["features"][number];

/** What the base map draws besides the streets. */
export function basemap(cells: Cells): Basemap {
  const water = waterRings();
  const hills = HILLS.map((hill) => flat(hill, 3));
  const greens = SITES.filter(({ kind }) => kind === "park" || kind === "shrine");
  return {
    type: "FeatureCollection",
    features: [
      ...ringFeatures(
        "field",
        ringsWithout(
          OUTER_PLAINS.map((ring) => flat(ring, 3)),
          water,
        ),
      ),
      ...landFeatures(cells),
      ...ringFeatures("hill", ringsWithout(hills, water)),
      ...ringFeatures("park", ringsWithout(greens.map(groundOf), water)),
      ...ringFeatures("sea", water),
      ...ringFeatures("water", [flat(MOAT, 0.8)]),
      ...buildings(),
      ...lineFeatures(),
      ...pointFeatures(),
    ],
  };
}

const LIVED_IN: readonly Land[] = [
  "oldTown",
  "station",
  "town",
  "sprawl",
  "newTown",
  "slope",
  "fishing",
  "hamlet",
  "industrial",
];

/** Fields, built-up ground, and the green belt: whole cells, bordered by the streets between them. */
function landFeatures(cells: Cells): MapFeature[] {
  const kinds = ["field", "builtUp", "park"] as const;
  const groups = Int32Array.from(cells.cells, ({ land, at }) => {
    if (land === "fields") return 0;
    if (LIVED_IN.includes(land)) return 1;
    return land === "open" && at[1] > 2000 ? 2 : -1;
  });
  return zonePolygons(cells, groups, kinds.length).map((geometry, index) =>
    feature(kinds[index]!, geometry),
  );
}

/** A ring of the plan as it lies in the town. */
function flat(ring: Ring, toleranceM: number): Point[] {
  const round = [...ring, ring[0]!];
  const middle = Math.floor(round.length / 2);
  const halves = [round.slice(0, middle + 1), round.slice(middle)];
  return halves.flatMap((half) => warpedLine(half, toleranceM).slice(0, -1));
}

/** Sea, river and streams as one water, so that no bank is drawn across a mouth. */
function waterRings(): Point[][] {
  const sea: Ring = [...COAST, ...FAR_SOUTH];
  const river = band(RIVER_COURSE, (index) => riverHalfWidthM(index / RIVER_COURSE.length));
  const streams = [STREAM_COURSE, FIELD_STREAM_COURSE].map((course) => band(course, () => 5.5));
  const walls = BREAKWATERS.map((wall) =>
    flat(
      band(wall, () => 3.5),
      0.5,
    ),
  );
  const waters = [sea, river, ...streams].map((ring) => flat(ring, 1.2));
  return ringsWithout(waters, [flat(ISLAND, 1.2), ...walls]);
}

const FAR_SOUTH: Ring = stretched([
  [14_000, -9000],
  [-14_000, -9000],
]);

/** The ground on both sides of a line. */
function band(course: Ring, halfWidthM: (index: number) => number): Point[] {
  const oneLeft = offsetLine(course, 1);
  const beside = ([x, y]: Point, index: number, sign: 1 | -1): Point => {
    const widthM = sign * halfWidthM(index);
    return [x + (oneLeft[index]![0] - x) * widthM, y + (oneLeft[index]![1] - y) * widthM];
  };
  const left = course.map((at, index) => beside(at, index, 1));
  const right = course.map((at, index) => beside(at, index, -1));
  return [...left, ...right.toReversed()];
}

/** A round-cornered piece of ground in the middle of a site. */
function groundOf({ at: [x, y], radiusM }: NamedSite): Point[] {
  const r = radiusM * 0.95;
  const corners: Point[] = [
    [x - r, y - r * 0.8],
    [x + r * 0.9, y - r * 0.85],
    [x + r, y + r * 0.8],
    [x - r * 0.85, y + r * 0.9],
  ];
  return flat(smoothedRing(corners, 12), 1);
}

/** お堀 round three sides of the castle grounds. */
const MOAT: Ring = [
  [4172, 4470],
  [4200, 4455],
  [4385, 4462],
  [4394, 4480],
  [4398, 4650],
  [4380, 4668],
  [4362, 4662],
  [4356, 4500],
  [4346, 4494],
  [4215, 4488],
  [4206, 4496],
  [4204, 4640],
  [4190, 4650],
  [4170, 4640],
];

function buildings(): MapFeature[] {
  return SITES.flatMap((site) => BOXES[site.kind].map((box) => buildingAt(site, box)));
}

/** West, south, east, north as shares of the site's radius. */
type Box = readonly [number, number, number, number];

const BOXES: Readonly<Record<NamedSite["kind"], readonly Box[]>> = {
  school: [
    [-0.75, 0.42, 0.7, 0.62],
    [-0.75, 0.1, -0.55, 0.42],
    [0.38, -0.1, 0.72, 0.28],
  ],
  juniorHigh: [
    [-0.75, 0.42, 0.7, 0.62],
    [0.45, 0.1, 0.66, 0.42],
    [-0.72, -0.2, -0.3, 0.16],
  ],
  works: [
    [-0.7, 0.1, 0.2, 0.7],
    [-0.7, -0.6, -0.1, -0.05],
    [0.35, -0.5, 0.7, 0.6],
  ],
  shrine: [
    [-0.2, 0.15, 0.25, 0.55],
    [-0.08, -0.3, 0.12, -0.1],
  ],
  hospital: [
    [-0.6, -0.1, 0.6, 0.3],
    [-0.15, -0.55, 0.2, -0.1],
  ],
  office: [[-0.6, -0.4, 0.6, 0.45]],
  shop: [[-0.6, -0.4, 0.6, 0.45]],
  park: [],
};

function buildingAt(
  { at: [x, y], radiusM }: NamedSite,
  [west, south, east, north]: Box,
): MapFeature {
  const corners: Point[] = [
    [x + west * radiusM, y + south * radiusM],
    [x + east * radiusM, y + south * radiusM],
    [x + east * radiusM, y + north * radiusM],
    [x + west * radiusM, y + north * radiusM],
  ];
  const ring = corners.map(planPosition);
  return feature("building", { type: "Polygon", coordinates: [closed(ring)] });
}

function lineFeatures(): MapFeature[] {
  const bypass = MAIN_ROADS.find(({ highway }) => highway === "trunk")!;
  return [
    line(
      "riverLine",
      RIVER_COURSE.filter(([, y]) => y > 700),
      "縁側川",
    ),
    line("riverLine", STREAM_COURSE, "若葉川"),
    line("riverLine", FIELD_STREAM_COURSE, "田上川"),
    line("railway", RAILWAY_COURSE, "浜縁側線"),
    line("motorway", bypass.points, bypass.name!),
  ];
}

function pointFeatures(): MapFeature[] {
  return [
    ...STATIONS.map(({ name, at }) => point("station", name, at)),
    ...TOWN_NAMES.map(([name, at]) => point("placeName", name, at)),
    ...SITES.map(({ name, at }) => point("landmark", name, at)),
    point("landmark", "弁天社", [3170, 430]),
    point("peak", "縁側山", [300, 6150]),
    point("peak", "若葉山", [8560, 6760]),
    point("peak", "峠山", [8580, 2900]),
    point("peak", "岬の鼻", [8660, 980]),
  ];
}

function line(kind: BasemapKind, course: Ring, name: string): MapFeature {
  const coordinates = planLine(course, 1.2).map(asPosition);
  return feature(kind, { type: "LineString", coordinates }, name);
}

function point(kind: BasemapKind, name: string, at: Point): MapFeature {
  return feature(kind, { type: "Point", coordinates: asPosition(planPosition(at)) }, name);
}

/** Anticlockwise rings as polygons, with the clockwise ones as their holes. */
function ringFeatures(kind: BasemapKind, rings: readonly Ring[]): MapFeature[] {
  const holes = rings.filter((ring) => areaM2(ring) < 0);
  return rings
    .filter((ring) => areaM2(ring) > 0)
    .map((outer) => {
      const inside = holes.filter((hole) => isInside(outer, hole[0]!));
      const coordinates = [outer, ...inside].map((ring) => closed(ring.map(positionOf)));
      return feature(kind, { type: "Polygon", coordinates });
    });
}

function feature<Shape extends Geometry | MultiPolygon>(
  kind: BasemapKind,
  geometry: Shape,
  name?: string,
): Feature<Shape, { kind: BasemapKind; name?: string }> {
  return { type: "Feature", properties: { kind, ...(name ? { name } : {}) }, geometry };
}

function closed(ring: readonly LngLat[]): Position[] {
  return [...ring, ring[0]!].map(asPosition);
}

function asPosition([lng, lat]: LngLat): Position {
  return [lng, lat];
}
