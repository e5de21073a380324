import { gunzipSync } from "fflate";
import type { Checked } from "../../domain/problem.ts";
import type { OsmFile } from "./osmFile.ts";
import { readOsmPbf } from "./readOsmPbf.ts";
import { readOsmXml } from "./readOsmXml.ts";

/** Reads an OpenStreetMap file by what it is, not by its name: `.osm.pbf`, `.osm`, or either in gzip. */
export function readOsm(bytes: Uint8Array): Checked<OsmFile> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return readPlain(bytes);
  try {
    return readPlain(gunzipSync(bytes));
  } catch {
    const params = { expected: ".osm.gz" };
    return { value: null, problems: [{ code: "fileUnreadable", severity: "error", params }] };
  }
}

/** An `.osm.pbf` begins with the length of its first header, whose first bytes are zero. */
function readPlain(bytes: Uint8Array): Checked<OsmFile> {
  return bytes[0] === 0 ? readOsmPbf(bytes) : readOsmXml(bytes);
}
