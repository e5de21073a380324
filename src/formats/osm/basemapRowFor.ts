import type { OsmTags } from "../../domain/network/osmWay.ts";
import { BASEMAP_ROWS, type BasemapRow } from "./basemapRows.ts";

/** The row that puts a thing with these tags and this shape on the base map, if one does. */
export function basemapRowFor(tags: OsmTags, shape: BasemapRow["shape"]): BasemapRow | undefined {
  return BASEMAP_ROWS.find((row) => row.shape === shape && matches(row, tags));
}

function matches({ key, values }: BasemapRow, tags: OsmTags): boolean {
  const value = tags[key];
  if (value === undefined || value === "no") return false;
  return values === "any" || values.includes(value);
}
