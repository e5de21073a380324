import proj4 from "proj4";

/** Turns a position of some system into degrees of JGD2011 / WGS84. */
export type DegreesOf = (x: number, y: number) => readonly [lng: number, lat: number];

/** Origins of the 平面直角座標系 I–XIX: latitude, longitude (平成14年国土交通省告示第9号). */
const PLANE_ORIGINS: readonly (readonly [lat: number, lng: number])[] = [
  [33, 129.5],
  [33, 131],
  [36, 132 + 1 / 6],
  [33, 133.5],
  [36, 134 + 1 / 3],
  [36, 136],
  [36, 137 + 1 / 6],
  [36, 138.5],
  [36, 139 + 5 / 6],
  [40, 140 + 5 / 6],
  [44, 140.25],
  [44, 142.25],
  [44, 144.25],
  [26, 142],
  [26, 127.5],
  [26, 124],
  [26, 131],
  [20, 136],
  [26, 154],
];

/** Tokyo datum to WGS84 by three shifts of the origin (国土地理院, metres). */
const TOKYO = "+ellps=bessel +towgs84=-146.414,507.337,680.507";
const JGD = "+ellps=GRS80 +towgs84=0,0,0";

/**
 * The way from the system of an EPSG code to degrees; `null` for one that is not known here. Known:
 * 平面直角座標系 of JGD2011 (6669–6687), JGD2000 (2443–2461) and Tokyo datum (30161–30179), degrees in
 * Tokyo datum (4301), web Mercator (3857). Positions run east before north, as GIS programs write them.
 *
 * Limit: Tokyo datum is right to about 10 m (three shifts, not the TKY2JGD grid); JGD2000 is taken as
 * JGD2011, which in the east of Japan is metres off since 2011.
 */
export function toDegrees(epsg: number): DegreesOf | null {
  const definition = definitionOf(epsg);
  if (definition === null) return null;
  const projection = proj4(definition, "WGS84");
  return (x, y) => {
    const [lng, lat] = projection.forward([x, y]);
    return [lng, lat];
  };
}

function definitionOf(epsg: number): string | null {
  if (epsg === 4301) return `+proj=longlat ${TOKYO} +no_defs`;
  if (epsg === 3857 || epsg === 900913) return "EPSG:3857";
  for (const [first, datum] of [
    [6669, JGD],
    [2443, JGD],
    [30161, TOKYO],
  ] as const) {
    const origin = PLANE_ORIGINS[epsg - first];
    if (!origin) continue;
    const [lat, lng] = origin;
    return `+proj=tmerc +lat_0=${lat} +lon_0=${lng} +k=0.9999 +x_0=0 +y_0=0 ${datum} +units=m +no_defs`;
  }
  return null;
}
