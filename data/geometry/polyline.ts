/** A point of the town's plane: metres east and north of its south-west corner. */
export type Point = readonly [xM: number, yM: number];

/** Length of a line along its bends. */
export function lengthM(points: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < points.length; index++) {
    sum += gapM(points[index - 1]!, points[index]!);
  }
  return sum;
}

/** Straight distance; by square root, which is many times as fast as `Math.hypot`. */
export function gapM(a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  return Math.sqrt(dx * dx + dy * dy);
}

/** The point at a share of the way from `a` to `b`. */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The point at a share (0 to 1) of the line's length. */
export function pointAt(points: readonly Point[], share: number): Point {
  let rest = Math.min(1, Math.max(0, share)) * lengthM(points);
  for (let index = 1; index < points.length; index++) {
    const a = points[index - 1]!;
    const b = points[index]!;
    const step = gapM(a, b);
    if (rest <= step && step > 0) return between(a, b, rest / step);
    rest -= step;
  }
  return points.at(-1)!;
}

/** The part of a line between two shares of its length, with its bends. */
export function partOf(points: readonly Point[], fromShare: number, toShare: number): Point[] {
  const whole = lengthM(points);
  const inside: Point[] = [];
  let walked = 0;
  for (let index = 1; index < points.length; index++) {
    walked += gapM(points[index - 1]!, points[index]!);
    if (walked > fromShare * whole + 0.01 && walked < toShare * whole - 0.01) {
      inside.push(points[index]!);
    }
  }
  return [pointAt(points, fromShare), ...inside, pointAt(points, toShare)];
}

/** The share of the line's length at the foot of the perpendicular from `target`, and how far it is. */
export function nearestOn(
  points: readonly Point[],
  target: Point,
): { readonly share: number; readonly distanceM: number; readonly foot: Point } {
  const whole = lengthM(points);
  let best = { share: 0, distanceM: Infinity, foot: points[0]! };
  let walked = 0;
  for (let index = 1; index < points.length; index++) {
    const a = points[index - 1]!;
    const b = points[index]!;
    const step = gapM(a, b);
    const share = step === 0 ? 0 : footShare(a, b, target);
    const foot = between(a, b, share);
    const distanceM = gapM(foot, target);
    if (distanceM < best.distanceM) {
      best = { share: whole === 0 ? 0 : (walked + share * step) / whole, distanceM, foot };
    }
    walked += step;
  }
  return best;
}

/** Where the perpendicular from `target` meets the segment, as a share from `a` to `b`. */
export function footShare(a: Point, b: Point, target: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const along = (target[0] - a[0]) * dx + (target[1] - a[1]) * dy;
  return Math.min(1, Math.max(0, along / (dx * dx + dy * dy)));
}

/** A line with a point at least every `stepM`, its own points kept. */
export function densified(points: readonly Point[], stepM: number): Point[] {
  const dense: Point[] = [points[0]!];
  for (let index = 1; index < points.length; index++) {
    const a = points[index - 1]!;
    const b = points[index]!;
    const parts = Math.max(1, Math.ceil(gapM(a, b) / stepM));
    for (let part = 1; part < parts; part++) dense.push(between(a, b, part / parts));
    dense.push(b);
  }
  return dense;
}

/** A smooth line through the points (Catmull–Rom), with a point about every `stepM`. */
export function smoothed(points: readonly Point[], stepM: number): Point[] {
  const line: Point[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const p1 = points[index]!;
    const p2 = points[index + 1]!;
    const p0 = points[index - 1] ?? between(p2, p1, 2);
    const p3 = points[index + 2] ?? between(p1, p2, 2);
    const parts = Math.max(1, Math.round(gapM(p1, p2) / stepM));
    for (let part = 0; part < parts; part++) line.push(splinePoint(p0, p1, p2, p3, part / parts));
  }
  line.push(points.at(-1)!);
  return line;
}

/** A smooth closed ring through the points; the first point is repeated at the end. */
export function smoothedRing(points: readonly Point[], stepM: number): Point[] {
  const count = points.length;
  const ring: Point[] = [];
  for (let index = 0; index < count; index++) {
    const p0 = points[(index + count - 1) % count]!;
    const p1 = points[index]!;
    const p2 = points[(index + 1) % count]!;
    const p3 = points[(index + 2) % count]!;
    const parts = Math.max(1, Math.round(gapM(p1, p2) / stepM));
    for (let part = 0; part < parts; part++) ring.push(splinePoint(p0, p1, p2, p3, part / parts));
  }
  ring.push(ring[0]!);
  return ring;
}

function splinePoint(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  return [spline(p0[0], p1[0], p2[0], p3[0], t), spline(p0[1], p1[1], p2[1], p3[1], t)];
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  const linear = (c - a) * t;
  const square = (2 * a - 5 * b + 4 * c - d) * t * t;
  const cube = (3 * b - a - 3 * c + d) * t * t * t;
  return 0.5 * (2 * b + linear + square + cube);
}

/** The line moved sideways: left of its direction by `leftM` (right if negative). */
export function offsetLine(points: readonly Point[], leftM: number): Point[] {
  return points.map((point, index) => {
    const before = points[Math.max(0, index - 1)]!;
    const after = points[Math.min(points.length - 1, index + 1)]!;
    const length = gapM(before, after) || 1;
    const side: Point = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length];
    return [point[0] + side[0] * leftM, point[1] + side[1] * leftM];
  });
}

/** Douglas–Peucker: the bends that matter by more than `toleranceM`. */
export function simplified(points: readonly Point[], toleranceM: number): Point[] {
  if (points.length <= 2) return [...points];
  const first = points[0]!;
  const last = points.at(-1)!;
  let farthest = 0;
  let farthestM = -1;
  for (let index = 1; index < points.length - 1; index++) {
    const point = points[index]!;
    const distanceM =
      gapM(first, last) === 0
        ? gapM(first, point)
        : gapM(between(first, last, footShare(first, last, point)), point);
    if (distanceM > farthestM) {
      farthestM = distanceM;
      farthest = index;
    }
  }
  if (farthestM <= toleranceM) return [first, last];
  const head = simplified(points.slice(0, farthest + 1), toleranceM);
  return [...head.slice(0, -1), ...simplified(points.slice(farthest), toleranceM)];
}
