import { metresPerLat, metresPerLng } from "../../domain/geo/localPlane.ts";
import type { Place } from "../../domain/places/place.ts";

/** Places that stand so near each other that one symbol stands for all: they are told apart in a list. */
export interface PlaceStack {
  readonly lng: number;
  readonly lat: number;
  readonly places: readonly [Place, ...Place[]];
}

/** A symbol of 24 px covers this much ground at the deepest zoom of the map. */
export const STACK_RADIUS_M = 6;

/**
 * Gathers places nearer than `STACK_RADIUS_M` to the first of them, in the order given; places without
 * a position are left out. Whoever wants one symbol on top puts its place first.
 */
export function placeStacks(places: readonly Place[]): PlaceStack[] {
  const work = stackingPlaces(places);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** The same, stopping after every few hundred: for more places than can be gathered while a screen waits. */
export function* stackingPlaces(places: readonly Place[]): Generator<void, PlaceStack[]> {
  const stacks: { lng: number; lat: number; places: [Place, ...Place[]] }[] = [];
  const byCell = new Map<string, number[]>();
  for (const [index, place] of places.entries()) {
    if (index % STEP_PLACES === STEP_PLACES - 1) yield;
    if (place.location === null) continue;
    const { lng, lat } = place.location;
    const cell = cellOf(lng, lat);
    const near = stackNear(stacks, byCell, cell, place.location);
    if (near !== undefined) {
      near.places.push(place);
      continue;
    }
    const key = cell.join();
    byCell.set(key, [...(byCell.get(key) ?? []), stacks.length]);
    stacks.push({ lng, lat, places: [place] });
  }
  return stacks;
}

const STEP_PLACES = 500;

/** Cells a little wider than the radius anywhere in Japan, so that only the eight around can hold a neighbour. */
const CELL_DEGREES = STACK_RADIUS_M / 75_000;

function cellOf(lng: number, lat: number): [column: number, row: number] {
  return [Math.floor(lng / CELL_DEGREES), Math.floor(lat / CELL_DEGREES)];
}

function stackNear<Stack extends PlaceStack>(
  stacks: readonly Stack[],
  byCell: ReadonlyMap<string, readonly number[]>,
  [column, row]: readonly [number, number],
  { lng, lat }: { readonly lng: number; readonly lat: number },
): Stack | undefined {
  let nearest: Stack | undefined;
  let nearestM = STACK_RADIUS_M;
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (const index of byCell.get(`${column + dx},${row + dy}`) ?? []) {
        const stack = stacks[index]!;
        const eastM = (stack.lng - lng) * metresPerLng(lat);
        const awayM = Math.hypot(eastM, (stack.lat - lat) * metresPerLat(lat));
        if (awayM < nearestM) [nearest, nearestM] = [stack, awayM];
      }
    }
  }
  return nearest;
}
