import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fewerCorners } from "../../../src/domain/walking/fewerCorners.ts";
import type { Corner } from "../../../src/domain/walking/routeCorners.ts";

/** A turn so many metres along the way: right is positive. */
function corner(alongM: number, degrees: number, beforeDeg = 0): Corner {
  return { alongCm: alongM * 100, beforeDeg, afterDeg: (beforeDeg + degrees + 360) % 360 };
}

const metresOf = (corners: readonly Corner[]) => corners.map(({ alongCm }) => alongCm / 100);

describe("the corners that are told", () => {
  test("are all of them where they are few enough", () => {
    const corners = [corner(50, 90), corner(60, -90, 90)];
    expect(fewerCorners(corners, 20_000, 2)).toEqual({ told: corners, leftOut: [] });
  });

  test("go without a jog first, of which nothing is left out", () => {
    const corners = [corner(100, 90), corner(300, -90, 90), corner(320, 90), corner(500, -90, 90)];
    const { told, leftOut } = fewerCorners(corners, 70_000, 2);
    expect(metresOf(told)).toEqual([100, 500]);
    expect(leftOut).toEqual([]);
  });

  test("go without the slight turns before the clear ones", () => {
    const corners = [corner(100, 90), corner(250, 30, 90), corner(400, -90, 120)];
    const { told, leftOut } = fewerCorners(corners, 60_000, 2);
    expect(metresOf(told)).toEqual([100, 400]);
    expect(metresOf(leftOut)).toEqual([250]);
  });

  test("make one turn of two where a short part lies between them", () => {
    const corners = [corner(200, 60), corner(280, 60, 60), corner(500, -90, 120)];
    const { told, leftOut } = fewerCorners(corners, 70_000, 2);
    expect(told[0]).toEqual({ alongCm: 20_000, beforeDeg: 0, afterDeg: 120 });
    expect(metresOf(leftOut)).toEqual([280]);
  });

  test("are never more than asked for, and none is made up", () => {
    const anyCorners = fc
      .uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 14 })
      .chain((metres) =>
        fc.tuple(
          ...metres
            .toSorted((a, b) => a - b)
            .map((alongM) =>
              fc
                .tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: 0, max: 359 }))
                .map(([degrees, beforeDeg]) => corner(alongM, degrees, beforeDeg)),
            ),
        ),
      );
    fc.assert(
      fc.property(anyCorners, fc.integer({ min: 1, max: 5 }), (corners, most) => {
        const { told, leftOut } = fewerCorners(corners, 100_000, most);
        expect(told.length).toBeLessThanOrEqual(most);
        const known = new Set(metresOf(corners));
        for (const alongM of metresOf([...told, ...leftOut])) expect(known).toContain(alongM);
        expect(metresOf(told)).toEqual(metresOf(told).toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});
