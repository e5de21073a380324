import type { Geometry } from "geojson";
import { propertyText } from "../table/propertyText.ts";
import type { ReadFeature } from "../table/readGeojson.ts";
import {
  checkedPosition,
  positionColumnsOf,
  readPosition,
  type ReadPosition,
} from "../table/readPosition.ts";
import type { PlaceSheet } from "./placeSheet.ts";

/** GeoJSON points as rows: one column per property, in the order they first appear. */
export function placeSheetOfGeojson(features: readonly ReadFeature[]): PlaceSheet {
  const header = [...new Set(features.flatMap((feature) => Object.keys(feature.properties)))];
  const columns = positionColumnsOf(header);
  const rows = features.map(({ row, properties, geometry }) => {
    const cells = header.map((name) => propertyText(properties[name]));
    const ofPoint = positionOf(geometry);
    const position = ofPoint ?? readPosition(cells, columns);
    return { row, cells, position, positionColumns: [] };
  });
  return { header, rows };
}

function positionOf(geometry: Geometry | null): ReadPosition | null {
  if (geometry === null) return null;
  if (geometry.type !== "Point") return { kind: "invalid", found: geometry.type };
  return checkedPosition(geometry.coordinates[0]!, geometry.coordinates[1]!);
}
