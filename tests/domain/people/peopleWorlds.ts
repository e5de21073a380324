import * as fc from "fast-check";
import type { PeopleByClass } from "../../../src/domain/people/allotPeople.ts";

/** People of one cell whose classes are parts of each other as they should be; some classes untold. */
export const nestedPeople: fc.Arbitrary<PeopleByClass> = fc
  .record({
    everyone: fc.integer({ min: 0, max: 300 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
    told: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ everyone, shares, told }) => {
    const age65 = Math.round(everyone * shares[0]!);
    const all = {
      everyone,
      age65,
      age75: Math.round(age65 * shares[1]!),
      alone65: Math.round(age65 * shares[2]!),
      under15: Math.round((everyone - age65) * shares[3]!),
    };
    return Object.fromEntries(Object.entries(all).filter((_, i) => told[i]!));
  });

/** People of any numbers, as careless sources give them. */
export const anyPeople: fc.Arbitrary<PeopleByClass> = fc.record(
  {
    everyone: fc.integer({ min: 0, max: 50 }),
    age65: fc.integer({ min: 0, max: 50 }),
    age75: fc.integer({ min: 0, max: 50 }),
    alone65: fc.integer({ min: 0, max: 50 }),
    under15: fc.integer({ min: 0, max: 50 }),
  },
  { requiredKeys: [] },
);
