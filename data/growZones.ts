import FlatQueue from "flatqueue";
import { gapM } from "./geometry/polyline.ts";
import { cellNeighbours, edgeLengthM, type CellNeighbour } from "./cellNeighbours.ts";
import type { Cells } from "./cells.ts";

export interface ZoneSeed {
  readonly cell: number;
  /** The people that the zone should hold. */
  readonly target: number;
}

export interface GrowPlan {
  readonly seeds: readonly ZoneSeed[];
  /** The people of each cell. */
  readonly weights: readonly number[];
  /** How clearly an edge of the cells' graph parts people: 1 a lane, more a main street, a railway, a river. */
  readonly parting: (edge: number) => number;
  /** Cells that belong to no zone. */
  readonly isLeftOut: (cell: number) => boolean;
  /** Cells nobody lives in (water, hills): they follow the zone beside them. */
  readonly isWild: (cell: number) => boolean;
}

const ROUNDS = 40;
/** No zone grows more than this many times as fast as another of ordinary pace: it would run out in arms. */
const FASTEST = 2.2;

/**
 * Grows zones from their seeds over neighbouring cells until each has about the people it should, then
 * straightens their borders and lays them along what parts people most. The zone of each cell, or -1.
 */
export function growZones(cells: Cells, plan: GrowPlan): Int32Array {
  const neighbours = cellNeighbours(cells);
  const pace = plan.seeds.map(() => 1);
  const sources = plan.seeds.map(({ cell }, zone) => ({ cell, zone }));
  const isSettled = (cell: number) => !plan.isLeftOut(cell) && !plan.isWild(cell);
  let zones = spread(cells, plan, neighbours, sources, pace, isSettled);
  let best = zones;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = peopleOfZones(plan, zones);
    const haste = 0.3 * (1 - round / ROUNDS);
    plan.seeds.forEach(({ target }, seed) => {
      const change = (target / Math.max(1, sums[seed]!)) ** haste;
      pace[seed] = Math.min(FASTEST, Math.max(1 / FASTEST, pace[seed]! * change));
    });
    zones = spread(cells, plan, neighbours, sources, pace, isSettled);
    if (missedPeople(plan, zones) < missedPeople(plan, best)) best = zones;
  }
  zones = best;
  straighten(cells, plan, neighbours, zones);
  const held = [...zones.keys()].filter((cell) => zones[cell]! >= 0);
  const grown = held.map((cell) => ({ cell, zone: zones[cell]! }));
  const even = plan.seeds.map(() => 1);
  return spread(cells, plan, neighbours, grown, even, (cell) => !plan.isLeftOut(cell));
}

/** How many people too many or too few all zones have together. */
function missedPeople(plan: GrowPlan, zones: Int32Array): number {
  const sums = peopleOfZones(plan, zones);
  return plan.seeds.reduce((sum, { target }, seed) => sum + Math.abs(target - sums[seed]!), 0);
}

function peopleOfZones({ seeds, weights }: GrowPlan, zones: Int32Array): number[] {
  const sums = seeds.map(() => 0);
  zones.forEach((zone, cell) => {
    if (zone >= 0) sums[zone]! += weights[cell]!;
  });
  return sums;
}

/** Every cell goes to the source that reaches it first, at the pace of its zone. */
function spread(
  { cells }: Cells,
  { parting }: GrowPlan,
  neighbours: readonly (readonly CellNeighbour[])[],
  sources: readonly { readonly cell: number; readonly zone: number }[],
  pace: readonly number[],
  isOpen: (cell: number) => boolean,
): Int32Array {
  const zones = new Int32Array(cells.length).fill(-1);
  const queue = new FlatQueue<readonly [cell: number, zone: number]>();
  for (const { cell, zone } of sources) queue.push([cell, zone], 0);
  while (queue.length > 0) {
    const soFarM = queue.peekValue()!;
    const [cell, zone] = queue.pop()!;
    if (zones[cell]! >= 0) continue;
    zones[cell] = zone;
    for (const next of neighbours[cell]!) {
      if (zones[next.cell]! >= 0 || !isOpen(next.cell)) continue;
      const across = Math.min(...next.edges.map(parting));
      const stepM = gapM(cells[cell]!.at, cells[next.cell]!.at) * across;
      queue.push([next.cell, zone], soFarM + stepM / pace[zone]!);
    }
  }
  return zones;
}

const PASSES = 60;
/** A zone may be this far from the people it should have for the sake of a better border. */
const TOLERANCE = 0.13;

/** Moves cells over to a neighbouring zone wherever that makes its border shorter or better placed. */
function straighten(
  cells: Cells,
  plan: GrowPlan,
  neighbours: readonly (readonly CellNeighbour[])[],
  zones: Int32Array,
): void {
  const sums = peopleOfZones(plan, zones);
  const seedCells = new Set(plan.seeds.map(({ cell }) => cell));
  const borderM = (edges: readonly number[]) =>
    edges.reduce((sum, edge) => sum + edgeLengthM(cells, edge) / plan.parting(edge), 0);
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = 0;
    zones.forEach((own, cell) => {
      if (own < 0 || seedCells.has(cell)) return;
      const touching = new Map<number, number>();
      for (const next of neighbours[cell]!) {
        const zone = zones[next.cell]!;
        if (zone >= 0) touching.set(zone, (touching.get(zone) ?? 0) + borderM(next.edges));
      }
      const stays = touching.get(own) ?? 0;
      const [best, gains] = [...touching].reduce((a, b) => (b[1] > a[1] ? b : a), [own, stays]);
      const people = plan.weights[cell]!;
      if (best === own || gains <= stays * 1.02) return;
      if (stays > 0 && !keepsBalance(plan, sums, own, best, people)) return;
      if (stays > 0 && !staysWhole(neighbours, zones, cell)) return;
      zones[cell] = best;
      sums[own]! -= people;
      sums[best]! += people;
      moved++;
    });
    if (moved === 0) return;
  }
}

function keepsBalance(
  { seeds }: GrowPlan,
  sums: readonly number[],
  from: number,
  to: number,
  people: number,
): boolean {
  const few = sums[from]! - people >= seeds[from]!.target * (1 - TOLERANCE);
  const many = sums[to]! + people <= seeds[to]!.target * (1 + TOLERANCE);
  return (few && many) || people < 30;
}

/** Whether a zone still hangs together without one of its cells. */
function staysWhole(
  neighbours: readonly (readonly CellNeighbour[])[],
  zones: Int32Array,
  without: number,
): boolean {
  const zone = zones[without]!;
  const beside = neighbours[without]!.filter(({ cell }) => zones[cell] === zone);
  if (beside.length === 0) return true;
  const seen = new Set([without, beside[0]!.cell]);
  const stack = [beside[0]!.cell];
  for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
    for (const next of neighbours[cell]!) {
      if (seen.has(next.cell) || zones[next.cell] !== zone) continue;
      seen.add(next.cell);
      stack.push(next.cell);
    }
  }
  return beside.every(({ cell }) => seen.has(cell));
}
