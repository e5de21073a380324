import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";

/** The positions of a network as whole millionths of a degree, as they are stored. */
export interface NetworkGrid {
  readonly nodeLng: Int32Array;
  readonly nodeLat: Int32Array;
  readonly bendLng: Int32Array;
  readonly bendLat: Int32Array;
}

export const GRID_PER_DEGREE = 1e6;

/** Rounds positions to the grid: at most 0.0000005° (6 cm) away. */
export function networkGrid(network: WalkNetwork): NetworkGrid {
  return {
    nodeLng: onGrid(network.nodeLng),
    nodeLat: onGrid(network.nodeLat),
    bendLng: onGrid(network.bendLng),
    bendLat: onGrid(network.bendLat),
  };
}

function onGrid(degrees: Float64Array): Int32Array {
  return Int32Array.from(degrees, (degree) => Math.round(degree * GRID_PER_DEGREE));
}
