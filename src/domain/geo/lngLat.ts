/** A position as `[longitude, latitude]` in decimal degrees (WGS84 / JGD2011). */
export type LngLat = readonly [lng: number, lat: number];

/** West, south, east, north in decimal degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
