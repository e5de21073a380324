import { circle } from "@turf/circle";
import type { MultiPolygon } from "geojson";
import { unionOfRings } from "../geo/unionOfRings.ts";

/** Whole numbers for the union: 10⁻⁷ degree is about 1 cm. */
const PER_DEGREE = 1e7;

/** A ring of so many corners inside its circle lacks 0.07 % of the area. */
const CORNERS = 96;

/**
 * All that lies within `limitM` of any of the positions in a straight line, as a MultiPolygon in degrees
 * (outer rings anticlockwise). Circles are @turf/circle's, on a sphere.
 * Limit: rings lie inside the true circles, by 0.07 % of their area.
 */
export function straightShape(
  lng: ArrayLike<number>,
  lat: ArrayLike<number>,
  limitM: number,
): MultiPolygon {
  if (lng.length === 0 || limitM <= 0) return { type: "MultiPolygon", coordinates: [] };
  const origin = { x: Math.round(lng[0]! * PER_DEGREE), y: Math.round(lat[0]! * PER_DEGREE) };
  const rings = Array.from(lng, (_, place) => {
    const ring = circle([lng[place]!, lat[place]!], limitM / 1000, { steps: CORNERS });
    return ring.geometry.coordinates[0]!.slice(1).map(([x, y]) => ({
      x: Math.round(x! * PER_DEGREE) - origin.x,
      y: Math.round(y! * PER_DEGREE) - origin.y,
    }));
  });
  const coordinates = unionOfRings(rings).map((area) =>
    area.map((ring) =>
      [...ring, ring[0]!].map(({ x, y }) => [
        (x + origin.x) / PER_DEGREE,
        (y + origin.y) / PER_DEGREE,
      ]),
    ),
  );
  return { type: "MultiPolygon", coordinates };
}
