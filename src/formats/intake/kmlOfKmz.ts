import { unzipSync } from "fflate";
import type { Checked } from "../../domain/problem.ts";
import { INTAKE_LIMITS } from "./intakeLimits.ts";
import { refused } from "./refused.ts";
import { unpackedSize } from "./unpackedSize.ts";

/** The KML in a KMZ: `doc.kml`, or the first one. Pictures and all else are not unpacked. */
export function kmlOfKmz(bytes: Uint8Array, file: string): Checked<Uint8Array> {
  const size = unpackedSize(bytes, isKml);
  if (size === null || size.entries === 0) return refused("fileDamaged", file, { kept: "" });
  const { unpackedBytes, unpackedRatio, zipEntries } = INTAKE_LIMITS;
  const most = Math.min(unpackedBytes, Math.max(10_000_000, bytes.length * unpackedRatio));
  if (size.bytes > most || size.entries > zipEntries) {
    const found = `広げると ${Math.round(size.bytes / 1e6)} MB`;
    return refused("listTooLarge", file, { found, expected: `${Math.round(most / 1e6)} MB まで` });
  }
  try {
    const entries = Object.entries(unzipSync(bytes, { filter: ({ name }) => isKml(name) }));
    const main = entries.find(([name]) => /(^|\/)doc\.kml$/i.test(name)) ?? entries[0];
    return main ? { value: main[1], problems: [] } : refused("fileDamaged", file, { kept: "" });
  } catch {
    return refused("fileDamaged", file, { kept: "" });
  }
}

function isKml(name: string): boolean {
  return /\.kml$/i.test(name);
}
