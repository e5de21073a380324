import type { Geometry } from "geojson";
import * as v from "valibot";

const Position = v.pipe(v.array(v.number()), v.minLength(2));
const Line = v.array(Position);
const Rings = v.array(Line);

const KnownGeometry = v.variant("type", [
  v.object({ type: v.literal("Point"), coordinates: Position }),
  v.object({ type: v.literal("MultiPoint"), coordinates: Line }),
  v.object({ type: v.literal("LineString"), coordinates: Line }),
  v.object({ type: v.literal("MultiLineString"), coordinates: Rings }),
  v.object({ type: v.literal("Polygon"), coordinates: Rings }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(Rings) }),
]);

/** A value as a GeoJSON geometry, `null` where it is none (or a GeometryCollection). */
export function geometryOf(value: unknown): Geometry | null {
  const parsed = v.safeParse(KnownGeometry, value);
  return parsed.success ? parsed.output : null;
}
