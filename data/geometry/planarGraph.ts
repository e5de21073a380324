import { footShare, gapM, between, type Point } from "./polyline.ts";
import { segmentGrid } from "./segmentGrid.ts";

/** Lines cut where they meet: every edge is one straight piece between two nodes. */
export interface PlanarGraph<T> {
  readonly nodes: readonly Point[];
  readonly edges: readonly PlanarEdge<T>[];
}

interface PlanarEdge<T> {
  readonly from: number;
  readonly to: number;
  /** What the line was that the piece comes from. */
  readonly tag: T;
}

export interface TaggedLine<T> {
  readonly points: readonly Point[];
  readonly tag: T;
}

/** Points nearer than this are one node; an end this near to a line lies on it. */
const SNAP_M = 0.4;

/**
 * Cuts lines at their crossings, touchings and common points. Where two lines run over each other the
 * earlier one stays, so lines come in order of their weight.
 */
export function planarGraph<T>(lines: readonly TaggedLine<T>[]): PlanarGraph<T> {
  const pieces = lines
    .flatMap(({ points, tag }) =>
      points.slice(1).map((b, index) => ({ a: points[index]!, b, tag })),
    )
    .filter(({ a, b }) => gapM(a, b) > 0);
  const nodes = nodeTable();
  const edges: PlanarEdge<T>[] = [];
  const known = new Set<string>();
  const cuts = cutShares(pieces);
  pieces.forEach(({ a, b, tag }, index) => {
    const shares = [0, ...cuts[index]!.sort((left, right) => left - right), 1];
    const ids = shares.map((share) => nodes.idOf(between(a, b, share)));
    for (let part = 1; part < ids.length; part++) {
      const from = ids[part - 1]!;
      const to = ids[part]!;
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      if (from === to || known.has(key)) continue;
      known.add(key);
      edges.push({ from, to, tag });
    }
  });
  return { nodes: nodes.points, edges };
}

interface Piece {
  readonly a: Point;
  readonly b: Point;
}

function cutShares(pieces: readonly Piece[]): number[][] {
  const grid = segmentGrid(pieces.map(({ a, b }) => [a, b] as const));
  const cuts: number[][] = pieces.map(() => []);
  pieces.forEach((piece, index) => {
    for (const other of grid.near(piece.a, piece.b, SNAP_M)) {
      if (other > index) meet(piece, pieces[other]!, cuts[index]!, cuts[other]!);
    }
  });
  return cuts;
}

/** Notes where two pieces touch or cross, as shares of each. */
function meet(one: Piece, two: Piece, cutsOne: number[], cutsTwo: number[]): void {
  const touched = [
    touch(one, two.a, cutsOne),
    touch(one, two.b, cutsOne),
    touch(two, one.a, cutsTwo),
    touch(two, one.b, cutsTwo),
  ];
  if (touched.some(Boolean)) return;
  const ux = one.b[0] - one.a[0];
  const uy = one.b[1] - one.a[1];
  const vx = two.b[0] - two.a[0];
  const vy = two.b[1] - two.a[1];
  const cross = ux * vy - uy * vx;
  if (cross === 0) return;
  const wx = two.a[0] - one.a[0];
  const wy = two.a[1] - one.a[1];
  const alongOne = (wx * vy - wy * vx) / cross;
  const alongTwo = (wx * uy - wy * ux) / cross;
  if (alongOne <= 0 || alongOne >= 1 || alongTwo <= 0 || alongTwo >= 1) return;
  cutsOne.push(alongOne);
  cutsTwo.push(alongTwo);
}

/** Whether `point` lies on the piece; a touch away from the piece's ends becomes a cut. */
function touch({ a, b }: Piece, point: Point, cuts: number[]): boolean {
  const share = footShare(a, b, point);
  if (gapM(between(a, b, share), point) > SNAP_M) return false;
  if (gapM(a, point) > SNAP_M && gapM(b, point) > SNAP_M) cuts.push(share);
  return true;
}

function nodeTable(): { points: Point[]; idOf(point: Point): number } {
  const points: Point[] = [];
  const byCell = new Map<string, number[]>();
  function idOf(point: Point): number {
    const cx = cellOf(point[0]);
    const cy = cellOf(point[1]);
    for (let x = cx - 1; x <= cx + 1; x++) {
      for (let y = cy - 1; y <= cy + 1; y++) {
        const found = byCell.get(`${x} ${y}`)?.find((id) => gapM(points[id]!, point) <= SNAP_M);
        if (found !== undefined) return found;
      }
    }
    const id = points.push(point) - 1;
    const key = `${cx} ${cy}`;
    byCell.set(key, [...(byCell.get(key) ?? []), id]);
    return id;
  }
  return { points, idOf };
}

function cellOf(valueM: number): number {
  return Math.floor(valueM / SNAP_M);
}
