import { metresPerLat, metresPerLng } from "../../domain/geo/localPlane.ts";
import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import { GRID_PER_DEGREE, type NetworkGrid } from "./networkGrid.ts";

/** Centimetres a grid step: a constant, and how it changes per step of latitude and per its square. */
export interface GridScale {
  readonly latitude: number;
  readonly lng: readonly [number, number, number];
  readonly lat: readonly [number, number, number];
}

/** The scale around one latitude (in grid steps). */
export function gridScale(latitude: number): GridScale {
  return {
    latitude,
    lng: aroundLatitude(metresPerLng, latitude),
    lat: aroundLatitude(metresPerLat, latitude),
  };
}

/**
 * Lengths of the edges in whole centimetres, from additions, products and square roots alone: these are
 * exact to the bit in every engine (cosines are not), so what the writer foresees the reader foresees.
 * Limit: at a town's size within 1 cm of `distanceM`; the writer stores the difference.
 */
export function gridLengthsCm(
  { edgeFrom, edgeTo, firstBend }: Pick<WalkNetwork, "edgeFrom" | "edgeTo" | "firstBend">,
  { nodeLng, nodeLat, bendLng, bendLat }: NetworkGrid,
  { latitude, lng: [x0, x1, x2], lat: [y0, y1, y2] }: GridScale,
): Uint32Array {
  const lengthsCm = new Uint32Array(edgeFrom.length);
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    let lng = nodeLng[edgeFrom[edge]!]!;
    let lat = nodeLat[edgeFrom[edge]!]!;
    let lengthCm = 0;
    const end = firstBend[edge + 1]!;
    for (let bend = firstBend[edge]!; bend <= end; bend++) {
      const isLast = bend === end;
      const nextLng = isLast ? nodeLng[edgeTo[edge]!]! : bendLng[bend]!;
      const nextLat = isLast ? nodeLat[edgeTo[edge]!]! : bendLat[bend]!;
      const north = (lat + nextLat) / 2 - latitude;
      const x = (nextLng - lng) * (x0 + north * (x1 + north * x2));
      const y = (nextLat - lat) * (y0 + north * (y1 + north * y2));
      lengthCm += Math.sqrt(x * x + y * y);
      lng = nextLng;
      lat = nextLat;
    }
    lengthsCm[edge] = Math.round(lengthCm);
  }
  return lengthsCm;
}

/** The parabola through the scale at a latitude and 0.1° to either side. */
function aroundLatitude(
  metresPer: (lat: number) => number,
  latitude: number,
): [number, number, number] {
  const step = 0.1 * GRID_PER_DEGREE;
  const cmAt = (steps: number): number =>
    (metresPer((latitude + steps) / GRID_PER_DEGREE) * 100) / GRID_PER_DEGREE;
  const [south, middle, north] = [cmAt(-step), cmAt(0), cmAt(step)];
  return [middle, (north - south) / (2 * step), (north + south - 2 * middle) / (2 * step * step)];
}
