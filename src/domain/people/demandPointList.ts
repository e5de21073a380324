import type { DemandPoints } from "./demandPoints.ts";
import type { PeopleClass } from "./peopleClass.ts";

/** Where one point lies and joins the streets; `edge` is -1 where no street is near. */
export interface DemandPosition {
  readonly lng: number;
  readonly lat: number;
  readonly edge: number;
  readonly offsetCm: number;
  readonly legCm: number;
}

/** Grows demand points cell by cell. */
export interface DemandPointList {
  /** Adds the positions of a cell, each with its people of every class; one with nobody is left out. */
  add(cell: number, positions: readonly DemandPosition[], people: PeopleAt): void;
  points(): DemandPoints;
}

/** People of each class at each position of a cell. */
type PeopleAt = Readonly<Partial<Record<PeopleClass, ArrayLike<number>>>>;

/** An empty list of demand points for these classes. */
export function demandPointList(classes: readonly PeopleClass[]): DemandPointList {
  const cells: number[] = [];
  const kept: DemandPosition[] = [];
  const people = classes.map((): number[] => []);
  return {
    add(cell, positions, peopleAt) {
      const counts = classes.map((peopleClass) => peopleAt[peopleClass]);
      for (let at = 0; at < positions.length; at++) {
        if (!counts.some((count) => count && count[at]! > 0)) continue;
        cells.push(cell);
        kept.push(positions[at]!);
        for (let i = 0; i < counts.length; i++) people[i]!.push(counts[i]?.[at] ?? 0);
      }
    },
    points: () => ({
      ...columnsOf(kept),
      cell: new Uint32Array(cells),
      people: Object.fromEntries(classes.map((of, i) => [of, new Uint32Array(people[i]!)])),
    }),
  };
}

function columnsOf(positions: readonly DemandPosition[]): Omit<DemandPoints, "cell" | "people"> {
  const count = positions.length;
  const lng = new Float64Array(count);
  const lat = new Float64Array(count);
  const edge = new Int32Array(count);
  const offsetCm = new Uint32Array(count);
  const legCm = new Uint32Array(count);
  positions.forEach((position, i) => {
    lng[i] = position.lng;
    lat[i] = position.lat;
    edge[i] = position.edge;
    offsetCm[i] = position.offsetCm;
    legCm[i] = position.legCm;
  });
  return { count, lng, lat, edge, offsetCm, legCm };
}
