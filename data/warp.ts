import { densified, gapM, simplified, type Point } from "./geometry/polyline.ts";

/** One wave of the ground: how long, how far it moves things, and where it starts. */
const WAVES = [
  { lengthM: 1250, aside: 24, phases: [0.4, 1.9, 4.4, 2.7] },
  { lengthM: 520, aside: 9, phases: [2.2, 5.1, 0.9, 3.6] },
  { lengthM: 210, aside: 3.2, phases: [5.5, 0.3, 1.4, 2.1] },
] as const;

/** Ground laid out by plan, where lines stay straighter: middle, radius, share of the waves that is left. */
const CALM: readonly (readonly [Point, number, number])[] = [
  [[7350, 6000], 1100, 0.35],
  [[6700, 800], 1000, 0.1],
  [[5100, 3300], 900, 0.45],
  [[300, 2900], 1100, 0.5],
];

/**
 * Moves a point of the plan to where it lies in the town: everything is drawn a little too straight,
 * and this bends streets, banks and borders together, so that whatever met still meets.
 */
export function warped(point: Point): Point {
  const [x, y] = point;
  const strength = strengthAt(point);
  let dx = 0;
  let dy = 0;
  for (const { lengthM, aside, phases } of WAVES) {
    const turn = (2 * Math.PI) / lengthM;
    dx += aside * Math.sin(turn * (0.9 * y + 0.35 * x) + phases[0]);
    dx += 0.5 * aside * Math.sin(turn * (1.6 * x - 0.7 * y) + phases[1]);
    dy += aside * Math.sin(turn * (0.85 * x - 0.4 * y) + phases[2]);
    dy += 0.5 * aside * Math.sin(turn * (1.5 * y + 0.8 * x) + phases[3]);
  }
  return [x + dx * strength, y + dy * strength];
}

/** A line of the plan as it lies in the town, with the bends that matter by more than `toleranceM`. */
export function warpedLine(points: readonly Point[], toleranceM: number): Point[] {
  return simplified(densified(points, 14).map(warped), toleranceM);
}

/** The waves die away beyond the town, where lines are only there to leave the map. */
function strengthAt(point: Point): number {
  const beyondM = Math.max(
    0,
    -1200 - point[0],
    point[0] - 10_200,
    -900 - point[1],
    point[1] - 8200,
  );
  let strength = Math.exp(-((beyondM / 2000) ** 2));
  if (strength < 0.01) return 0;
  for (const [middle, radiusM, left] of CALM) {
    const nearness = Math.exp(-((gapM(middle, point) / radiusM) ** 4));
    strength *= 1 - nearness * (1 - left);
  }
  return strength;
}
