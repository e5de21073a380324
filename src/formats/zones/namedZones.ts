import type { Position } from "geojson";
import type { Problem } from "../../domain/problem.ts";
import type { Zone, ZoneSetKind } from "../../domain/zones/zoneSet.ts";
import { propertyText } from "../table/propertyText.ts";
import { cleanPolygons } from "./cleanPolygons.ts";
import { shortZoneName } from "./shortZoneName.ts";
import type { ZoneColumns } from "./zoneColumns.ts";
import type { ZoneFeature } from "./zoneFeatures.ts";

/**
 * Zones from features in degrees: features with one code are the parts of one zone. A zone without a
 * name gets a number; one without a code is told by its name; ids are unique.
 */
export function namedZones(
  features: readonly ZoneFeature[],
  columns: ZoneColumns,
  kind: ZoneSetKind,
  file: string,
  problems: Problem[],
): Zone[] {
  const zones = new Map<string, { name: string; coordinates: Position[][][] }>();
  let unnamed = 0;
  for (const feature of features) {
    const coordinates = cleaned(feature, file, problems);
    if (coordinates.length === 0) continue;
    const code = textOf(feature, columns.code);
    const known = columns.isCode(code) ? zones.get(code) : undefined;
    if (known) {
      known.coordinates.push(...coordinates);
      continue;
    }
    const official = textOf(feature, columns.name);
    const name = official === "" ? `名称なし${++unnamed}` : shortZoneName(official, kind);
    if (official === "") {
      const params = { kept: name };
      problems.push({
        code: "zoneNameMissing",
        severity: "warning",
        file,
        row: feature.row,
        params,
      });
    }
    zones.set(freeId(zones, columns.isCode(code) ? code : name), { name, coordinates });
  }
  return [...zones].map(([id, { name, coordinates }]) => ({
    id,
    name,
    geometry: { type: "MultiPolygon", coordinates },
  }));
}

function textOf({ properties }: ZoneFeature, column: string | null): string {
  return column === null ? "" : propertyText(properties[column]).replace(/\s+/g, " ").trim();
}

function cleaned(feature: ZoneFeature, file: string, problems: Problem[]): Position[][][] {
  const { polygons, ringsDropped } = cleanPolygons(feature.polygons);
  const where = { file, row: feature.row };
  if (polygons.length === 0) problems.push({ code: "zoneEmpty", severity: "warning", ...where });
  else if (ringsDropped > 0) {
    const params = { count: ringsDropped };
    problems.push({ code: "zonePartsDropped", severity: "note", ...where, params });
  }
  return polygons;
}

function freeId(zones: ReadonlyMap<string, unknown>, wanted: string): string {
  let id = wanted;
  for (let copy = 2; zones.has(id); copy++) id = `${wanted}-${copy}`;
  return id;
}
