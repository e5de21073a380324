import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { networkIslands } from "../../src/domain/network/networkIslands.ts";
import {
  EDGE_FLAGS,
  STREET_CLASSES,
  type WalkNetwork,
} from "../../src/domain/network/walkNetwork.ts";
import type { BasemapKind } from "../../src/domain/town/basemap.ts";
import type { Town } from "../../src/domain/town/town.ts";
import type { ZoneSet } from "../../src/domain/zones/zoneSet.ts";
import { readSampleTown } from "./readSampleTown.ts";

let town: Town;
let network: WalkNetwork;

beforeAll(async () => {
  ({ town } = await readSampleTown());
  network = town.network!;
});

describe("streets", () => {
  test("three bridges cross 縁側川: a main road, the old road and one for walkers", () => {
    const crossing = edgesAcross("riverLine", "縁側川");
    const classes = crossing.map((edge) => STREET_CLASSES[network.edgeClass[edge]!]!);
    expect(classes.sort()).toEqual(["footpath", "mainStreet", "majorRoad"]);
    expect(crossing.every((edge) => network.edgeFlags[edge]! & EDGE_FLAGS.bridge)).toBe(true);
  });

  test("the streams are crossed by bridges alone", () => {
    for (const stream of ["若葉川", "田上川"]) {
      const crossing = edgesAcross("riverLine", stream);
      expect(crossing.length).toBeGreaterThan(1);
      expect(crossing.filter((edge) => !(network.edgeFlags[edge]! & EDGE_FLAGS.bridge))).toEqual(
        [],
      );
    }
  });

  test("one street goes under the railway and five cross it on the level", () => {
    const ways = placesOnRails();
    expect(ways.filter(({ isTunnel }) => isTunnel)).toHaveLength(1);
    expect(ways.filter(({ isTunnel }) => !isTunnel)).toHaveLength(5);
  });

  test("all streets hang together but those of one small island", () => {
    const { islands } = networkIslands(network);
    expect(islands).toHaveLength(2);
    expect(islands[1]!.streetM).toBeLessThan(1_000);
  });

  test("there are some ten thousand junctions, with every class that a town has", () => {
    expect(network.nodeLng.length).toBeGreaterThan(6_000);
    expect(network.nodeLng.length).toBeLessThan(12_000);
    const classes = new Set([...network.edgeClass].map((index) => STREET_CLASSES[index]));
    expect(STREET_CLASSES.filter((each) => each !== "platform" && !classes.has(each))).toEqual([]);
  });

  test("T-junctions are more than crossings", () => {
    const degrees = new Uint8Array(network.nodeLng.length);
    network.edgeFrom.forEach((from, edge) => {
      degrees[from]!++;
      degrees[network.edgeTo[edge]!]!++;
    });
    const count = (degree: number) => degrees.filter((each) => each === degree).length;
    expect(count(3)).toBeGreaterThan(count(4));
  });

  test("no street but a bridge runs in the water", () => {
    const water = areas("sea");
    const wet = [...network.edgeFrom.keys()].filter((edge) => {
      if (network.edgeFlags[edge]! & EDGE_FLAGS.bridge) return false;
      return isIn(water, middleOf(edge));
    });
    expect(wet.map(middleOf)).toEqual([]);
  });
});

describe("zones", () => {
  test("there are 12 小学校区, 5 中学校区 and 27 自治会", () => {
    expect(town.zoneSets.map(({ name, zones }) => [name, zones.length])).toEqual([
      ["小学校区", 12],
      ["中学校区", 5],
      ["自治会", 27],
    ]);
  });

  test("neighbours share their border to the last digit, and nothing overlaps", () => {
    for (const zoneSet of town.zoneSets) {
      const { twiceTheSame, shared } = borderPieces(zoneSet);
      expect(twiceTheSame).toEqual([]);
      expect(shared).toBeGreaterThan(100);
    }
  });

  test("at least two 小学校区 send children to two 中学校", () => {
    const [elementary, juniorHigh] = town.zoneSets;
    const sent = new Set<string>();
    for (const [index, lng] of network.nodeLng.entries()) {
      if (index % 7 !== 0) continue;
      const at = [lng, network.nodeLat[index]!];
      const from = zoneAt(elementary!, at);
      const to = zoneAt(juniorHigh!, at);
      if (from !== null && to !== null) sent.add(`${from} ${to}`);
    }
    const schools = elementary!.zones.map(
      ({ id }) => [...sent].filter((pair) => pair.startsWith(`${id} `)).length,
    );
    expect(Math.min(...schools)).toBeGreaterThan(0);
    expect(schools.filter((count) => count > 1).length).toBeGreaterThanOrEqual(2);
  });
});

describe("places", () => {
  test("every place and every candidate stands on dry land", () => {
    const water = [...areas("sea"), ...areas("water")];
    const places = town.places.flatMap(({ name, location }) =>
      location && isIn(water, [location.lng, location.lat]) ? [name] : [],
    );
    const candidates = town.candidates.filter(({ lng, lat }) => isIn(water, [lng, lat]));
    expect([...places, ...candidates]).toEqual([]);
  });
});

function edgesAcross(kind: BasemapKind, name?: string): number[] {
  const courses = linesOf(kind, name);
  return [...network.edgeFrom.keys()].filter((edge) => {
    const line = lineOf(edge);
    return courses.some((course) =>
      pairs(line).some((a) => pairs(course).some((b) => cross(a, b))),
    );
  });
}

/** Where streets cross or touch the rails, taken together within some forty metres. */
function placesOnRails(): { at: Position; isTunnel: boolean }[] {
  const rails = linesOf("railway").flatMap(pairs);
  const found: { at: Position; isTunnel: boolean }[] = [];
  for (const edge of network.edgeFrom.keys()) {
    for (const piece of pairs(lineOf(edge))) {
      if (!rails.some((rail) => cross(piece, rail) || distance(rail, piece[0]) < 0.000004))
        continue;
      const [at] = piece;
      const isTunnel = (network.edgeFlags[edge]! & EDGE_FLAGS.tunnel) !== 0;
      const isNew = !found.some(
        (other) => Math.hypot(other.at[0]! - at[0]!, other.at[1]! - at[1]!) < 0.0004,
      );
      if (isNew) found.push({ at, isTunnel });
    }
  }
  return found;
}

function linesOf(kind: BasemapKind, name?: string): Position[][] {
  return town
    .basemap!.features.filter(({ properties }) => properties.kind === kind)
    .filter(({ properties }) => name === undefined || properties.name === name)
    .flatMap(({ geometry }) => (geometry.type === "LineString" ? [geometry.coordinates] : []));
}

function lineOf(edge: number): Position[] {
  const bends = [];
  for (let bend = network.firstBend[edge]!; bend < network.firstBend[edge + 1]!; bend++) {
    bends.push([network.bendLng[bend]!, network.bendLat[bend]!]);
  }
  const [from, to] = [network.edgeFrom[edge]!, network.edgeTo[edge]!];
  return [
    [network.nodeLng[from]!, network.nodeLat[from]!],
    ...bends,
    [network.nodeLng[to]!, network.nodeLat[to]!],
  ];
}

function middleOf(edge: number): Position {
  const line = lineOf(edge);
  const at = Math.floor(line.length / 2);
  const [a, b] = [line[at - 1]!, line[at]!];
  return [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
}

function pairs(line: readonly Position[]): [Position, Position][] {
  return line.slice(1).map((to, index) => [line[index]!, to]);
}

function cross([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** 1 where `r` lies left of the line from `p` to `q`, -1 where right. */
function side(p: Position, q: Position, r: Position): number {
  return Math.sign((q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!));
}

/** In degrees: enough to tell a point on a line from one beside it. */
function distance([a, b]: [Position, Position], at: Position): number {
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const along = ((at[0]! - a[0]!) * dx + (at[1]! - a[1]!) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(a[0]! + t * dx - at[0]!, a[1]! + t * dy - at[1]!);
}

function areas(kind: BasemapKind): (Polygon | MultiPolygon)[] {
  return town
    .basemap!.features.filter(({ properties }) => properties.kind === kind)
    .flatMap(({ geometry }) =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [geometry] : [],
    );
}

function isIn(shapes: readonly (Polygon | MultiPolygon)[], at: Position): boolean {
  return shapes.some((shape) => booleanPointInPolygon(at, shape));
}

function zoneAt({ zones }: ZoneSet, at: Position): string | null {
  return zones.find(({ geometry }) => booleanPointInPolygon(at, geometry))?.id ?? null;
}

/** Pieces of border walked twice in the same direction lie in two zones; opposite ones are shared. */
function borderPieces({ zones }: ZoneSet): { twiceTheSame: string[]; shared: number } {
  const directed = new Set<string>();
  const twiceTheSame: string[] = [];
  for (const { geometry } of zones) {
    for (const [from, to] of geometry.coordinates.flat().flatMap(pairs)) {
      const key = `${from.join(",")} ${to.join(",")}`;
      if (directed.has(key)) twiceTheSame.push(key);
      directed.add(key);
    }
  }
  const back = [...directed].filter((key) => directed.has(key.split(" ").toReversed().join(" ")));
  return { twiceTheSame, shared: back.length / 2 };
}
