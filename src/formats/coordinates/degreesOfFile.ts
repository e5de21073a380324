import type { Position } from "geojson";
import type { Problem } from "../../domain/problem.ts";
import { coordinateSystem } from "./coordinateSystem.ts";
import type { DegreesOf } from "./toDegrees.ts";

/**
 * The way of a file's coordinates into degrees, and what must be said of it: turned round, or
 * converted. `null`, told as an error, where they are metres of a system that is not known.
 */
export function degreesOfFile(
  positions: readonly Position[],
  crs: unknown,
  file: string,
  toDegrees: (epsg: number) => DegreesOf | null,
  problems: Problem[],
): DegreesOf | null {
  if (positions.length === 0) return asWritten;
  const system = coordinateSystem(positions, crs, toDegrees);
  switch (system.kind) {
    case "degrees":
      return asWritten;
    case "swapped":
      problems.push({ code: "coordinatesSwapped", severity: "warning", file });
      return system.degreesOf;
    case "converted": {
      const params = { found: system.found };
      problems.push({ code: "coordinatesConverted", severity: "warning", file, params });
      return system.degreesOf;
    }
    case "projected": {
      const params = { found: system.found, expected: "緯度・経度（JGD2011・WGS84）" };
      problems.push({ code: "coordinatesProjected", severity: "error", file, params });
      return null;
    }
  }
}

function asWritten(lng: number, lat: number): [lng: number, lat: number] {
  return [lng, lat];
}
