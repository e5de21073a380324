import type { Feature, MultiPolygon, Point } from "geojson";
import { labelPoint } from "../../domain/geo/labelPoint.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { metresPerLng } from "../../domain/geo/localPlane.ts";
import { multiPolygonAreaM2 } from "../../domain/geo/multiPolygonAreaM2.ts";
import type { Basemap, BasemapKind } from "../../domain/town/basemap.ts";
import { wrapJa } from "../../text/wrapJa.ts";
import { railwayAngle } from "./railwayAngle.ts";

/** A name on the base map. `label` may break where it holds U+200B; `angle` turns a station's bar. */
export interface LabelProperties {
  readonly kind: BasemapKind;
  readonly name: string;
  readonly label: string;
  /** From which zoom an area is big enough on the screen to carry its name; 0 for points. */
  readonly fromZoom: number;
  /** Degrees clockwise from east, along the railway; stations only. */
  readonly angle?: number;
}

/**
 * The names of the base map as points: its named points, and one point for each named area, at the spot
 * farthest from its border. Areas of water named like a river line are left to that line; buildings
 * have their landmark.
 */
export function basemapLabels(basemap: Basemap): Feature<Point, LabelProperties>[] {
  const rivers = new Set(namesOf(basemap, "riverLine"));
  const railways = basemap.features.filter(({ properties }) => properties.kind === "railway");
  const labels: Feature<Point, LabelProperties>[] = [];
  for (const feature of basemap.features) {
    const { kind, name } = feature.properties;
    if (!name || kind === "building" || (kind === "water" && rivers.has(name))) continue;
    const area = areaOf(feature);
    const at = area ? labelPoint(area) : positionOf(feature);
    if (at === null) continue;
    const angle = kind === "station" ? railwayAngle(railways, at) : null;
    const fromZoom = area ? zoomForName(multiPolygonAreaM2(area), at, name) : 0;
    const turned = angle === null ? {} : { angle };
    labels.push(labelAt(at, { kind, name, label: wrapJa(name), fromZoom, ...turned }));
  }
  return labels;
}

function labelAt([lng, lat]: LngLat, properties: LabelProperties): Feature<Point, LabelProperties> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [lng, lat] } };
}

function namesOf(basemap: Basemap, kind: BasemapKind): string[] {
  return basemap.features.flatMap(({ properties }) =>
    properties.kind === kind && properties.name ? [properties.name] : [],
  );
}

/** An area may be a little narrower than its name, which is 12 px a letter. */
function zoomForName(areaM2: number, [, lat]: LngLat, name: string): number {
  if (areaM2 === 0) return 0;
  const namePx = 12 * Math.min(7, name.length);
  const worldM = metresPerLng(lat) * 360;
  return Math.max(0, Math.log2((namePx * 0.9 * worldM) / (512 * Math.sqrt(areaM2))));
}

/** `null` where the geometry is no area. */
function areaOf({ geometry }: Basemap["features"][number]): MultiPolygon | null {
  if (geometry.type === "MultiPolygon") return geometry;
  if (geometry.type !== "Polygon") return null;
  return { type: "MultiPolygon", coordinates: [geometry.coordinates] };
}

function positionOf({ geometry }: Basemap["features"][number]): LngLat | null {
  if (geometry.type !== "Point") return null;
  return [geometry.coordinates[0]!, geometry.coordinates[1]!];
}
