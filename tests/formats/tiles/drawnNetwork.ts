import {
  EDGE_FLAGS,
  STREET_CLASSES,
  type StreetClass,
  type WalkNetwork,
} from "../../../src/domain/network/walkNetwork.ts";

/** One street between two corners named by letters, for a network drawn by hand. */
export interface DrawnStreet {
  readonly between: string;
  readonly class?: StreetClass;
  readonly name?: string;
  readonly flags?: readonly (keyof typeof EDGE_FLAGS)[];
}

/** A network from corners (letter → metres east and north of 139.5, 35.3) and straight streets. */
export function drawnNetwork(
  corners: Readonly<Record<string, readonly [eastM: number, northM: number]>>,
  streets: readonly DrawnStreet[],
): WalkNetwork {
  const letters = Object.keys(corners);
  const at = Object.values(corners);
  const streetNames = ["", ...new Set(streets.flatMap(({ name }) => (name ? [name] : [])))];
  const end = (which: 0 | 1) =>
    Uint32Array.from(streets, ({ between }) => letters.indexOf(between[which] ?? ""));
  return {
    nodeLng: Float64Array.from(at, ([eastM]) => 139.5 + eastM / 90_900),
    nodeLat: Float64Array.from(at, ([, northM]) => 35.3 + northM / 110_950),
    edgeFrom: end(0),
    edgeTo: end(1),
    edgeLengthCm: new Uint32Array(streets.length).fill(10_000),
    edgeClass: Uint8Array.from(streets, (street) => STREET_CLASSES.indexOf(street.class ?? "lane")),
    edgeFlags: Uint16Array.from(streets, ({ flags = [] }) =>
      flags.reduce((sum, flag) => sum + EDGE_FLAGS[flag], 0),
    ),
    firstBend: new Uint32Array(streets.length + 1),
    bendLng: new Float64Array(0),
    bendLat: new Float64Array(0),
    edgeName: Uint32Array.from(streets, ({ name }) => streetNames.indexOf(name ?? "")),
    streetNames,
  };
}
