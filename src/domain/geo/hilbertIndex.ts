const SIDE = 1 << 16;

/**
 * Place of a point of the unit square (0 ≤ x, y ≤ 1) along the Hilbert curve through 65,536 × 65,536
 * cells: points near each other on the curve are near each other on the map. 0 to 2³² − 1.
 */
export function hilbertIndex(x: number, y: number): number {
  let column = Math.min(SIDE - 1, Math.floor(x * SIDE));
  let row = Math.min(SIDE - 1, Math.floor(y * SIDE));
  let index = 0;
  for (let half = SIDE / 2; half >= 1; half /= 2) {
    const isRight = (column & half) > 0;
    const isTop = (row & half) > 0;
    index = index * 4 + (isRight ? (isTop ? 2 : 3) : isTop ? 1 : 0);
    if (isTop) continue;
    if (isRight) [column, row] = [SIDE - 1 - column, SIDE - 1 - row];
    [column, row] = [row, column];
  }
  return index;
}
