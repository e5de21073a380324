import { localPlane, fromPlane } from "../../src/domain/geo/localPlane.ts";
import type { LocalPlane } from "../../src/domain/geo/localPlane.ts";
import { STREET_CLASSES, type WalkNetwork } from "../../src/domain/network/walkNetwork.ts";
import { seededChance } from "./seededChance.ts";

/** How big a made-up city is. */
export interface NetworkSize {
  readonly nodes: number;
  /** Streets between two nodes; each can be walked both ways. */
  readonly edges: number;
  readonly widthM: number;
  readonly heightM: number;
}

/**
 * A made-up city to measure on: lanes that wind along with their quarter and are tied together here and
 * there, dead ends, wide roads every dozen lanes, one connected whole, the same for the same seed.
 */
export function syntheticNetwork(size: NetworkSize, seed: number): WalkNetwork {
  const plane = localPlane([134.05, 34.34]);
  const chance = seededChance(seed);
  const columns = Math.round(Math.sqrt((size.nodes * size.widthM) / size.heightM));
  const rows = Math.floor(size.nodes / columns);
  const grid: Grid = {
    columns,
    rows,
    stepXM: size.widthM / columns,
    stepYM: size.heightM / rows,
  };
  const [xM, yM] = windingPositions(grid, chance);
  const edges = chosenEdges(grid, size.edges, chance);
  return networkOf(plane, xM, yM, edges, grid.stepXM, chance);
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly stepXM: number;
  readonly stepYM: number;
}

function windingPositions(grid: Grid, chance: () => number): [Float64Array, Float64Array] {
  const count = grid.columns * grid.rows;
  const xM = new Float64Array(count);
  const yM = new Float64Array(count);
  const waves = Array.from({ length: 4 }, () => [
    chance() * 6.28,
    300 + chance() * 900,
    20 + chance() * 30,
  ]);
  for (let node = 0; node < count; node++) {
    const x = (node % grid.columns) * grid.stepXM;
    const y = Math.floor(node / grid.columns) * grid.stepYM;
    let bentX = x + (chance() - 0.5) * grid.stepXM * 0.6;
    let bentY = y + (chance() - 0.5) * grid.stepYM * 0.6;
    for (const [phase, lengthM, heightM] of waves) {
      bentX += heightM! * Math.sin(y / lengthM! + phase!);
      bentY += heightM! * Math.sin(x / lengthM! + phase! * 2);
    }
    xM[node] = bentX;
    yM[node] = bentY;
  }
  return [xM, yM];
}

/** The lightest spanning tree first (so that all is connected), then the lightest of the rest. */
function chosenEdges(grid: Grid, wanted: number, chance: () => number): [number, number][] {
  const candidates = gridEdges(grid, chance).toSorted((a, b) => a.weight - b.weight);
  const parent = Uint32Array.from({ length: grid.columns * grid.rows }, (_, node) => node);
  const tree: [number, number][] = [];
  const rest: [number, number][] = [];
  for (const { from, to } of candidates) {
    const a = rootOf(parent, from);
    const b = rootOf(parent, to);
    (a === b ? rest : tree).push([from, to]);
    parent[a] = b;
  }
  return [...tree, ...rest.slice(0, Math.max(0, wanted - tree.length))];
}

function gridEdges(grid: Grid, chance: () => number) {
  const edges: { from: number; to: number; weight: number }[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const from = row * grid.columns + column;
      const across = (Math.floor(row / 23) * 7 + Math.floor(column / 31) * 3) % 2 === 0;
      if (column + 1 < grid.columns) {
        edges.push({ from, to: from + 1, weight: weightOf(row, across, chance) });
      }
      if (row + 1 < grid.rows) {
        edges.push({ from, to: from + grid.columns, weight: weightOf(column, !across, chance) });
      }
    }
  }
  return edges;
}

function weightOf(line: number, along: boolean, chance: () => number): number {
  if (line % 12 === 0) return chance() * 0.5;
  return along && chance() < 0.96 ? 0.5 + chance() : 1 + chance() * 2;
}

function rootOf(parent: Uint32Array, node: number): number {
  let root = node;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]!]!;
    root = parent[root]!;
  }
  return root;
}

function networkOf(
  plane: LocalPlane,
  xM: Float64Array,
  yM: Float64Array,
  edges: readonly [number, number][],
  stepM: number,
  chance: () => number,
): WalkNetwork {
  const positions = Array.from(xM, (x, node) => fromPlane(plane, x, yM[node]!));
  const firstBend = new Uint32Array(edges.length + 1);
  const bends: [number, number][] = [];
  const edgeLengthCm = new Uint32Array(edges.length);
  for (const [edge, [from, to]] of edges.entries()) {
    const bend = [
      (xM[from]! + xM[to]!) / 2 + (chance() - 0.5) * stepM * 0.3,
      (yM[from]! + yM[to]!) / 2 + (chance() - 0.5) * stepM * 0.3,
    ] as const;
    const bent = chance() < 0.6;
    if (bent) bends.push(fromPlane(plane, bend[0], bend[1]));
    firstBend[edge + 1] = bends.length;
    const straightM = Math.hypot(xM[to]! - xM[from]!, yM[to]! - yM[from]!);
    const bentM =
      Math.hypot(bend[0] - xM[from]!, bend[1] - yM[from]!) +
      Math.hypot(xM[to]! - bend[0], yM[to]! - bend[1]);
    edgeLengthCm[edge] = Math.max(1, Math.round((bent ? bentM : straightM) * 100));
  }
  return {
    nodeLng: Float64Array.from(positions, ([lng]) => lng),
    nodeLat: Float64Array.from(positions, ([, lat]) => lat),
    edgeFrom: Uint32Array.from(edges, ([from]) => from),
    edgeTo: Uint32Array.from(edges, ([, to]) => to),
    edgeLengthCm,
    edgeClass: new Uint8Array(edges.length).fill(STREET_CLASSES.indexOf("street")),
    edgeFlags: new Uint16Array(edges.length),
    firstBend,
    bendLng: Float64Array.from(bends, ([lng]) => lng),
    bendLat: Float64Array.from(bends, ([, lat]) => lat),
    edgeName: new Uint32Array(edges.length),
    streetNames: [""],
  };
}
