import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isInsideEdges } from "../../../src/domain/geo/isInsideEdges.ts";
import { polygonEdges } from "../../../src/domain/geo/polygonEdges.ts";

const aCoordinate = fc.integer({ min: 0, max: 20 });
const aRing = fc
  .array(fc.tuple(aCoordinate, aCoordinate), { minLength: 3, maxLength: 8 })
  .map((corners) => [...corners, corners[0]!]);
const aPoint = fc.tuple(
  fc.double({ min: -1, max: 21, noNaN: true }),
  fc.double({ min: -1, max: 21, noNaN: true }),
);

test("agrees with Turf on random rings, those that cross themselves among them", () => {
  fc.assert(
    fc.property(aRing, aPoint, ([...ring], [x, y]) => {
      const polygon = { type: "Polygon" as const, coordinates: [ring] };
      const onBorder =
        booleanPointInPolygon([x, y], polygon) !==
        booleanPointInPolygon([x, y], polygon, { ignoreBoundary: true });
      fc.pre(!onBorder);
      expect(isInsideEdges(polygonEdges([ring]), x, y)).toBe(
        booleanPointInPolygon([x, y], polygon),
      );
    }),
  );
});

test("every point of a patchwork, corners and borders among them, is in exactly one patch", () => {
  const shift = fc.integer({ min: -3, max: 3 });
  const shifts = fc.array(fc.tuple(shift, shift), { minLength: 25, maxLength: 25 });
  const anInnerPoint = fc.tuple(fc.integer({ min: 8, max: 32 }), fc.integer({ min: 8, max: 32 }));
  fc.assert(
    fc.property(shifts, anInnerPoint, (moved, point) => {
      const corner = (column: number, row: number): [number, number] => {
        const [x, y] = moved[row * 5 + column]!;
        return [column * 10 + x, row * 10 + y];
      };
      const patches = Array.from({ length: 16 }, (_, i) => {
        const [column, row] = [i % 4, Math.floor(i / 4)];
        const ring = [
          corner(column, row),
          corner(column + 1, row),
          corner(column + 1, row + 1),
          corner(column, row + 1),
        ];
        return polygonEdges([i % 2 === 0 ? ring : ring.toReversed()]);
      });
      const corners = moved.map((_, i) => corner(i % 5, Math.floor(i / 5)));
      const inner = corners.filter((_, i) => i % 5 > 0 && i % 5 < 4 && i > 5 && i < 20);
      for (const [x, y] of [...inner, point]) {
        expect(patches.filter((patch) => isInsideEdges(patch, x, y))).toHaveLength(1);
      }
    }),
  );
});
