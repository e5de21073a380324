import type { PlaceLocation } from "./place.ts";

/** Cells of 1/2 地域メッシュ (JIS X 0410): 15″ of latitude, 22.5″ of longitude, about 460 × 570 m at 35° N. */
const CELLS_PER_DEGREE_LAT = 240;
const CELLS_PER_DEGREE_LNG = 160;

/** From the middle of a cell to its farthest corner, anywhere north of 21° N. */
const MIDDLE_TO_CORNER_M = 400;

/**
 * A position that may be published although the true one may not: the middle of its ~500 m cell. The cells
 * are fixed, so that every file says the same, and several files together say no more than one; a position that
 * has been made rough stays as it is.
 * LIMIT: where a cell has a single house the middle of the cell tells which; and a place whose name or public
 * text tells the address is not hidden by this.
 */
export function blurredLocation(location: PlaceLocation): PlaceLocation {
  const lng = middleOfCell(location.lng, CELLS_PER_DEGREE_LNG);
  const lat = middleOfCell(location.lat, CELLS_PER_DEGREE_LAT);
  const { boundM = 0, precision } = location;
  const isRough = precision === "hidden" && lng === location.lng && lat === location.lat;
  if (isRough && boundM >= MIDDLE_TO_CORNER_M) return location;
  return { lng, lat, precision: "hidden", boundM: MIDDLE_TO_CORNER_M + boundM };
}

/** Rounded to 6 decimals (0.1 m), which leaves the middle of a cell in its cell. */
function middleOfCell(degrees: number, cellsPerDegree: number): number {
  const middle = (Math.floor(degrees * cellsPerDegree) + 0.5) / cellsPerDegree;
  return Math.round(middle * 1e6) / 1e6;
}
