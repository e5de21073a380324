import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import * as fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import type { MultiPolygon } from "geojson";
import { describe, expect, test } from "vitest";
import { locateInZones } from "../../../src/domain/zones/locateInZones.ts";
import { zoneLocator } from "../../../src/domain/zones/zoneLocator.ts";
import type { ZoneSet } from "../../../src/domain/zones/zoneSet.ts";
import { readZones } from "../../../src/formats/zones/readZones.ts";
import { area, boxRing, DRAWING_PLANE, drawnPosition } from "../geo/drawnAreas.ts";
import { zoneSet } from "./zoneWorlds.ts";

const metres = fc.integer({ min: 0, max: 600 });
const aPlace = fc.tuple(metres, metres);

/** The obvious answer: ask Turf zone by zone; where none has it, measure to every border. */
function slowZone({ zones }: ZoneSet, lng: number, lat: number): number {
  const around = zones.findIndex(({ geometry }) =>
    geometry.coordinates.some((coordinates) =>
      booleanPointInPolygon([lng, lat], { type: "Polygon", coordinates }),
    ),
  );
  if (around >= 0) return around;
  const distances = zones.map(({ geometry }) => distanceToBorderM(geometry, lng, lat));
  const least = Math.min(...distances);
  return least <= 5 ? distances.indexOf(least) : -1;
}

function distanceToBorderM(geometry: MultiPolygon, lng: number, lat: number): number {
  const distances = geometry.coordinates.flat().flatMap((ring) =>
    ring.slice(1).map((to, i) => {
      const from = ring[i]!;
      const [ax, ay] = [(from[0]! - lng) * scaleX, (from[1]! - lat) * scaleY];
      const [bx, by] = [(to[0]! - lng) * scaleX, (to[1]! - lat) * scaleY];
      const squared = (bx - ax) ** 2 + (by - ay) ** 2;
      const share = squared === 0 ? 0 : (ax * (ax - bx) + ay * (ay - by)) / squared;
      const t = Math.max(0, Math.min(1, share));
      return Math.hypot(ax + t * (bx - ax), ay + t * (by - ay));
    }),
  );
  return Math.min(Infinity, ...distances);
}

const { metresPerLng: scaleX, metresPerLat: scaleY } = DRAWING_PLANE;

test("agrees with asking zone by zone and measuring to every border, in random worlds", () => {
  const aRing = fc
    .array(aPlace, { minLength: 3, maxLength: 7 })
    .map((corners) => [...corners, corners[0]!].map(([x, y]) => drawnPosition(x, y)));
  const aZone = fc
    .array(fc.array(aRing, { minLength: 1, maxLength: 2 }), { maxLength: 2 })
    .map((parts) => area(...parts));
  const aPoint = fc.tuple(
    fc.double({ min: -20, max: 620, noNaN: true }),
    fc.double({ min: -20, max: 620, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(aZone, { maxLength: 5 }),
      fc.array(aPoint, { minLength: 20, maxLength: 20 }),
      (geometries, pointsM) => {
        const set = zoneSet(...geometries);
        const points = pointsM.map(([x, y]) => drawnPosition(x, y));
        const found = locateInZones(
          set,
          points.map(([lng]) => lng!),
          points.map(([, lat]) => lat!),
        );
        points.forEach(([lng, lat], i) => {
          const slow = slowZone(set, lng!, lat!);
          const nearLimit = set.zones.some(
            ({ geometry }) => Math.abs(distanceToBorderM(geometry, lng!, lat!) - 5) < 0.01,
          );
          expect(nearLimit ? slow : found[i]).toBe(slow);
        });
      },
    ),
    { numRuns: 200 },
  );
});

describe("a position on a border", () => {
  const zoneAt = zoneLocator(
    zoneSet(area([boxRing(0, 0, 100, 100)]), area([boxRing(100, 0, 200, 100)])),
  );

  test("is in one of the two zones, and the same one each time", () => {
    const [lng, lat] = drawnPosition(100, 50);
    const found = zoneAt(lng!, lat!);
    expect([0, 1]).toContain(found);
    expect(zoneAt(lng!, lat!)).toBe(found);
  });

  test("at the outer end of the set is still inside", () => {
    for (const [lng, lat] of boxRing(0, 0, 200, 100)) {
      expect([0, 1]).toContain(zoneAt(lng!, lat!));
    }
  });
});

describe("zones that were drawn apart", () => {
  const zoneAt = zoneLocator(
    zoneSet(area([boxRing(0, 0, 100, 100)]), area([boxRing(108, 0, 200, 100)])),
  );
  const at = (x: number, y: number): number => {
    const [lng, lat] = drawnPosition(x, y);
    return zoneAt(lng!, lat!);
  };

  test("share the sliver between them: each position goes to the nearer zone", () => {
    expect([at(103, 50), at(105, 50)]).toEqual([0, 1]);
  });

  test("reach 5 m out of the set, not further", () => {
    expect([at(50, 104.9), at(50, 105.1)]).toEqual([0, -1]);
    expect([at(-4.9, 50), at(-5.1, 50)]).toEqual([0, -1]);
  });

  test("do not fill a hole that is wider than that", () => {
    const frame = zoneLocator(
      zoneSet(area([boxRing(0, 0, 300, 300), boxRing(100, 100, 200, 200)])),
    );
    const [lng, lat] = drawnPosition(150, 150);
    expect(frame(lng!, lat!)).toBe(-1);
  });
});

test("where zones overlap, the first of the set has the people", () => {
  const [lng, lat] = drawnPosition(150, 50);
  const a = area([boxRing(0, 0, 200, 100)]);
  const b = area([boxRing(100, 0, 300, 100)]);
  expect(zoneLocator(zoneSet(a, b))(lng!, lat!)).toBe(0);
  expect(zoneLocator(zoneSet(b, a))(lng!, lat!)).toBe(0);
});

test("parts that overlap within one zone do not cancel each other", () => {
  const [lng, lat] = drawnPosition(150, 50);
  const twice = area([boxRing(0, 0, 200, 100)], [boxRing(100, 0, 300, 100)]);
  expect(zoneLocator(zoneSet(twice))(lng!, lat!)).toBe(0);
});

test("no zones, empty zones and positions that are no numbers are outside", () => {
  expect(zoneLocator(zoneSet())(139.7, 35.6)).toBe(-1);
  expect(zoneLocator(zoneSet(area()))(139.7, 35.6)).toBe(-1);
  const zoneAt = zoneLocator(zoneSet(area([boxRing(0, 0, 100, 100)])));
  expect([zoneAt(NaN, 35.6), zoneAt(139.7, NaN), zoneAt(Infinity, -Infinity)]).toEqual([
    -1, -1, -1,
  ]);
});

const WAKAYAMA = "../shared/data/wakayama/districts/A27-21_wakayama.geojson";
const hasData = existsSync(WAKAYAMA);
if (!hasData) console.info(`${WAKAYAMA} is not there: the real districts are not tried.`);

test.skipIf(!hasData)(
  "和歌山市: 2,000 positions over its overlapping districts agree with Turf",
  () => {
    const set = readZones(readFileSync(WAKAYAMA), { file: "A27" }).value!;
    const points = Array.from({ length: 2000 }, (_, i) => [
      135.06 + ((i * 0.618_033_988_7) % 1) * 0.2,
      34.16 + ((i * 0.754_877_666_2) % 1) * 0.15,
    ]);
    const found = locateInZones(
      set,
      points.map(([lng]) => lng!),
      points.map(([, lat]) => lat!),
    );
    const turf = points.map((point) =>
      set.zones.findIndex(({ geometry }) => booleanPointInPolygon(point, geometry)),
    );
    const differing = [...found].filter((zone, i) => zone !== turf[i]);
    expect(differing.length).toBeLessThan(10);
    expect([...found].filter((zone) => zone >= 0).length).toBeGreaterThan(500);
    found.forEach((zone, i) => {
      const isSliver = turf[i] === -1 && zone >= 0;
      expect(isSliver ? turf[i] : zone).toBe(turf[i]);
    });
  },
);
