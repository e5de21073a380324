/** How far the nearest point of a segment from (`x`, `y`) to (`toX`, `toY`) lies from (0, 0), in their unit. */
export function distanceFromOrigin(x: number, y: number, toX: number, toY: number): number {
  const dx = toX - x;
  const dy = toY - y;
  const share = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy) || 0));
  return Math.hypot(x + share * dx, y + share * dy);
}
