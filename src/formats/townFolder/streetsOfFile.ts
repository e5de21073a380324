import { networkFromLines } from "../../domain/network/networkFromLines.ts";
import { networkFromOsm } from "../../domain/network/networkFromOsm.ts";
import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { Basemap } from "../../domain/town/basemap.ts";
import { basemapFromOsm } from "../osm/basemapFromOsm.ts";
import { readOsm } from "../osm/readOsm.ts";
import { isJson } from "../table/isJson.ts";
import { readGeojson } from "../table/readGeojson.ts";

/** Streets of a town, and the base map where the same file tells it. */
export interface Streets {
  readonly network: WalkNetwork;
  readonly basemap: Basemap | null;
  readonly fromOsm: boolean;
}

/** The walking network of an OpenStreetMap file (`.osm.pbf`, `.osm`) or of GeoJSON lines. */
export function streetsOfFile({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Checked<Streets> {
  const streets = isJson(bytes) ? streetsOfLines(bytes, name) : streetsOfOsm(bytes);
  const problems = streets.problems.map((problem): Problem => ({ file: name, ...problem }));
  return { value: streets.value, problems };
}

function streetsOfOsm(bytes: Uint8Array): Checked<Streets> {
  const osm = readOsm(bytes);
  if (osm.value === null) return { value: null, problems: osm.problems };
  const { value: network, problems } = networkFromOsm(osm.value);
  const value = network && { network, basemap: basemapFromOsm(osm.value), fromOsm: true };
  return { value, problems: [...osm.problems, ...problems] };
}

function streetsOfLines(bytes: Uint8Array, name: string): Checked<Streets> {
  const read = readGeojson(bytes, name);
  if (read.value === null) return { value: null, problems: read.problems };
  const { value: network, problems } = networkFromLines(read.value);
  return { value: network && { network, basemap: null, fromOsm: false }, problems };
}
