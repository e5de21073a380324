import type { LineString } from "geojson";

/** The line of a WKT text such as `LINESTRING (139.5 35.3, 139.6 35.4)`, heights left out; `null` = none. */
export function lineOfWkt(text: string): LineString | null {
  const body = /^(?:SRID=\d+;)?\s*LINESTRING\s*(?:Z|M|ZM)?\s*\(([^()]*)\)$/i.exec(text.trim())?.[1];
  const positions = body?.split(",").map((position) => position.trim().split(/\s+/).map(Number));
  const isLine = positions?.every(
    (position) => position.length >= 2 && position.every(Number.isFinite),
  );
  if (positions === undefined || !isLine) return null;
  return { type: "LineString", coordinates: positions.map(([x, y]) => [x!, y!]) };
}
