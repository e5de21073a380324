import { distanceM } from "../geo/distanceM.ts";
import { metresPerLat, metresPerLng } from "../geo/localPlane.ts";
import { type AddressTable, ENTRY_KINDS, type EntryKind, partCode } from "./addressTable.ts";

/** Where a number of a town is, as far as the table knows it. */
export interface NumberPosition {
  /** The number itself; its 街区 or 本番; or a 本番 so scattered that it says no more than the town. */
  readonly level: "number" | "block" | "town";
  readonly lng: number;
  readonly lat: number;
  /** `Infinity` where the table has no other point to judge by. */
  readonly boundM: number;
  /** How many parts of the number it stands for. */
  readonly used: number;
}

/** Points of one 街区 or 本番 farther apart than this are no place to go to. */
const WIDEST_BLOCK_M = 250;
/** A point never stands for less: half a plot, and the accuracy of maps of 1:2,500. */
const LEAST_BOUND_M = 15;

/**
 * Where the table has a number of a town, once for 住居表示 and once for 地番. `boundM` of a number is how far
 * the next other number is, of a block how far its farthest point.
 *
 * Limit: the bound comes from the known points alone; a large plot may reach beyond it.
 */
export function numberPositions(
  table: AddressTable,
  labels: ReadonlyMap<string, number>,
  town: number,
  parts: readonly string[],
): { readonly kind: EntryKind; readonly position: NumberPosition }[] {
  const codes: number[] = [];
  for (const part of parts.slice(0, 3)) {
    const code = partCode(part, labels);
    if (code === undefined) break;
    codes.push(code);
  }
  if (codes.length === 0) return [];
  const asked: Asked = { table, town, codes, partCount: parts.length };
  return ENTRY_KINDS.flatMap((kind) => {
    const position = positionOfKind(asked, kind);
    return position === null ? [] : [{ kind, position }];
  });
}

interface Asked {
  readonly table: AddressTable;
  readonly town: number;
  readonly codes: readonly number[];
  /** Of the number as written. */
  readonly partCount: number;
}

function positionOfKind(asked: Asked, kind: EntryKind): NumberPosition | null {
  const { codes, partCount } = asked;
  const block = rangeOf(asked, kind, codes.slice(0, 1));
  if (block.length === 0) return null;
  for (let used = codes.length; used >= (kind === "parcelGroup" ? 2 : 1); used--) {
    const exact = exactly(asked, rangeOf(asked, kind, codes.slice(0, used)), used);
    const isWholeNumber = used > 1 || (partCount === 1 && kind === "parcel");
    if (exact.length > 0 && isWholeNumber) return ofNumber(asked, exact, used);
  }
  return ofBlock(asked, block);
}

/** The entries of a town that begin with these parts, one after another. */
function rangeOf({ table, town }: Asked, kind: EntryKind, codes: readonly number[]): number[] {
  const wanted = [ENTRY_KINDS.indexOf(kind), ...codes];
  const start = firstNotBefore(table, town, wanted);
  const found: number[] = [];
  for (let i = start; i < table.firstEntry[town + 1]! && compared(table, i, wanted) === 0; i++) {
    found.push(i);
  }
  return found;
}

function firstNotBefore(table: AddressTable, town: number, wanted: readonly number[]): number {
  let [low, high] = [table.firstEntry[town]!, table.firstEntry[town + 1]!];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compared(table, middle, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compared(table: AddressTable, entry: number, wanted: readonly number[]): number {
  for (const [i, code] of wanted.entries()) {
    const own = i === 0 ? table.entryKind[entry]! : table.entryParts[i - 1]![entry]!;
    if (own !== code) return own - code;
  }
  return 0;
}

function exactly({ table }: Asked, entries: readonly number[], used: number): number[] {
  if (used === 3) return [...entries];
  return entries.filter((entry) => table.entryParts[used]![entry] === 0);
}

function ofNumber(asked: Asked, entries: readonly number[], used: number): NumberPosition {
  const { lng, lat, boundM } = middleOf(asked.table, entries);
  if (boundM > WIDEST_BLOCK_M) return { level: "town", lng, lat, boundM, used };
  return {
    level: "number",
    lng,
    lat,
    boundM: Math.max(boundM, nextM(asked, entries, lng, lat)),
    used,
  };
}

function ofBlock(asked: Asked, entries: readonly number[]): NumberPosition {
  const { lng, lat, boundM } = middleOf(asked.table, entries);
  const widest = entries.length > 1 ? boundM : nextM(asked, entries, lng, lat);
  const level = boundM > WIDEST_BLOCK_M ? "town" : "block";
  return { level, lng, lat, boundM: Math.max(widest, LEAST_BOUND_M), used: 1 };
}

/** The known point nearest to the middle of them, and how far the farthest is from it. */
function middleOf(
  { entryLng, entryLat }: AddressTable,
  entries: readonly number[],
): { lng: number; lat: number; boundM: number } {
  const count = entries.length;
  const meanLng = entries.reduce((sum, entry) => sum + entryLng[entry]!, 0) / count;
  const meanLat = entries.reduce((sum, entry) => sum + entryLat[entry]!, 0) / count;
  const fromMean = (entry: number) =>
    distanceM(entryLng[entry]!, entryLat[entry]!, meanLng, meanLat);
  const middle = entries.reduce((best, entry) => (fromMean(entry) < fromMean(best) ? entry : best));
  const [lng, lat] = [entryLng[middle]!, entryLat[middle]!];
  const boundM = Math.max(
    ...entries.map((entry) => distanceM(lng, lat, entryLng[entry]!, entryLat[entry]!)),
  );
  return { lng, lat, boundM };
}

/** How far the nearest point of another number in the town is, or of another town where it has no other. */
function nextM({ table, town }: Asked, own: readonly number[], lng: number, lat: number): number {
  const [lngM, latM] = [metresPerLng(lat), metresPerLat(lat)];
  let nearestSquared = Infinity;
  for (let entry = table.firstEntry[town]!; entry < table.firstEntry[town + 1]!; entry++) {
    if (entry >= own[0]! && entry <= own.at(-1)!) continue;
    const x = (table.entryLng[entry]! - lng) * lngM;
    const y = (table.entryLat[entry]! - lat) * latM;
    const squared = x * x + y * y;
    if (squared < nearestSquared && squared > 0) nearestSquared = squared;
  }
  if (nearestSquared < Infinity) return Math.max(LEAST_BOUND_M, Math.sqrt(nearestSquared));
  return Math.max(LEAST_BOUND_M, nextTownM(table, town, lng, lat));
}

function nextTownM({ towns }: AddressTable, own: number, lng: number, lat: number): number {
  const { city } = towns[own]!;
  let nearest = Infinity;
  for (const [i, { point, city: other }] of towns.entries()) {
    if (i === own || other !== city || point === null) continue;
    nearest = Math.min(nearest, distanceM(lng, lat, ...point));
  }
  return nearest;
}
