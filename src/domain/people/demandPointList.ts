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

/** Grows demand points one by one. */
export interface DemandPointList {
  /** Adds a point with the `at`-th of each class's people; a point with nobody is left out. */
  add(cell: number, position: DemandPosition, people: PeopleLists, at: number): void;
  points(): DemandPoints;
}

export type PeopleLists = Readonly<Partial<Record<PeopleClass, ArrayLike<number>>>>;

/** An empty list of demand points for these classes. */
export function demandPointList(classes: readonly PeopleClass[]): DemandPointList {
  const cells: number[] = [];
  const positions: DemandPosition[] = [];
  const people = classes.map((): number[] => []);
  return {
    add(cell, position, lists, at) {
      if (!classes.some((peopleClass) => (lists[peopleClass]?.[at] ?? 0) > 0)) return;
      cells.push(cell);
      positions.push(position);
      classes.forEach((peopleClass, i) => people[i]!.push(lists[peopleClass]?.[at] ?? 0));
    },
    points: () => ({
      ...columnsOf(positions),
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
