import { networkFromLines } from "../../domain/network/networkFromLines.ts";
import { networkFromOsm } from "../../domain/network/networkFromOsm.ts";
import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { Basemap } from "../../domain/town/basemap.ts";
import { geojsonInDegrees } from "../coordinates/geojsonInDegrees.ts";
import { basemapFromOsm } from "../osm/basemapFromOsm.ts";
import { readOsm } from "../osm/readOsm.ts";
import { isJson } from "../table/isJson.ts";
import type { NamedFile } from "./namedFile.ts";

/** Streets of a town, and the base map where the same file tells it. */
export interface Streets {
  readonly network: WalkNetwork;
  readonly basemap: Basemap | null;
  readonly fromOsm: boolean;
}

/** The walking network of an OpenStreetMap file (`.osm.pbf`, `.osm`) or of GeoJSON lines. */
export function streetsOfFile({ name, bytes }: NamedFile): Checked<Streets> {
  const streets = isJson(bytes) ? streetsOfLines(bytes, name) : streetsOfOsm(bytes);
  const problems = streets.problems.map((problem): Problem => ({ file: name, ...problem }));
  return { value: streets.value, problems };
}

function streetsOfOsm(bytes: Uint8Array): Checked<Streets> {
  const osm = readOsm(bytes);
  if (osm.value === null) return { value: null, problems: osm.problems.map(withTables) };
  const { value: network, problems } = networkFromOsm(osm.value);
  const value = network && { network, basemap: basemapFromOsm(osm.value), fromOsm: true };
  return { value, problems: [...osm.problems, ...problems] };
}

/** Of a file that is none of those read here, whoever gave a table wants to know what it lacks. */
function withTables(problem: Problem): Problem {
  const expected =
    "道のファイル（.osm.pbf、.osm、線のGeoJSON。道の表なら、make の --street-nodes に点の表も）";
  return problem.code === "fileUnreadable" ? { ...problem, params: { expected } } : problem;
}

function streetsOfLines(bytes: Uint8Array, name: string): Checked<Streets> {
  const read = geojsonInDegrees(bytes, name);
  if (read.value === null) return { value: null, problems: read.problems };
  const { value: network, problems } = networkFromLines(read.value);
  const value = network && { network, basemap: null, fromOsm: false };
  return { value, problems: [...read.problems, ...problems] };
}
