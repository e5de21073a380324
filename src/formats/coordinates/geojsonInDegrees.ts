import type { Geometry, Position } from "geojson";
import { geometryPositions } from "../../domain/geo/geometryPositions.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { type ReadFeature, readGeojson } from "../table/readGeojson.ts";
import { degreesOfFile } from "./degreesOfFile.ts";
import { type DegreesOf, toDegrees } from "./toDegrees.ts";

/**
 * The features of a GeoJSON file with their positions in degrees, turned or converted where the file's
 * coordinates are known, and told; `null` where they are not. Heights are left out.
 */
export function geojsonInDegrees(bytes: Uint8Array, file: string): Checked<readonly ReadFeature[]> {
  const read = readGeojson(bytes, file);
  if (read.value === null) return { value: null, problems: read.problems };
  const { features, crs } = read.value;
  const problems: Problem[] = [];
  const positions = features.flatMap(({ geometry }) =>
    geometry ? geometryPositions(geometry) : [],
  );
  const placed = positions.filter(([x, y]) => x !== 0 || y !== 0);
  const degreesOf = degreesOfFile(placed, crs, file, toDegrees, problems);
  if (degreesOf === null) return { value: null, problems };
  const value = features.map((feature) => ({
    ...feature,
    geometry: feature.geometry && inDegrees(feature.geometry, degreesOf),
  }));
  return { value, problems };
}

function inDegrees(geometry: Geometry, degreesOf: DegreesOf): Geometry {
  const position = ([x, y]: Position): Position =>
    x === 0 && y === 0 ? [0, 0] : [...degreesOf(x!, y!)];
  const line = (positions: readonly Position[]): Position[] => positions.map(position);
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: position(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { type: geometry.type, coordinates: line(geometry.coordinates) };
    case "MultiLineString":
    case "Polygon":
      return { type: geometry.type, coordinates: geometry.coordinates.map(line) };
    case "MultiPolygon":
      return {
        type: "MultiPolygon",
        coordinates: geometry.coordinates.map((polygon) => polygon.map(line)),
      };
    case "GeometryCollection":
      return {
        type: "GeometryCollection",
        geometries: geometry.geometries.map((part) => inDegrees(part, degreesOf)),
      };
  }
}
