import { groupedCover } from "./groupedCover.ts";
import type { SiteProblem } from "./siteProblem.ts";

/** Who is within reach of every candidate, however that was measured: by streets, by air, by a given table. */
export interface SiteReach {
  /** Points of candidate `c` are `firstPoint[c]` up to, not including, `firstPoint[c + 1]`, each once. */
  readonly firstPoint: Uint32Array;
  readonly reachedPoint: Uint32Array;
  /** People per demand point: whole numbers. */
  readonly people: Uint32Array;
  /** 1 where a kept place covers the point. */
  readonly isCovered: Uint8Array;
  /** The zone of every demand point and of every candidate; -1 = 圏域外. */
  readonly demandZone: Int32Array;
  readonly candidateZone: Int32Array;
  readonly zoneCount: number;
}

/** Groups the people not yet covered by the candidates that reach them. */
export function siteProblemOfReach(reach: SiteReach): SiteProblem {
  const { people, isCovered, candidateZone, zoneCount } = reach;
  const candidateCount = candidateZone.length;
  const zone = reach.demandZone.map((each) => (each < 0 ? zoneCount : each));
  const zonePeople = new Float64Array(zoneCount + 1);
  const zoneCovered = new Float64Array(zoneCount + 1);
  for (let point = 0; point < people.length; point++) {
    zonePeople[zone[point]!]! += people[point]!;
    if (isCovered[point] !== 0) zoneCovered[zone[point]!]! += people[point]!;
  }
  const cover = groupedCover({ people, zone, ...candidatesOfPoints(reach) }, candidateCount);
  return { candidateCount, candidateZone, ...cover, zoneCount, zonePeople, zoneCovered };
}

/** The candidates of every point that is not yet covered, rising. */
function candidatesOfPoints({ firstPoint, reachedPoint, isCovered }: SiteReach) {
  const pointCount = isCovered.length;
  const firstCandidate = new Uint32Array(pointCount + 1);
  for (let entry = 0; entry < reachedPoint.length; entry++) {
    const point = reachedPoint[entry]!;
    if (isCovered[point] === 0) firstCandidate[point + 1]!++;
  }
  for (let point = 0; point < pointCount; point++) {
    firstCandidate[point + 1]! += firstCandidate[point]!;
  }
  const coveringCandidate = new Uint32Array(firstCandidate[pointCount]!);
  const next = firstCandidate.slice();
  for (let candidate = 0; candidate < firstPoint.length - 1; candidate++) {
    for (let entry = firstPoint[candidate]!; entry < firstPoint[candidate + 1]!; entry++) {
      const point = reachedPoint[entry]!;
      if (isCovered[point] === 0) coveringCandidate[next[point]!++] = candidate;
    }
  }
  return { firstCandidate, coveringCandidate };
}
