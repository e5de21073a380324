import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldContours, type PlaneRing } from "../../../src/domain/geo/fieldContours.ts";
import { drawPiece, emptyField, type PlanePiece } from "../../../src/domain/geo/nearnessField.ts";

const BOX = { westM: 0, southM: 0, eastM: 120, northM: 120 };
const STEP_M = 4;

const metres = fc.integer({ min: 0, max: 120 });
const pieces = fc.array(fc.tuple(metres, metres, metres, metres), { minLength: 1, maxLength: 8 });

function distanceToM([fromX, fromY, toX, toY]: PlanePiece, x: number, y: number): number {
  const squared = (toX - fromX) ** 2 + (toY - fromY) ** 2;
  const along = ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / squared;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - share * (toX - fromX), y - fromY - share * (toY - fromY));
}

function spotsAround(): [number, number][] {
  const steps = Array.from({ length: 18 }, (_, step) => step * 9 - 20);
  return steps.flatMap((x) => steps.map((y): [number, number] => [x, y]));
}

/** Even–odd over all rings: holes take away what their outer ring gave. */
function isInside(rings: readonly PlaneRing[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [toX, toY]] of ring.entries()) {
      const [fromX, fromY] = ring.at(index - 1)!;
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) {
        inside = !inside;
      }
    }
  }
  return inside;
}

function areaOf(ring: PlaneRing): number {
  return ring.reduce((area, [x, y], index) => {
    const [lastX, lastY] = ring.at(index - 1)!;
    return area + (lastX * y - x * lastY) / 2;
  }, 0);
}

describe("fieldContours", () => {
  test("hold every spot within the distance by a metre, and none a step beyond it", () => {
    fc.assert(
      fc.property(pieces, (lines) => {
        const field = emptyField(BOX, 16, STEP_M);
        for (const line of lines) drawPiece(field, line);
        const rings = fieldContours(field, 16).flat();
        const wrong = spotsAround().filter(([x, y]) => {
          const leastM = Math.min(...lines.map((line) => distanceToM(line, x, y)));
          return isInside(rings, x, y) ? leastM > 16 + STEP_M : leastM < 15;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("give each area its outer ring first, anticlockwise, and only its own holes", () => {
    fc.assert(
      fc.property(pieces, (lines) => {
        const field = emptyField(BOX, 9, STEP_M);
        for (const line of lines) drawPiece(field, line);
        for (const [outer, ...holes] of fieldContours(field, 9)) {
          expect(areaOf(outer)).toBeGreaterThan(0);
          for (const hole of holes) {
            expect(areaOf(hole)).toBeLessThan(0);
            expect(isInside([outer], ...hole[0]!)).toBe(true);
          }
        }
      }),
    );
  });

  test("a coarser grid is taken where the fine one would be too big", () => {
    const wide = emptyField({ westM: 0, southM: 0, eastM: 40_000, northM: 10_000 }, 16, STEP_M);
    expect(wide.stepM).toBe(8);
  });
});
