import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distance } from "@turf/distance";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { straightShape } from "../../../src/domain/coverage/straightShape.ts";
import { fromPlane } from "../../../src/domain/geo/localPlane.ts";
import { TEST_PLANE } from "../network/smallNetworks.ts";

const metres = fc.integer({ min: 0, max: 3000 });
const spots = fc.array(fc.tuple(metres, metres), { minLength: 1, maxLength: 30 });

describe("straightShape", () => {
  test("holds what is near any place and nothing else", () => {
    fc.assert(
      fc.property(spots, spots, fc.constantFrom(200, 500), (placesM, triesM, limitM) => {
        const places = placesM.map(([x, y]) => fromPlane(TEST_PLANE, x, y));
        const lng = places.map(([each]) => each);
        const lat = places.map(([, each]) => each);
        const shape = straightShape(lng, lat, limitM);
        for (const [x, y] of triesM) {
          const spot = fromPlane(TEST_PLANE, x, y);
          const leastM = Math.min(...places.map((place) => distance(place, spot) * 1000));
          // corners lie on the circle, sides inside it by a thousandth of the radius
          if (Math.abs(leastM / limitM - 1) < 0.001) continue;
          expect(booleanPointInPolygon(spot, shape)).toBe(leastM < limitM);
        }
      }),
    );
  });

  test("keeps the hole that a ring of places leaves in the middle", () => {
    const around = Array.from({ length: 12 }, (_, hour) => {
      const angle = (hour / 6) * Math.PI;
      return fromPlane(TEST_PLANE, 1000 * Math.cos(angle), 1000 * Math.sin(angle));
    });
    const shape = straightShape(
      around.map(([lng]) => lng),
      around.map(([, lat]) => lat),
      500,
    );
    expect(shape.coordinates).toHaveLength(1);
    expect(shape.coordinates[0]).toHaveLength(2);
  });

  test("is nothing without places or without a limit", () => {
    expect(straightShape([], [], 500).coordinates).toEqual([]);
    expect(straightShape([139], [35], 0).coordinates).toEqual([]);
  });
});
