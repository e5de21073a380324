/**
 * 徒歩ネットワーク: every street and path that a person may walk, split at junctions, as flat arrays.
 *
 * Edge `e` runs from node `edgeFrom[e]` to node `edgeTo[e]` through the bends
 * `firstBend[e]` up to, not including, `firstBend[e + 1]` (its two ends are not repeated there).
 * Lengths are whole centimetres along the bends. Limit: heights are not in it, nor waiting at signals.
 */
export interface WalkNetwork {
  readonly nodeLng: Float64Array;
  readonly nodeLat: Float64Array;
  readonly edgeFrom: Uint32Array;
  readonly edgeTo: Uint32Array;
  readonly edgeLengthCm: Uint32Array;
  /** Index into `STREET_CLASSES`. */
  readonly edgeClass: Uint8Array;
  /** Sum of `EDGE_FLAGS`. */
  readonly edgeFlags: Uint16Array;
  readonly firstBend: Uint32Array;
  readonly bendLng: Float64Array;
  readonly bendLat: Float64Array;
  /** Index into `streetNames`; `streetNames[0]` is the empty name. */
  readonly edgeName: Uint32Array;
  readonly streetNames: readonly string[];
}

/** Classes of street by what they are to a walker, broadest first: how the base map draws them. */
export const STREET_CLASSES = [
  "majorRoad",
  "mainStreet",
  "street",
  "lane",
  "serviceWay",
  "track",
  "pedestrianStreet",
  "footpath",
  "steps",
  "platform",
] as const;
export type StreetClass = (typeof STREET_CLASSES)[number];

/** What is particular about an edge, as bits of `edgeFlags`. */
export const EDGE_FLAGS = {
  bridge: 1,
  tunnel: 2,
  steps: 4,
  unpaved: 8,
  crossing: 16,
  barrier: 32,
  /** May be walked from `from` to `to` only. */
  oneWay: 64,
  permissive: 128,
  acrossArea: 256,
  indoor: 512,
  /** 車いす cannot pass: steps, kerb-high barriers, `wheelchair=no`. */
  noWheelchair: 1024,
  sidewalk: 2048,
} as const;
