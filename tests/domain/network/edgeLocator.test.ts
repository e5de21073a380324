import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromPlane } from "../../../src/domain/geo/localPlane.ts";
import { edgeLocator } from "../../../src/domain/network/edgeLocator.ts";
import { edgeSegments } from "../../../src/domain/network/edgeSegments.ts";
import { joinPoints } from "../../../src/domain/network/joinPoints.ts";
import type { WalkNetwork } from "../../../src/domain/network/walkNetwork.ts";
import { drawnNetwork, smallNetwork, TEST_PLANE } from "./smallNetworks.ts";

/** Tries a thousand positions along every edge. */
function slowLegM(network: WalkNetwork, usable: readonly number[], xM: number, yM: number): number {
  const edges = usable.flatMap((mark, edge) => (mark === 0 ? [] : [edge]));
  const pieces = edgeSegments(network, edges, TEST_PLANE);
  let leastM = Infinity;
  for (const piece of pieces.edge.keys()) {
    for (let step = 0; step <= 1000; step++) {
      const share = step / 1000;
      const x = pieces.fromXM[piece]! + share * (pieces.toXM[piece]! - pieces.fromXM[piece]!);
      const y = pieces.fromYM[piece]! + share * (pieces.toYM[piece]! - pieces.fromYM[piece]!);
      leastM = Math.min(leastM, Math.hypot(x - xM, y - yM));
    }
  }
  return leastM;
}

const bentStreet = drawnNetwork(
  [
    [0, 0],
    [100, 0],
  ],
  [{ from: 0, to: 1, bendsM: [[50, 50]] }],
);

describe("edgeLocator", () => {
  test("finds no leg longer than a thousand tries along every edge find", () => {
    const metres = fc.integer({ min: -20, max: 80 });
    fc.assert(
      fc.property(smallNetwork, metres, metres, fc.infiniteStream(fc.boolean()), (...world) => {
        const [network, xM, yM, coins] = world;
        const usable = Array.from(network.edgeFrom, (_, edge) =>
          edge === 0 || coins.next().value === true ? 1 : 0,
        );
        const [lng, lat] = fromPlane(TEST_PLANE, xM, yM);
        const found = edgeLocator(network, usable).nearest(lng, lat, 1000)!;
        expect(usable[found.edge]).toBe(1);
        expect(Math.abs(found.legCm / 100 - slowLegM(network, usable, xM, yM))).toBeLessThan(0.05);
        expect(found.offsetCm).toBeLessThanOrEqual(network.edgeLengthCm[found.edge]!);
      }),
      { numRuns: 150 },
    );
  });

  test("measures the offset along the bends of the edge", () => {
    const [lng, lat] = fromPlane(TEST_PLANE, 75, 25);
    const found = edgeLocator(bentStreet, [1]).nearest(lng, lat, 250)!;
    const lengthCm = bentStreet.edgeLengthCm[0]!;
    expect(found.legCm).toBe(0);
    expect(Math.abs(found.offsetCm - lengthCm * 0.75)).toBeLessThanOrEqual(1);
  });

  test("takes the street of the lowest number where several are equally near", () => {
    const crossing = drawnNetwork(
      [
        [0, 0],
        [100, 0],
        [0, 100],
        [-100, 0],
      ],
      [
        { from: 0, to: 1 },
        { from: 0, to: 2 },
        { from: 3, to: 0 },
      ],
    );
    const [lng, lat] = fromPlane(TEST_PLANE, -10, -40);
    const locator = edgeLocator(crossing, [1, 1, 1]);
    expect(locator.nearest(lng, lat, 250)!.edge).toBe(2);
    const [cornerLng, cornerLat] = fromPlane(TEST_PLANE, 0, -40);
    expect(locator.nearest(cornerLng, cornerLat, 250)!.edge).toBe(0);
  });

  test("finds nothing where no street is usable", () => {
    const [lng, lat] = fromPlane(TEST_PLANE, 0, 0);
    expect(edgeLocator(bentStreet, [0]).nearest(lng, lat, 1000)).toBeNull();
  });

  test("finds nothing beyond the longest leg, and the leg itself", () => {
    const locator = edgeLocator(bentStreet, [1]);
    const [lng, lat] = fromPlane(TEST_PLANE, 0, -30);
    expect(locator.nearest(lng, lat, 29.9)).toBeNull();
    expect(locator.nearest(lng, lat, 30.1)).toEqual({ edge: 0, offsetCm: 0, legCm: 3000 });
  });
});

test("joinPoints keeps points without a street apart", () => {
  const near = fromPlane(TEST_PLANE, 110, 0);
  const far = fromPlane(TEST_PLANE, 900, 0);
  const locator = edgeLocator(bentStreet, [1]);
  expect(joinPoints(locator, [near[0], far[0]], [near[1], far[1]], 250)).toEqual({
    edge: Int32Array.of(0, -1),
    offsetCm: Uint32Array.of(bentStreet.edgeLengthCm[0]!, 0),
    legCm: Uint32Array.of(1000, 0),
  });
});
