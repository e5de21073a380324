import { MESH_GRID } from "./meshGrid.ts";

const { rowsPerDegree, columnsPerDegree, perPrimary, perSecondary, perTertiary } = MESH_GRID;

/**
 * The code of the JIS X 0410 mesh that holds a point: 8 digits 1 km, 9 digits 500 m, 10 digits 250 m,
 * 11 digits 125 m; `null` outside 20–46° N, 122–154° E. A point on a border belongs to the mesh north
 * or east of it, and always lies in the box that `meshBounds` gives for the answer.
 */
export function meshCodeAt(lng: number, lat: number, digits: 8 | 9 | 10 | 11): string | null {
  if (!(lng >= 122 && lng < 154 && lat >= 20 && lat < 46)) return null;
  const row = wholeSteps(lat, rowsPerDegree);
  const column = wholeSteps(lng, columnsPerDegree) - 100 * columnsPerDegree;
  const code = [
    Math.floor(row / perPrimary),
    Math.floor(column / perPrimary),
    Math.floor((row % perPrimary) / perSecondary),
    Math.floor((column % perPrimary) / perSecondary),
    Math.floor((row % perSecondary) / perTertiary),
    Math.floor((column % perSecondary) / perTertiary),
    ...[4, 2, 1].map((bit) => 1 + (row & bit ? 2 : 0) + (column & bit ? 1 : 0)),
  ].join("");
  return code.slice(0, digits);
}

/** The last whole step at or under a value, as the steps themselves are written in doubles. */
function wholeSteps(value: number, perDegree: number): number {
  const steps = Math.floor(value * perDegree);
  if ((steps + 1) / perDegree <= value) return steps + 1;
  return steps / perDegree > value ? steps - 1 : steps;
}
