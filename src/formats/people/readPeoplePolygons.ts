import type { Geometry, MultiPolygon } from "geojson";
import type { PeopleCell, PeopleCounts, PeopleShape } from "../../domain/people/peopleCell.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { columnOf } from "../table/columnOf.ts";
import { propertyText } from "../table/propertyText.ts";
import { geojsonInDegrees } from "../coordinates/geojsonInDegrees.ts";
import { classColumnsOf } from "./classColumns.ts";
import { countsOfRow } from "./countsOfRow.ts";
import { peopleCountsOf } from "./peopleCountsOf.ts";
import { yearInHeader } from "./yearInHeader.ts";

/**
 * GeoJSON polygons or points whose properties hold counts, found by their names (JINKO, 人口総数,
 * 65歳以上, population …). Features with nobody are kept out; other geometries are said.
 */
export function readPeoplePolygons(
  bytes: Uint8Array,
  file: string,
  asOf?: string,
): Checked<PeopleCounts> {
  const read = geojsonInDegrees(bytes, file);
  if (read.value === null) return { value: null, problems: read.problems };
  const problems: Problem[] = [...read.problems];
  const header = [...new Set(read.value.flatMap((feature) => Object.keys(feature.properties)))];
  const columns = classColumnsOf(header);
  if (columns.everyone === undefined) {
    const params = { expected: "人口（population, 人口総数, JINKO など）の項目" };
    return { value: null, problems: [{ code: "columnMissing", severity: "error", file, params }] };
  }
  const idColumn = columnOf(header, ["KEY_CODE", "id", "code", "S_NAME", "町丁名", "name", "名称"]);
  const cells: PeopleCell[] = [];
  for (const { row, properties, geometry } of read.value) {
    const texts = header.map((name) => propertyText(properties[name]));
    const people = countsOfRow(texts, columns, { file, row, header }, problems);
    if (Object.values(people).every((count) => count === 0)) continue;
    const shape = shapeOf(geometry);
    if (shape === null) {
      const params = { found: geometry?.type ?? "なし", count: people.everyone ?? "?" };
      problems.push({ code: "geometryUnsupported", severity: "warning", file, row, params });
    } else {
      cells.push({ id: texts[idColumn]?.trim() || String(row), shape, people });
    }
  }
  return peopleCountsOf(cells, asOf ?? yearInHeader(header), file, problems);
}

function shapeOf(geometry: Geometry | null): PeopleShape | null {
  if (geometry?.type === "Polygon") return polygon([geometry.coordinates]);
  if (geometry?.type === "MultiPolygon") return polygon(geometry.coordinates);
  if (geometry?.type !== "Point") return null;
  return { kind: "point", lng: geometry.coordinates[0]!, lat: geometry.coordinates[1]! };
}

function polygon(coordinates: MultiPolygon["coordinates"]): PeopleShape {
  return { kind: "polygon", geometry: { type: "MultiPolygon", coordinates } };
}
