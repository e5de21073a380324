import { gainBasis } from "../coverage/candidateGain.ts";
import { pointsGained } from "../coverage/pointsGained.ts";
import type { StreetJoins } from "../network/joinPoints.ts";
import { UNREACHED, type WalkSearch } from "../network/walkSearch.ts";
import { walkDistances } from "../network/walkDistances.ts";
import { demandDistances } from "../network/demandDistances.ts";

/** The streets with the people, the kept places and the candidates joined to them. */
export interface StreetSites {
  /** Over a graph in the direction `toPlaces`; used as room to work in. */
  readonly search: WalkSearch;
  readonly demandJoins: StreetJoins;
  readonly people: Uint32Array;
  readonly keptJoins: StreetJoins;
  readonly candidateJoins: StreetJoins;
  readonly limitCm: number;
}

/**
 * The people within the limit on foot of every candidate, without those whom a kept place covers. A
 * candidate that joins no street (edge -1) reaches nobody. Limit: as `walkDistances`.
 */
export function streetSiteReach(sites: StreetSites) {
  const { people, candidateJoins } = sites;
  const nowhere = new Int32Array(people.length);
  const placeJoins = sites.keptJoins;
  const basis = gainBasis({ ...sites, placeJoins, demandZone: nowhere, zoneCount: 1 });
  const candidateCount = candidateJoins.edge.length;
  const firstPoint = new Uint32Array(candidateCount + 1);
  const reached = { points: new Uint32Array(1 << 16), count: 0 };
  for (let candidate = 0; candidate < candidateCount; candidate++) {
    const edge = candidateJoins.edge[candidate]!;
    if (edge >= 0) {
      const offsetCm = candidateJoins.offsetCm[candidate]!;
      const legCm = candidateJoins.legCm[candidate]!;
      pointsGained(basis, { edge, offsetCm, legCm }, (point) => {
        append(reached, point);
      });
    }
    firstPoint[candidate + 1] = reached.count;
  }
  return {
    firstPoint,
    reachedPoint: reached.points.slice(0, reached.count),
    isCovered: coveredByKept(sites),
  };
}

function coveredByKept({ search, keptJoins, demandJoins, limitCm }: StreetSites): Uint8Array {
  walkDistances(search, keptJoins, limitCm);
  const { distanceCm } = demandDistances(search, keptJoins, demandJoins, limitCm);
  return Uint8Array.from(distanceCm, (each) => (each === UNREACHED ? 0 : 1));
}

function append(list: { points: Uint32Array; count: number }, point: number): void {
  if (list.count === list.points.length) {
    const longer = new Uint32Array(2 * list.count);
    longer.set(list.points);
    list.points = longer;
  }
  list.points[list.count++] = point;
}
