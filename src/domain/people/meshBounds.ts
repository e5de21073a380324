import type { Bounds } from "../geo/lngLat.ts";
import { MESH_GRID } from "./meshGrid.ts";

const { rowsPerDegree, columnsPerDegree, perPrimary, perSecondary, perTertiary } = MESH_GRID;

/** The first two digits of the primary meshes that hold a part of Japan, 20–46° N … */
const FIRST_ROW = 30;
const LAST_ROW = 68;
/** … and the two after them, 122–154° E. */
const FIRST_COLUMN = 22;
const LAST_COLUMN = 53;

/**
 * The box of a mesh of JIS X 0410: 8 digits 1 km, 9 digits 500 m, 10 digits 250 m, 11 digits 125 m
 * (the halves of halves, 1 SW, 2 SE, 3 NW, 4 NE; not the 10 × 10 division, which also has 10 digits).
 * `null` for anything that is no such code or lies outside Japan. Exact: counted in whole eighths of
 * a 1 km mesh, so two neighbours give the same numbers for the border between them.
 */
export function meshBounds(code: string): Bounds | null {
  if (!/^\d{4}[0-7]{2}\d{2}[1-4]{0,3}$/.test(code)) return null;
  const primaryRow = Number(code.slice(0, 2));
  const primaryColumn = Number(code.slice(2, 4));
  if (primaryRow < FIRST_ROW || primaryRow > LAST_ROW) return null;
  if (primaryColumn < FIRST_COLUMN || primaryColumn > LAST_COLUMN) return null;
  let row =
    primaryRow * perPrimary + Number(code[4]) * perSecondary + Number(code[6]) * perTertiary;
  let column =
    (primaryColumn + 100) * perPrimary +
    Number(code[5]) * perSecondary +
    Number(code[7]) * perTertiary;
  let size: number = perTertiary;
  for (const digit of code.slice(8)) {
    size /= 2;
    const quarter = Number(digit) - 1;
    row += quarter >= 2 ? size : 0;
    column += quarter % 2 === 1 ? size : 0;
  }
  return [
    column / columnsPerDegree,
    row / rowsPerDegree,
    (column + size) / columnsPerDegree,
    (row + size) / rowsPerDegree,
  ];
}
