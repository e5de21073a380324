import type { ZoneSet } from "../src/domain/zones/zoneSet.ts";
import { gapM, type Point } from "./geometry/polyline.ts";
import { isInside } from "./geometry/ring.ts";
import { cellNeighbours } from "./cellNeighbours.ts";
import type { Cells } from "./cells.ts";
import type { FrameTag } from "./frame.ts";
import { growZones, type ZoneSeed } from "./growZones.ts";
import { seededRandom } from "./seededRandom.ts";
import { SITES } from "./sites.ts";
import { TOWN_NAMES } from "./townNames.ts";
import { zonePolygons } from "./zonePolygons.ts";

/** 小学校区 with the people each should have: the order of the town's own list. */
const ELEMENTARY: readonly (readonly [name: string, people: number])[] = [
  ["縁側", 7000],
  ["西町", 7300],
  ["桜木", 6000],
  ["川東", 6700],
  ["渡し", 5600],
  ["湊", 5400],
  ["若葉台", 6200],
  ["北条", 4600],
  ["山の手", 4100],
  ["松原", 2900],
  ["南浜", 3200],
  ["田上", 2000],
];

/** 中学校区: grown by themselves, so that some 小学校区 send their children to two schools. */
const JUNIOR_HIGH: readonly (readonly [name: string, people: number])[] = [
  ["縁側中", 14_800],
  ["西中", 11_400],
  ["東中", 14_600],
  ["若葉台中", 12_600],
  ["南中", 6_700],
];

export interface Districts {
  readonly sets: readonly ZoneSet[];
  /** 小学校区 of every cell, -1 = 圏域外. */
  readonly elementaryOfCell: Int32Array;
}

/** The three sets of zones: 小学校区, 中学校区, and 自治会 in a part of the town. */
export function districts(cells: Cells, peopleOfCell: readonly number[]): Districts {
  const elementary = elementaryZones(cells, peopleOfCell);
  const juniorHigh = juniorHighZones(cells, peopleOfCell, elementary);
  const associations = associationZones(cells, peopleOfCell);
  const asOf = "2026-04-01";
  return {
    elementaryOfCell: elementary,
    sets: [
      {
        id: "elementary",
        name: "小学校区",
        kind: "elementarySchoolDistrict",
        asOf,
        zones: zonesOf(
          cells,
          elementary,
          ELEMENTARY.map(([name]) => name),
          "e",
        ),
      },
      {
        id: "juniorHigh",
        name: "中学校区",
        kind: "juniorHighSchoolDistrict",
        asOf,
        zones: zonesOf(
          cells,
          juniorHigh,
          JUNIOR_HIGH.map(([name]) => name),
          "j",
        ),
      },
      {
        id: "association",
        name: "自治会",
        kind: "neighbourhoodAssociation",
        asOf,
        zones: zonesOf(cells, associations.zones, associations.names, "a"),
      },
    ],
  };
}

function elementaryZones(cells: Cells, weights: readonly number[]): Int32Array {
  const seeds = ELEMENTARY.map(([name, target]): ZoneSeed => {
    return { cell: cellOfSite(cells, `${name}小学校`), target };
  });
  const parting = (edge: number) => partingOf(cells.graph.edges[edge]!.tag);
  return growZones(cells, { seeds, weights, parting, ...whereZonesGo(cells) });
}

function juniorHighZones(
  cells: Cells,
  weights: readonly number[],
  elementary: Int32Array,
): Int32Array {
  const seeds = JUNIOR_HIGH.map(([name, target]): ZoneSeed => {
    return { cell: cellOfSite(cells, `${name}学校`), target };
  });
  const isBorder = edgesBetween(cells, elementary);
  const parting = (edge: number) =>
    partingOf(cells.graph.edges[edge]!.tag) * (isBorder.has(edge) ? 2.5 : 1);
  return growZones(cells, { seeds, weights, parting, ...whereZonesGo(cells) });
}

function whereZonesGo({ cells }: Cells) {
  const isOf = (lands: readonly string[]) => (cell: number) => lands.includes(cells[cell]!.land);
  return {
    isLeftOut: isOf(["sea", "outside", "industrial", "island"]),
    isWild: isOf(["river", "hill", "open"]),
  };
}

function edgesBetween(cells: Cells, zones: Int32Array): Set<number> {
  const found = new Set<number>();
  cellNeighbours(cells).forEach((neighbours, cell) => {
    for (const next of neighbours) {
      if (zones[next.cell] !== zones[cell]) for (const edge of next.edges) found.add(edge);
    }
  });
  return found;
}

/** Rivers, rails and wide roads are where people say another district begins. */
function partingOf(tag: FrameTag): number {
  if (tag.kind === "barrier") {
    return {
      river: 12,
      railway: 4,
      stream: 2.2,
      hill: 1.5,
      ridge: 6,
      coast: 3,
      border: 3,
      verge: 1,
    }[tag.barrier];
  }
  const wide: Record<string, number> = { trunk: 2.5, primary: 2.2, secondary: 1.9, tertiary: 1.5 };
  return wide[tag.road.highway] ?? 1;
}

const ASSOCIATION_COUNT = 27;

/** Where the town has drawn its 自治会 so far. */
const DRAWN_SO_FAR: readonly Point[] = [
  [2500, 2950],
  [4000, 2750],
  [5500, 3100],
  [5700, 4300],
  [5100, 4900],
  [4200, 5000],
  [3000, 4900],
  [2500, 4300],
];

interface Associations {
  readonly zones: Int32Array;
  readonly names: readonly string[];
}

function associationZones(cells: Cells, weights: readonly number[]): Associations {
  const random = seededRandom("associations");
  const inside = [...cells.cells.keys()].filter(
    (cell) => weights[cell]! > 20 && isInside(DRAWN_SO_FAR, cells.cells[cell]!.at),
  );
  const seeds: ZoneSeed[] = [];
  for (let apartM = 700; seeds.length < ASSOCIATION_COUNT; apartM *= 0.985) {
    const cell = random.pick(inside);
    const { at } = cells.cells[cell]!;
    if (seeds.some((seed) => gapM(cells.cells[seed.cell]!.at, at) < apartM)) continue;
    seeds.push({ cell, target: random.between(350, 900) });
  }
  const drawn = new Set(inside);
  const isLeftOut = (cell: number) => !drawn.has(cell);
  const parting = (edge: number) => partingOf(cells.graph.edges[edge]!.tag);
  const zones = growZones(cells, { seeds, weights, parting, isLeftOut, isWild: () => false });
  return { zones, names: namesNear(seeds.map(({ cell }) => cells.cells[cell]!.at)) };
}

/** Every point gets the 町名 nearest to it that no point before it has. */
function namesNear(points: readonly Point[]): string[] {
  const free = [...TOWN_NAMES];
  return points.map((point) => {
    const order = [...free.keys()].sort(
      (a, b) => gapM(free[a]![1], point) - gapM(free[b]![1], point),
    );
    return free.splice(order[0]!, 1)[0]![0];
  });
}

function cellOfSite(cells: Cells, name: string): number {
  const { at } = SITES.find((site) => site.name === name)!;
  return cells.cells.findIndex(({ ring }) => isInside(ring, at));
}

function zonesOf(cells: Cells, zones: Int32Array, names: readonly string[], prefix: string) {
  const polygons = zonePolygons(cells, zones, names.length);
  return names.map((name, index) => ({
    id: `${prefix}${String(index + 1).padStart(2, "0")}`,
    name,
    geometry: polygons[index]!,
  }));
}
