import { EDGE_FLAGS, type WalkNetwork } from "./walkNetwork.ts";
import { WALKER_TRAITS, type Walker } from "./walker.ts";

/**
 * The streets that one walker may take, as arcs in the direction of a search: the arcs that leave node
 * `v` are `firstArc[v]` up to, not including, `firstArc[v + 1]`.
 */
export interface WalkGraph {
  readonly network: WalkNetwork;
  readonly firstArc: Uint32Array;
  readonly arcTarget: Uint32Array;
  readonly arcLengthCm: Uint32Array;
  readonly arcEdge: Uint32Array;
  /** How the search may run along each edge: a sum of `PASSAGE`; 0 = closed to this walker. */
  readonly edgePassage: Uint8Array;
}

/** `toPlaces`: the search spreads from places backwards, and gives the walk *to* them. */
export type WalkDirection = "toPlaces" | "fromPoint";

/** Along an edge from its `from` end to its `to` end, or against. */
export const PASSAGE = { along: 1, against: 2 } as const;

/**
 * The arcs of a network for one walker and one direction of search.
 *
 * 車いす takes neither steps nor edges flagged `noWheelchair`. An edge that is one-way for feet gives one
 * arc, turned round when the search spreads from places; one of no length is no one-way. Loops give none:
 * no shortest walk uses them.
 */
export function walkGraph(
  network: WalkNetwork,
  walker: Walker,
  direction: WalkDirection,
): WalkGraph {
  const edgePassage = passages(network, walker, direction);
  const firstArc = new Uint32Array(network.nodeLng.length + 1);
  forEachArc(network, edgePassage, (source) => {
    firstArc[source + 1]!++;
  });
  for (let node = 1; node < firstArc.length; node++) firstArc[node]! += firstArc[node - 1]!;

  const arcCount = firstArc[firstArc.length - 1]!;
  const arcTarget = new Uint32Array(arcCount);
  const arcLengthCm = new Uint32Array(arcCount);
  const arcEdge = new Uint32Array(arcCount);
  const nextArc = firstArc.slice();
  forEachArc(network, edgePassage, (source, target, edge) => {
    const arc = nextArc[source]!++;
    arcTarget[arc] = target;
    arcLengthCm[arc] = network.edgeLengthCm[edge]!;
    arcEdge[arc] = edge;
  });
  return { network, firstArc, arcTarget, arcLengthCm, arcEdge, edgePassage };
}

function passages(network: WalkNetwork, walker: Walker, direction: WalkDirection): Uint8Array {
  const closed = WALKER_TRAITS[walker].takesSteps ? 0 : EDGE_FLAGS.steps | EDGE_FLAGS.noWheelchair;
  const oneWay = direction === "toPlaces" ? PASSAGE.against : PASSAGE.along;
  return Uint8Array.from(network.edgeFlags, (flags, edge) => {
    if ((flags & closed) !== 0) return 0;
    const isOneWay = (flags & EDGE_FLAGS.oneWay) !== 0 && network.edgeLengthCm[edge]! > 0;
    return isOneWay ? oneWay : PASSAGE.along | PASSAGE.against;
  });
}

function forEachArc(
  network: WalkNetwork,
  edgePassage: Uint8Array,
  visit: (source: number, target: number, edge: number) => void,
): void {
  for (let edge = 0; edge < edgePassage.length; edge++) {
    const from = network.edgeFrom[edge]!;
    const to = network.edgeTo[edge]!;
    if (from === to) continue;
    if ((edgePassage[edge]! & PASSAGE.along) !== 0) visit(from, to, edge);
    if ((edgePassage[edge]! & PASSAGE.against) !== 0) visit(to, from, edge);
  }
}
