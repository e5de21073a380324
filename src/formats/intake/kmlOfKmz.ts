import type { Checked } from "../../domain/problem.ts";
import { refused } from "./refused.ts";
import { unzipped } from "./unzipped.ts";

/** The KML in a KMZ: `doc.kml`, or the first one. Pictures and all else are not unpacked. */
export function kmlOfKmz(bytes: Uint8Array, file: string): Checked<Uint8Array> {
  const { value, problems } = unzipped(bytes, file, (name) => /\.kml$/i.test(name));
  if (value === null) return { value, problems };
  const entries = Object.entries(value);
  const main = entries.find(([name]) => /(^|\/)doc\.kml$/i.test(name)) ?? entries[0];
  return main ? { value: main[1], problems } : refused("fileDamaged", file, { kept: "" });
}
