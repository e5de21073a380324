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
    for (const block of blocksAround(profile, blocks, grid)) {
      for (const j of block) {
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

/** Which records are found under a text, and which in a cell of the grid. */
interface Blocks {
  readonly byText: Map<string, number[]>;
  readonly byCell: Map<number, number[]>;
}

function blocksOf(profiles: readonly PlaceProfile[], grid: Grid): Blocks {
  const blocks: Blocks = { byText: new Map(), byCell: new Map() };
  for (const [j, profile] of profiles.entries()) {
    const { name, position } = profile;
    for (const key of textKeys(profile)) put(blocks.byText, key, j);
    if (name !== "") put(blocks.byText, `name ${name}`, j);
    if (name !== "" && position === null) put(blocks.byText, `unplaced ${name}`, j);
    if (position !== null) put(blocks.byCell, cellKey(...cellOf(position, grid)), j);
  }
  return blocks;
}

function put<K>(blocks: Map<K, number[]>, key: K, index: number): void {
  const block = blocks.get(key);
  if (block === undefined) blocks.set(key, [index]);
  else block.push(index);
}

/** The blocks of those that could be one place with this record. */
function blocksAround(profile: PlaceProfile, { byText, byCell }: Blocks, grid: Grid): Block[] {
  const { name, position } = profile;
  const keys = textKeys(profile);
  if (name !== "") keys.push(position === null ? `name ${name}` : `unplaced ${name}`);
  const blocks: Block[] = keys.map((key) => byText.get(key) ?? NONE);
  if (position === null) return blocks;
  const [column, row] = cellOf(position, grid);
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) blocks.push(byCell.get(cellKey(x, y)) ?? NONE);
  }
  return blocks;
}

type Block = readonly number[];
const NONE: Block = [];

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

/** More than there are rows from pole to pole. */
const MOST_ROWS = 1_000_000;

function cellKey(column: number, row: number): number {
  return column * MOST_ROWS + row;
}
