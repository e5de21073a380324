import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distanceM } from "#src/domain/geo/distanceM.ts";
import type { WalkNetwork } from "#src/domain/network/walkNetwork.ts";
import { gridLengthsCm, gridScale } from "#src/formats/network/gridLengths.ts";
import { networkGrid } from "#src/formats/network/networkGrid.ts";
import { randomNetwork } from "../../domain/network/randomNetwork.ts";

test("lengths without a cosine are within 1 cm of the measured ones, 20 km across", () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const foreseen = gridLengthsCm(network, networkGrid(network), gridScale(34_700_000));
      for (const [edge, lengthCm] of foreseen.entries()) {
        expect(Math.abs(lengthCm - measuredCm(network, edge))).toBeLessThanOrEqual(1);
      }
    }),
  );
});

function measuredCm(network: WalkNetwork, edge: number): number {
  const { nodeLng, nodeLat, bendLng, bendLat, firstBend, edgeFrom, edgeTo } = network;
  const [start, end] = [firstBend[edge]!, firstBend[edge + 1]!];
  const lng = [nodeLng[edgeFrom[edge]!]!, ...bendLng.slice(start, end), nodeLng[edgeTo[edge]!]!];
  const lat = [nodeLat[edgeFrom[edge]!]!, ...bendLat.slice(start, end), nodeLat[edgeTo[edge]!]!];
  let lengthM = 0;
  for (let i = 1; i < lng.length; i++)
    lengthM += distanceM(lng[i - 1]!, lat[i - 1]!, lng[i]!, lat[i]!);
  return lengthM * 100;
}
