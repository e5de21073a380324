import type { WalkGraph } from "./walkGraph.ts";

/**
 * The same distances on fewer nodes: nodes with few neighbours were taken out one after the other, each
 * leaving shortcuts between its neighbours. What is left is the core.
 *
 * `order` holds the nodes taken out, first to last. Node `order[i]` then had the neighbours
 * `spokeNode[s]` for `s` from `firstSpoke[i]` up to `firstSpoke[i + 1]`, with an arc of `outCm[s]` to
 * each and one of `inCm[s]` from it (`NO_ARC` = none). Core arcs leave node `v` at `firstArc[v]` up to
 * `firstArc[v + 1]`; nodes taken out have none.
 */
export interface ThinnedGraph {
  readonly order: Uint32Array;
  readonly firstSpoke: Uint32Array;
  readonly spokeNode: Uint32Array;
  readonly outCm: Uint32Array;
  readonly inCm: Uint32Array;
  /** The nodes that are left. */
  readonly core: Uint32Array;
  readonly firstArc: Uint32Array;
  readonly arcTarget: Uint32Array;
  readonly arcLengthCm: Uint32Array;
  readonly longestArcCm: number;
}

export const NO_ARC = 0xffff_ffff;

/** Nodes with more neighbours stay: beyond four, shortcuts multiply and nothing gets faster. */
const MOST_NEIGHBOURS = 4;

/**
 * Thins a graph without changing any distance between the nodes that are left. A search runs outwards
 * along `order`, then over the core, then back along `order`; in the city of the bench the core is a seventh
 * of the nodes.
 */
export function thinnedGraph(graph: WalkGraph): ThinnedGraph {
  const hubs = hubsOf(graph);
  const isTakenOut = new Uint8Array(hubs.length);
  const order: number[] = [];
  for (let most = 1; most <= MOST_NEIGHBOURS; most++) {
    let candidates = Array.from(hubs.keys());
    while (candidates.length > 0) {
      const touched: number[] = [];
      for (const node of candidates) {
        const neighbours = hubs[node]!.node;
        if (isTakenOut[node] === 1 || neighbours.length > most) continue;
        isTakenOut[node] = 1;
        order.push(node);
        takeOut(hubs, node);
        touched.push(...neighbours);
      }
      candidates = touched;
    }
  }
  return {
    order: Uint32Array.from(order),
    ...spokesOf(order.map((node) => hubs[node]!)),
    ...coreOf(hubs, isTakenOut),
  };
}

/** The graph as it is, with nothing taken out: ready at once, and slower to search. */
export function unthinnedGraph({ firstArc, arcTarget, arcLengthCm }: WalkGraph): ThinnedGraph {
  return {
    order: new Uint32Array(0),
    firstSpoke: new Uint32Array(1),
    spokeNode: new Uint32Array(0),
    outCm: new Uint32Array(0),
    inCm: new Uint32Array(0),
    core: Uint32Array.from({ length: firstArc.length - 1 }, (_, node) => node),
    firstArc,
    arcTarget,
    arcLengthCm,
    longestArcCm: arcLengthCm.reduce((longest, lengthCm) => Math.max(longest, lengthCm), 0),
  };
}

/** The neighbours of a node with the arcs to and from them, as lists side by side. */
interface Hub {
  readonly node: number[];
  readonly outCm: number[];
  readonly inCm: number[];
}

function hubsOf({ firstArc, arcTarget, arcLengthCm }: WalkGraph): Hub[] {
  const hubs = Array.from({ length: firstArc.length - 1 }, (): Hub => ({
    node: [],
    outCm: [],
    inCm: [],
  }));
  for (let node = 0; node < hubs.length; node++) {
    for (let arc = firstArc[node]!; arc < firstArc[node + 1]!; arc++) {
      offerArc(hubs, node, arcTarget[arc]!, arcLengthCm[arc]!);
    }
  }
  return hubs;
}

/** Keeps the shorter of the arcs from one node to another. */
function offerArc(hubs: readonly Hub[], from: number, to: number, lengthCm: number): void {
  const toOther = neighbourAt(hubs[from]!, to);
  const toSelf = neighbourAt(hubs[to]!, from);
  if (lengthCm >= hubs[from]!.outCm[toOther]!) return;
  hubs[from]!.outCm[toOther] = lengthCm;
  hubs[to]!.inCm[toSelf] = lengthCm;
}

function neighbourAt(hub: Hub, node: number): number {
  const known = hub.node.indexOf(node);
  if (known >= 0) return known;
  hub.outCm.push(NO_ARC);
  hub.inCm.push(NO_ARC);
  return hub.node.push(node) - 1;
}

/** Leaves the hub of the node itself as it was at that time. */
function takeOut(hubs: readonly Hub[], node: number): void {
  const hub = hubs[node]!;
  const count = hub.node.length;
  for (let index = 0; index < count; index++) dropNeighbour(hubs[hub.node[index]!]!, node);
  for (let index = 0; index < count; index++) {
    if (hub.inCm[index] === NO_ARC) continue;
    for (let other = 0; other < count; other++) {
      if (other === index || hub.outCm[other] === NO_ARC) continue;
      const lengthCm = hub.inCm[index]! + hub.outCm[other]!;
      offerArc(hubs, hub.node[index]!, hub.node[other]!, lengthCm);
    }
  }
}

function dropNeighbour({ node, outCm, inCm }: Hub, dropped: number): void {
  const at = node.indexOf(dropped);
  node[at] = node.at(-1)!;
  outCm[at] = outCm.at(-1)!;
  inCm[at] = inCm.at(-1)!;
  node.pop();
  outCm.pop();
  inCm.pop();
}

function spokesOf(hubs: readonly Hub[]) {
  const firstSpoke = new Uint32Array(hubs.length + 1);
  for (let index = 0; index < hubs.length; index++) {
    firstSpoke[index + 1] = firstSpoke[index]! + hubs[index]!.node.length;
  }
  const spokeNode = new Uint32Array(firstSpoke.at(-1)!);
  const outCm = new Uint32Array(spokeNode.length);
  const inCm = new Uint32Array(spokeNode.length);
  for (let index = 0; index < hubs.length; index++) {
    spokeNode.set(hubs[index]!.node, firstSpoke[index]);
    outCm.set(hubs[index]!.outCm, firstSpoke[index]);
    inCm.set(hubs[index]!.inCm, firstSpoke[index]);
  }
  return { firstSpoke, spokeNode, outCm, inCm };
}

function coreOf(hubs: readonly Hub[], isTakenOut: Uint8Array) {
  const core: number[] = [];
  const firstArc = new Uint32Array(hubs.length + 1);
  const arcTarget: number[] = [];
  const arcLengthCm: number[] = [];
  for (const [node, hub] of hubs.entries()) {
    if (isTakenOut[node] === 0) {
      core.push(node);
      for (const [index, lengthCm] of hub.outCm.entries()) {
        if (lengthCm === NO_ARC) continue;
        arcTarget.push(hub.node[index]!);
        arcLengthCm.push(lengthCm);
      }
    }
    firstArc[node + 1] = arcTarget.length;
  }
  return {
    core: Uint32Array.from(core),
    firstArc,
    arcTarget: Uint32Array.from(arcTarget),
    arcLengthCm: Uint32Array.from(arcLengthCm),
    longestArcCm: arcLengthCm.reduce((longest, lengthCm) => Math.max(longest, lengthCm), 0),
  };
}
