import { lengthM, partOf, type Point } from "./geometry/polyline.ts";
import type { MainRoad } from "./mainRoads.ts";
import { FIELD_STREAM_COURSE, RAILWAY_COURSE, RIVER_BANKS, STREAM_COURSE } from "./terrain.ts";

/** Half the length of a small bridge over a stream, and of an underpass. */
const STREAM_BRIDGE_M = 13;
const UNDERPASS_M = 34;
/** How far from the rails an embankment road ends. */
const BREAK_M = 20;

/** The highway of a line that is drawn on the plan and is no street. */
export const NO_STREET = "none";

/** A main road in pieces, so that its bridges, its underpass and its level crossings are pieces or ends of their own. */
export function withCrossings(road: MainRoad): MainRoad[] {
  const wholeM = lengthM(road.points);
  const spans = [...riverSpans(road), ...streamSpans(road), ...railSpans(road)].sort(
    (a, b) => a.from - b.from,
  );
  const pieces: MainRoad[] = [];
  let from = 0;
  for (const span of spans) {
    pieces.push({ ...road, points: partOf(road.points, from, span.from) });
    if (span.to > span.from) {
      const points = partOf(road.points, span.from, span.to);
      const isGap = span.tags === null;
      pieces.push(
        isGap
          ? { points, highway: NO_STREET }
          : { ...road, points, tags: { ...road.tags, ...span.tags } },
      );
    }
    from = span.to;
  }
  pieces.push({ ...road, points: partOf(road.points, from, 1) });
  return pieces.filter(({ points }) => lengthM(points) > 0.5 || wholeM < 1);
}

/** Where the main roads cross the railway on the level. */
export function levelCrossings(roads: readonly MainRoad[]): Point[] {
  return roads
    .filter((road) => road.crosses === undefined && road.highway !== "trunk")
    .flatMap((road) => meetings(road.points, RAILWAY_COURSE).map(({ at }) => at));
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** `null` = the road is broken here. */
  readonly tags: Readonly<Record<string, string>> | null;
}

function riverSpans(road: MainRoad): Span[] {
  const west = meetings(road.points, RIVER_BANKS.west);
  const east = meetings(road.points, RIVER_BANKS.east);
  if (west.length !== 1 || east.length !== 1) return [];
  const [from, to] = [west[0]!.share, east[0]!.share].sort((a, b) => a - b);
  return [{ from: from!, to: to!, tags: { bridge: "yes", layer: "1" } }];
}

function streamSpans(road: MainRoad): Span[] {
  const wholeM = lengthM(road.points);
  return [STREAM_COURSE, FIELD_STREAM_COURSE].flatMap((stream) =>
    meetings(road.points, stream).map(({ share }) => ({
      from: Math.max(0, share - STREAM_BRIDGE_M / wholeM),
      to: Math.min(1, share + STREAM_BRIDGE_M / wholeM),
      tags: { bridge: "yes", layer: "1" },
    })),
  );
}

function railSpans(road: MainRoad): Span[] {
  const wholeM = lengthM(road.points);
  return meetings(road.points, RAILWAY_COURSE).map(({ share }): Span => {
    if (road.crosses === "broken") {
      const half = BREAK_M / wholeM;
      return { from: share - half, to: share + half, tags: null };
    }
    if (road.crosses !== "underpass" && road.highway !== "trunk") {
      return { from: share, to: share, tags: {} };
    }
    const half = UNDERPASS_M / wholeM;
    const tags: Record<string, string> =
      road.highway === "trunk" ? { bridge: "yes", layer: "1" } : { tunnel: "yes", layer: "-1" };
    return { from: share - half, to: share + half, tags };
  });
}

/** Where a line crosses another, as shares of the first. */
function meetings(
  line: readonly Point[],
  other: readonly Point[],
): { readonly share: number; readonly at: Point }[] {
  const wholeM = lengthM(line);
  const found: { share: number; at: Point }[] = [];
  let walkedM = 0;
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1]!;
    const b = line[index]!;
    const stepM = Math.hypot(b[0] - a[0], b[1] - a[1]);
    for (let second = 1; second < other.length; second++) {
      const share = crossingShare(a, b, other[second - 1]!, other[second]!);
      if (share === null) continue;
      const at: Point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      found.push({ share: (walkedM + share * stepM) / wholeM, at });
    }
    walkedM += stepM;
  }
  return found;
}

/** The share along `a`–`b` where it crosses `c`–`d`, or null. */
function crossingShare(a: Point, b: Point, c: Point, d: Point): number | null {
  const ux = b[0] - a[0];
  const uy = b[1] - a[1];
  const vx = d[0] - c[0];
  const vy = d[1] - c[1];
  const cross = ux * vy - uy * vx;
  if (cross === 0) return null;
  const alongFirst = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
  const alongSecond = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / cross;
  const isMet = alongFirst >= 0 && alongFirst < 1 && alongSecond >= 0 && alongSecond < 1;
  return isMet ? alongFirst : null;
}
