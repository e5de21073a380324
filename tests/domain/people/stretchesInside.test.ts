import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import * as fc from "fast-check";
import type { MultiPolygon } from "geojson";
import { expect, test } from "vitest";
import { cellArea } from "../../../src/domain/people/cellArea.ts";
import { edgeLine } from "../../../src/domain/people/edgeLine.ts";
import { positionOnLine } from "../../../src/domain/people/positionOnLine.ts";
import { stretchesInside } from "../../../src/domain/people/stretchesInside.ts";
import { area, boxRing, DRAWING_PLANE, drawnPosition } from "../geo/drawnAreas.ts";
import { drawnNetwork } from "../network/smallNetworks.ts";

const aPlace = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));

function inside(geometry: MultiPolygon, ...placesM: (readonly [number, number])[]) {
  const network = drawnNetwork(
    [placesM[0]!, placesM.at(-1)!],
    [{ from: 0, to: 1, bendsM: placesM.slice(1, -1) }],
  );
  const line = edgeLine(network, DRAWING_PLANE, 0);
  const stretches = stretchesInside(line, cellArea({ kind: "polygon", geometry }));
  return { line, stretches };
}

test("a street through a frame is cut at its hole", () => {
  const frame = area([boxRing(0, 0, 300, 300), boxRing(100, 100, 200, 200)]);
  const { stretches } = inside(frame, [-50, 150], [350, 150]);
  const metres = stretches.map(({ startCm, endCm }) => [startCm / 100, endCm / 100]);
  expect(metres).toEqual([
    [expect.closeTo(50, 1), expect.closeTo(150, 1)],
    [expect.closeTo(250, 1), expect.closeTo(350, 1)],
  ]);
});

test("a street through two meshes that are counted together is one stretch", () => {
  const pair = area([boxRing(0, 0, 100, 100)], [boxRing(100, 0, 200, 100)]);
  const { stretches } = inside(pair, [10, 50], [100, 55], [190, 50]);
  expect(stretches).toHaveLength(1);
});

test("agrees with asking every metre of random streets in random areas", () => {
  const aCourse = fc.array(aPlace, { minLength: 2, maxLength: 6 });
  const corners = fc.array(aPlace, { minLength: 3, maxLength: 7 });
  fc.assert(
    fc.property(corners, aCourse, (cornersM, courseM) => {
      const ring = [...cornersM, cornersM[0]!].map(([x, y]) => drawnPosition(x, y));
      const geometry = area([ring]);
      const { line, stretches } = inside(geometry, ...courseM);
      const isIn = (offsetCm: number) =>
        stretches.some(({ startCm, endCm }) => offsetCm > startCm && offsetCm < endCm);
      const lengthCm = line.walkedCm.at(-1)!;
      for (let offsetCm = 50; offsetCm < lengthCm; offsetCm += 100) {
        const nearCut = stretches.some(
          ({ startCm, endCm }) =>
            Math.abs(startCm - offsetCm) < 3 || Math.abs(endCm - offsetCm) < 3,
        );
        if (nearCut) continue;
        const around = [-2, 0, 2].map((by) =>
          booleanPointInPolygon([...positionOnLine(line, offsetCm + by)], geometry),
        );
        if (new Set(around).size > 1) continue;
        expect(isIn(offsetCm)).toBe(around[1]);
      }
    }),
    { numRuns: 60 },
  );
});
