import { PEOPLE_CLASSES, type PeopleClass } from "./peopleClass.ts";

/** Whole numbers of people by class. */
export type PeopleByClass = Readonly<Partial<Record<PeopleClass, number>>>;

/**
 * Allots the people of one cell to the pieces of street in it: whole numbers, nobody lost.
 *
 * Of n people person k stands where the length reaches (k + ½)/n of the whole. A class that is part
 * of another is drawn from its people in the same even way (75+ and living alone from 65+, 65+ from
 * everyone, under 15 from everyone under 65), so no piece holds more 65+ than people. A class whose
 * wider class is unknown or smaller is spread on its own.
 *
 * Limit: of everyone a piece gets less than one person more or less than its exact share by length;
 * each step into a part adds less than one (65+ two, 75+ three, under 15 four). The ages are taken to
 * live mixed within a cell.
 */
export function allotPeople(
  people: PeopleByClass,
  lengths: readonly number[],
): Partial<Record<PeopleClass, Uint32Array>> {
  const reached: Partial<Record<PeopleClass, Float64Array>> = {};
  for (const peopleClass of PEOPLE_CLASSES) {
    const count = people[peopleClass];
    if (count === undefined) continue;
    const wider = widerPeople(peopleClass, count, people, reached);
    reached[peopleClass] = wider ? drawnFrom(wider, count) : reachedAlong(lengths, count);
  }
  return Object.fromEntries(
    Object.entries(reached).map(([peopleClass, sums]) => [peopleClass, differences(sums)]),
  );
}

/** People met up to the end of each piece, of the class that this one is part of; `null` = none can be. */
function widerPeople(
  peopleClass: PeopleClass,
  count: number,
  people: PeopleByClass,
  reached: Partial<Record<PeopleClass, Float64Array>>,
): Float64Array | null {
  const { everyone, age65 } = reached;
  if (peopleClass === "everyone") return null;
  if (peopleClass === "age65") return holds(everyone, count);
  if (peopleClass !== "under15") return holds(age65, count) ?? holds(everyone, count);
  const isNested = everyone && age65 && people.age65! <= people.everyone!;
  const under65 = isNested ? everyone.map((sum, i) => sum - age65[i]!) : undefined;
  return holds(under65, count) ?? holds(everyone, count);
}

function holds(sums: Float64Array | undefined, count: number): Float64Array | null {
  return sums && sums.at(-1)! >= count ? sums : null;
}

function reachedAlong(lengths: readonly number[], count: number): Float64Array {
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const sums = new Float64Array(lengths.length);
  let walked = 0;
  for (let i = 0; i < lengths.length; i++) {
    walked += lengths[i]!;
    sums[i] = Math.min(count, Math.floor((count * walked) / whole + 0.5));
  }
  sums[lengths.length - 1] = count;
  return sums;
}

/** Every (wider / count)-th of the wider class, from the middle of the first step: in whole numbers, exact. */
function drawnFrom(wider: Float64Array, count: number): Float64Array {
  const all = wider.at(-1)!;
  const sums = new Float64Array(wider.length);
  if (all === 0) return sums;
  for (let i = 0; i < sums.length; i++) {
    sums[i] = Math.floor((2 * count * wider[i]! + all) / (2 * all));
  }
  return sums;
}

function differences(sums: Float64Array): Uint32Array {
  const each = new Uint32Array(sums.length);
  let before = 0;
  for (let i = 0; i < sums.length; i++) {
    each[i] = sums[i]! - before;
    before = sums[i]!;
  }
  return each;
}
