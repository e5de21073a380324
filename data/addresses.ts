import type { AddressRow } from "../src/domain/addresses/addressRow.ts";
import type { AddressTable } from "../src/domain/addresses/addressTable.ts";
import { tableFromRows } from "../src/domain/addresses/tableFromRows.ts";
import { gapM, lengthM, offsetLine, pointAt, type Point } from "./geometry/polyline.ts";
import { hasDoors } from "./hasDoors.ts";
import { planPosition } from "./position.ts";
import { seededRandom } from "./seededRandom.ts";
import type { Street } from "./streets.ts";
import { TOWN_NAMES } from "./townNames.ts";
import { TOWN_READINGS } from "./townReadings.ts";

/** One address of the town: its words after 縁側市, and its plot on the plan. */
export interface Plot {
  readonly town: string;
  readonly number: readonly string[];
  readonly at: Point;
}

const CITY = { prefecture: "", county: "", name: "縁側市", ward: "" } as const;
const FRONTAGE_M = 28;
const SETBACK_M = 10;
/** Lanes that make one 街区. */
const LANES_A_BLOCK = 5;
/** Lanes are counted in rows of this height, there and back. */
const ROW_M = 130;

/** Plots along every street that has doors: 丁目 with 住居表示, the older towns with 地番. */
export function plots(streets: readonly Street[]): Plot[] {
  const streetsOf = new Map<string, Street[]>();
  for (const street of streets.filter(hasDoors)) {
    const town = townNameNear(pointAt(street.points, 0.5));
    const known = streetsOf.get(town);
    if (known) known.push(street);
    else streetsOf.set(town, [street]);
  }
  return TOWN_NAMES.flatMap(([town]) => {
    const inRows = thereAndBack(streetsOf.get(town) ?? []);
    return town.endsWith("丁目") ? blockPlots(town, inRows) : parcelPlots(town, inRows);
  });
}

/** The table of all plots, and of the 町名 where they stand on the map. */
export function addresses(streets: readonly Street[]): AddressTable {
  const towns = TOWN_NAMES.map(([oaza, at]): AddressRow => ({
    city: CITY,
    town: { oaza, koaza: "", kana: TOWN_READINGS[oaza.replace(/\d+丁目$/, "")]! },
    number: null,
    point: planPosition(at),
  }));
  const numbers = plots(streets).map(({ town, number, at }): AddressRow => {
    const kind = town.endsWith("丁目") ? "residence" : "parcel";
    const point = planPosition(at);
    return { city: CITY, town: { oaza: town, koaza: "" }, number: { kind, parts: number }, point };
  });
  return tableFromRows([...towns, ...numbers]);
}

/** The 町名 that stands nearest on the map. */
export function townNameNear(point: Point): string {
  return TOWN_NAMES.reduce((best, name) =>
    gapM(name[1], point) < gapM(best[1], point) ? name : best,
  )[0];
}

function thereAndBack(streets: readonly Street[]): Street[] {
  return [...streets].sort((a, b) => {
    const row = rowOf(a);
    return row - rowOf(b) || (row % 2 === 0 ? eastM(a) - eastM(b) : eastM(b) - eastM(a));
  });
}

function rowOf({ points }: Street): number {
  return -Math.floor(pointAt(points, 0.5)[1] / ROW_M);
}

function eastM({ points }: Street): number {
  return pointAt(points, 0.5)[0];
}

/** 街区 of five lanes each, 号 counted through them. */
function blockPlots(town: string, streets: readonly Street[]): Plot[] {
  const counts = new Map<number, number>();
  return streets.flatMap((street, i) => {
    const block = 1 + Math.floor(i / LANES_A_BLOCK);
    return doorsOf(street).map((at) => {
      const house = 1 + (counts.get(block) ?? 0);
      counts.set(block, house);
      return { town, number: [String(block), String(house)], at };
    });
  });
}

/** One 地番 in five was parted into -1 and -2. */
const PARTED = 0.2;

/** 地番 counted through the town. */
function parcelPlots(town: string, streets: readonly Street[]): Plot[] {
  const random = seededRandom(`parcels ${town}`);
  const found: Plot[] = [];
  let isFirstHalf = false;
  let parcel = 0;
  for (const at of streets.flatMap(doorsOf)) {
    const isSecondHalf: boolean = isFirstHalf;
    if (!isSecondHalf) parcel++;
    isFirstHalf = !isSecondHalf && random.chance(PARTED);
    const branch = isFirstHalf ? ["1"] : isSecondHalf ? ["2"] : [];
    found.push({ town, number: [String(parcel), ...branch], at });
  }
  return found;
}

/** Doors on both sides of a street, in the order of a walk along it. */
function doorsOf({ points }: Street): Point[] {
  const long = lengthM(points);
  const count = Math.floor(long / FRONTAGE_M);
  const sides = [offsetLine(points, SETBACK_M), offsetLine(points, -SETBACK_M)];
  return Array.from({ length: 2 * count }, (_, i) => {
    return pointAt(sides[i % 2]!, (Math.floor(i / 2) + 0.5) / count);
  });
}
