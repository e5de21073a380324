import type { Bounds } from "../geo/lngLat.ts";

/** Eighths of a third-order mesh in one degree: 3.75″ of latitude, 5.625″ of longitude. */
const ROWS_PER_DEGREE = 960;
const COLUMNS_PER_DEGREE = 640;

/** Primary meshes that hold a part of Japan: 20–46° N, 122–154° E. */
const FIRST_P = 30;
const LAST_P = 68;
const FIRST_U = 22;
const LAST_U = 53;

/**
 * The box of a mesh of JIS X 0410: 8 digits 1 km, 9 digits 500 m, 10 digits 250 m, 11 digits 125 m
 * (the halves of halves, 1 SW, 2 SE, 3 NW, 4 NE; not the 10 × 10 division, which also has 10 digits).
 * `null` for anything that is no such code or lies outside Japan. Exact: counted in whole eighths of
 * a 1 km mesh, so two neighbours give the same numbers for the border between them.
 */
export function meshBounds(code: string): Bounds | null {
  if (!/^\d{4}[0-7]{2}\d{2}[1-4]{0,3}$/.test(code)) return null;
  const p = Number(code.slice(0, 2));
  const u = Number(code.slice(2, 4));
  if (p < FIRST_P || p > LAST_P || u < FIRST_U || u > LAST_U) return null;
  let row = p * 640 + Number(code[4]) * 80 + Number(code[6]) * 8;
  let column = (u + 100) * 640 + Number(code[5]) * 80 + Number(code[7]) * 8;
  let size = 8;
  for (const digit of code.slice(8)) {
    size /= 2;
    const quarter = Number(digit) - 1;
    row += quarter >= 2 ? size : 0;
    column += quarter % 2 === 1 ? size : 0;
  }
  return [
    column / COLUMNS_PER_DEGREE,
    row / ROWS_PER_DEGREE,
    (column + size) / COLUMNS_PER_DEGREE,
    (row + size) / ROWS_PER_DEGREE,
  ];
}
