/**
 * Whether a point lies inside a polygon given as `polygonEdges`, by the parity of the sides to its
 * right (even-odd, so winding does not matter). Half-open: of two polygons that share a border with
 * the same corners, a point on it is inside exactly one.
 */
export function isInsideEdges(edges: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const yLow = edges[i + 1]!;
    const yHigh = edges[i + 3]!;
    if (y < yLow || y >= yHigh) continue;
    const xLow = edges[i]!;
    if (x < xLow + ((y - yLow) * (edges[i + 2]! - xLow)) / (yHigh - yLow)) inside = !inside;
  }
  return inside;
}
