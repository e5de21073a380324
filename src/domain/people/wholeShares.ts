import type { PeopleByClass } from "./allotPeople.ts";
import { PEOPLE_CLASSES, type PeopleClass } from "./peopleClass.ts";

/** The people of one cell and the share of them that is wanted. */
export interface SharedPeople {
  readonly people: PeopleByClass;
  readonly share: number;
}

/**
 * The wanted share of each cell's people in whole numbers, by carrying what rounding left over to the
 * next cell: the sum of each class is the rounded sum of the exact shares. A whole cell keeps its
 * counts, and a class that was no more than a wider one in a cell stays so.
 *
 * Limit: a class sums to fewer where every cell that has it already counts all that it kept of the
 * wider class to it, as in cells of one or two people.
 */
export function wholeShares(cells: readonly SharedPeople[]): PeopleByClass[] {
  const kept = cells.map((): Partial<Record<PeopleClass, number>> => ({}));
  for (const peopleClass of PEOPLE_CLASSES) shareClass(cells, peopleClass, kept);
  return kept;
}

function shareClass(
  cells: readonly SharedPeople[],
  peopleClass: PeopleClass,
  kept: Partial<Record<PeopleClass, number>>[],
): void {
  let carried = 0;
  cells.forEach(({ people, share }, i) => {
    const count = people[peopleClass];
    if (count === undefined) return;
    const exact = count * share + carried;
    const whole = share === 1 ? count : Math.round(exact);
    const most = Math.min(whole, mostOf(peopleClass, people, kept[i]!));
    kept[i]![peopleClass] = most;
    carried = exact - most;
  });
  for (let i = 0; i < cells.length && Math.round(carried) > 0; i++) {
    const count = kept[i]![peopleClass];
    if (count === undefined) continue;
    const room = mostOf(peopleClass, cells[i]!.people, kept[i]!) - count;
    const added = Math.min(room, Math.round(carried));
    kept[i]![peopleClass] = count + added;
    carried -= added;
  }
}

/** How many of a class a cell can keep: its own count, and no more than the wider class that it kept. */
function mostOf(peopleClass: PeopleClass, people: PeopleByClass, kept: PeopleByClass): number {
  const own = people[peopleClass]!;
  const { everyone, age65 } = people;
  const isWithin = (wider: number | undefined): boolean => wider !== undefined && own <= wider;
  if (peopleClass === "everyone") return own;
  if (peopleClass === "under15" && everyone !== undefined && isWithin(everyone - (age65 ?? 0))) {
    return Math.min(own, kept.everyone! - (kept.age65 ?? 0));
  }
  if (peopleClass !== "age65" && peopleClass !== "under15" && isWithin(age65)) {
    return Math.min(own, kept.age65!);
  }
  return isWithin(everyone) ? Math.min(own, kept.everyone!) : own;
}
