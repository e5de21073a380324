import type { WalkNetwork } from "../network/walkNetwork.ts";
import { allotPeople, type PeopleByClass } from "./allotPeople.ts";
import { cellArea } from "./cellArea.ts";
import { cellCentre } from "./cellCentre.ts";
import { type DemandPointList, demandPointList } from "./demandPointList.ts";
import type { DemandPoints } from "./demandPoints.ts";
import { homeStreets } from "./homeStreets.ts";
import type { PeopleCell, PeopleCounts } from "./peopleCell.ts";
import type { PeopleClass } from "./peopleClass.ts";
import { type StreetPiece, streetPieces } from "./streetPieces.ts";

/** The nearest street within 250 m of a position: the edge, how far along it, and the leg to it. */
export type LocateStreet = (
  lng: number,
  lat: number,
) => { readonly edge: number; readonly offsetCm: number; readonly legCm: number } | null;

/** What became of the people: joined + unjoined + unplaced = the counts, class by class. */
export interface SpreadReport {
  readonly joined: PeopleByClass;
  /** No street within 250 m, or no network: at the centre of their cell, counted apart. */
  readonly unjoined: PeopleByClass;
  /** Their cell has no place that can be read: not among the points. */
  readonly unplaced: PeopleByClass;
  /** Areas whose people stand at one point because no street lies inside. */
  readonly cellsWithoutStreet: number;
  /** How many cells do not tell a class: they add nobody to it. */
  readonly cellsUntold: PeopleByClass;
}

/**
 * Spreads each cell's people over the streets inside it by street length (dasymetric), as whole
 * people: Σ points + unplaced = Σ cells exactly, for every class, and no point has more 65+ than people.
 *
 * A cell without a street is one point at its centre, and a point stays a point; both are joined to
 * the nearest street that `locate` finds. Without a network every cell is its centre, unjoined.
 *
 * Limit: people are taken to live evenly along the streets of their cell, beside towers and empty
 * plots alike, and the ages to live mixed. What was counted at one point stands there, however many.
 */
export function spreadPeople(
  counts: PeopleCounts,
  network: WalkNetwork | null,
  locate: LocateStreet,
): { readonly points: DemandPoints; readonly report: SpreadReport } {
  const streets = network && homeStreets(network);
  const list = demandPointList(counts.classes);
  const unplaced: PeopleCell[] = [];
  let cellsWithoutStreet = 0;
  counts.cells.forEach((cell, index) => {
    if (Object.values(cell.people).every((count) => count === 0)) return;
    const pieces = streets ? streetPieces(streets, cellArea(cell.shape)) : [];
    if (pieces.length > 0) return addPieces(list, index, cell, pieces);
    if (cell.shape.kind !== "point") cellsWithoutStreet += 1;
    if (!addCentre(list, index, cell, network && locate)) unplaced.push(cell);
  });
  const points = list.points();
  const sums = (total: (peopleClass: PeopleClass) => number): PeopleByClass =>
    Object.fromEntries(counts.classes.map((peopleClass) => [peopleClass, total(peopleClass)]));
  const report: SpreadReport = {
    joined: sums((of) => peopleWhere(points, of, (edge) => edge >= 0)),
    unjoined: sums((of) => peopleWhere(points, of, (edge) => edge < 0)),
    unplaced: sums((of) => unplaced.reduce((sum, { people }) => sum + (people[of] ?? 0), 0)),
    cellsWithoutStreet,
    cellsUntold: sums((of) => counts.cells.filter(({ people }) => people[of] === undefined).length),
  };
  return { points, report };
}

function addPieces(
  list: DemandPointList,
  index: number,
  cell: PeopleCell,
  pieces: readonly StreetPiece[],
): void {
  const lengths = pieces.map((piece) => piece.lengthCm);
  const people = allotPeople(cell.people, lengths);
  list.add(index, pieces, people);
}

/** `false` where the cell has no place. */
function addCentre(
  list: DemandPointList,
  index: number,
  cell: PeopleCell,
  locate: LocateStreet | null,
): boolean {
  const centre = cellCentre(cell.shape);
  if (!centre) return false;
  const [lng, lat] = centre;
  const { edge, offsetCm, legCm } = locate?.(lng, lat) ?? { edge: -1, offsetCm: 0, legCm: 0 };
  const people = Object.fromEntries(
    Object.entries(cell.people).map(([of, count]) => [of, [count]]),
  );
  list.add(index, [{ lng, lat, edge, offsetCm, legCm }], people);
  return true;
}

function peopleWhere(
  points: DemandPoints,
  peopleClass: PeopleClass,
  counts: (edge: number) => boolean,
): number {
  const people = points.people[peopleClass]!;
  let sum = 0;
  for (let i = 0; i < points.count; i++) if (counts(points.edge[i]!)) sum += people[i]!;
  return sum;
}
