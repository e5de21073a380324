import { metresPerLat, metresPerLng } from "../geo/localPlane.ts";
import { NEAR_M } from "./doubleReasons.ts";
import type { PlaceProfile } from "./placeProfile.ts";

/**
 * Calls `visit` once for every record `i` of the list and `j` of the others that could be one place: in cells
 * of 100 m beside each other, with the same end of the phone number, the same address, or the same name where
 * one of them has no position. No pair that `isPossibleDouble` asks about is left out.
 * Limit: where all places stand within 300 m of each other this is every pair.
 */
export function likelyPairs(
  list: readonly PlaceProfile[],
  others: readonly PlaceProfile[],
  visit: (i: number, j: number) => void,
): void {
  const grid = gridFor(list, others);
  const blocks = blocksOf(others, grid);
  const lastVisitor = new Int32Array(others.length).fill(-1);
  for (const [i, profile] of list.entries()) {
    for (const key of keysAround(profile, grid)) {
      for (const j of blocks.get(key) ?? []) {
        if (lastVisitor[j] === i) continue;
        lastVisitor[j] = i;
        visit(i, j);
      }
    }
  }
}

const PHONE_END = 6;
/** A little more than what is near, for the rounding of positions. */
const CELL_M = NEAR_M * 1.01;

/** The size of a cell, at least `CELL_M` wide everywhere in both lists. */
interface Grid {
  readonly lngStep: number;
  readonly latStep: number;
}

function gridFor(...lists: readonly (readonly PlaceProfile[])[]): Grid {
  let farthest = 0;
  for (const { position } of lists.flat()) {
    if (position !== null) farthest = Math.max(farthest, Math.abs(position.lat));
  }
  return { lngStep: CELL_M / metresPerLng(farthest), latStep: CELL_M / metresPerLat(0) };
}

function blocksOf(
  profiles: readonly PlaceProfile[],
  grid: Grid,
): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  for (const [j, profile] of profiles.entries()) {
    for (const key of keysOf(profile, grid)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [j]);
      else block.push(j);
    }
  }
  return blocks;
}

/** Under which keys a record is found. */
function keysOf(profile: PlaceProfile, grid: Grid): string[] {
  const { name, position } = profile;
  const keys = textKeys(profile);
  if (name !== "") keys.push(`name ${name}`);
  if (name !== "" && position === null) keys.push(`unplaced ${name}`);
  if (position !== null) keys.push(cellKey(...cellOf(position, grid)));
  return keys;
}

/** Under which keys those are found that could be one place with this record. */
function keysAround(profile: PlaceProfile, grid: Grid): string[] {
  const { name, position } = profile;
  const keys = textKeys(profile);
  if (name !== "") keys.push(position === null ? `name ${name}` : `unplaced ${name}`);
  if (position === null) return keys;
  const [column, row] = cellOf(position, grid);
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) keys.push(cellKey(x, y));
  }
  return keys;
}

function textKeys({ phone, address }: PlaceProfile): string[] {
  const keys: string[] = [];
  if (phone !== "") keys.push(`phone ${phone.slice(-PHONE_END)}`);
  if (address !== "") keys.push(`address ${address}`);
  return keys;
}

function cellOf(
  { lng, lat }: { readonly lng: number; readonly lat: number },
  { lngStep, latStep }: Grid,
): [column: number, row: number] {
  return [Math.floor(lng / lngStep), Math.floor(lat / latStep)];
}

function cellKey(column: number, row: number): string {
  return `cell ${column},${row}`;
}
