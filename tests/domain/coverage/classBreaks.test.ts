import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classBreaks } from "../../../src/domain/coverage/classBreaks.ts";

describe("classBreaks", () => {
  test("lie on round numbers near the fifths", () => {
    const people = [30, 120, 250, 310, 380, 450, 520, 640, 700, 850, 950, 1200];
    expect(classBreaks(people)).toEqual([200, 400, 600, 800]);
  });

  test("never leave a class empty, never fall, and are at most four", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 60 }), (values) => {
        const breaks = classBreaks(values);
        expect(breaks.length).toBeLessThanOrEqual(4);
        if (breaks.length === 0) return;
        const limits = [-Infinity, ...breaks, Infinity];
        for (const [index, limit] of limits.slice(1).entries()) {
          const inClass = values.filter((value) => value >= limits[index]! && value < limit);
          expect(inClass.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("give one class to equal values, to zeros and to nothing", () => {
    expect(classBreaks([700, 700, 700])).toEqual([]);
    expect(classBreaks([0, 0, 0, 0])).toEqual([]);
    expect(classBreaks([])).toEqual([]);
  });

  test("set zones without anybody apart where they are many", () => {
    expect(classBreaks([0, 0, 0, 120, 240, 360, 480, 600])[0]).toBe(1);
  });

  test("give few values few classes", () => {
    expect(classBreaks([100, 900])).toHaveLength(1);
  });
});
