import { deflateSync } from "fflate";
import { orderedNetwork } from "../../domain/network/orderedNetwork.ts";
import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import { gridLengthsCm, type GridScale, gridScale } from "./gridLengths.ts";
import { gridResiduals } from "./gridResiduals.ts";
import { withNetworkHeader } from "./networkHeader.ts";
import { networkGrid } from "./networkGrid.ts";
import { VarintWriter } from "./varintWriter.ts";

/**
 * The compact file of a walking network: header with checksum, then deflated columns.
 *
 * Nodes and edges are stored in the order of `orderedNetwork`. Lengths, classes, flags, names and which
 * nodes an edge joins come back exactly, positions to 0.000001° (networks made here have no finer ones).
 *
 * Content: street names (JSON) · scale (7 × float64) · lowest byte of every coordinate residual ·
 * varints: edges per node, far ends, traits, names, bends per edge, rest of the residuals, length
 * corrections. A coordinate is stored as its distance from where its neighbour lets it be expected.
 */
export function encodeNetwork(network: WalkNetwork): Uint8Array {
  const ordered = orderedNetwork(network);
  const grid = networkGrid(ordered);
  const scale = gridScale(grid.nodeLat[grid.nodeLat.length >> 1] ?? 0);
  const names = new TextEncoder().encode(JSON.stringify(ordered.streetNames));
  const residuals = gridResiduals(ordered, grid);
  const varints = new VarintWriter();
  writeTopology(varints, ordered);
  writeTraits(varints, ordered);
  for (const name of ordered.edgeName) varints.unsigned(name);
  for (const count of bendCounts(ordered)) varints.unsigned(count);
  for (const residual of residuals) varints.unsigned(residual >>> 8);
  writeLengthCorrections(varints, ordered, gridLengthsCm(ordered, grid, scale));
  const content = joined([
    names,
    scaleBytes(scale),
    Uint8Array.from(residuals, (residual) => residual & 0xff),
    varints.finish(),
  ]);
  const header = {
    nodes: ordered.nodeLng.length,
    edges: ordered.edgeFrom.length,
    bends: ordered.bendLng.length,
    nameBytes: names.length,
    contentBytes: content.length,
  };
  return withNetworkHeader(header, deflateSync(content, { level: 9 }));
}

/** Edges by their lower end: how many each node has, and where each goes, counted on from the one before. */
function writeTopology(varints: VarintWriter, { nodeLng, edgeFrom, edgeTo }: WalkNetwork): void {
  const edgesAt = new Uint32Array(nodeLng.length);
  const low = edgeFrom.map((from, edge) => Math.min(from, edgeTo[edge]!));
  for (const node of low) edgesAt[node]! += 1;
  for (const count of edgesAt) varints.unsigned(count);
  let before = -1;
  for (let edge = 0; edge < low.length; edge++) {
    if (low[edge] !== low[edge - 1]) before = low[edge]!;
    const high = Math.max(edgeFrom[edge]!, edgeTo[edge]!);
    varints.unsigned(high - before);
    before = high;
  }
}

/** Class, flags and direction of an edge as one number: its place in a table of those that occur, which comes first. */
function writeTraits(varints: VarintWriter, network: WalkNetwork): void {
  const { edgeFrom, edgeTo, edgeClass, edgeFlags } = network;
  const numbers = new Map<number, number>();
  const traits = edgeFrom.map((from, edge) => {
    const isTurned = from > edgeTo[edge]! ? 1 : 0;
    const trait = (edgeClass[edge]! << 17) | (edgeFlags[edge]! << 1) | isTurned;
    if (!numbers.has(trait)) numbers.set(trait, numbers.size);
    return numbers.get(trait)!;
  });
  varints.unsigned(numbers.size);
  for (const trait of numbers.keys()) varints.unsigned(trait);
  for (const number of traits) varints.unsigned(number);
}

function bendCounts({ firstBend }: WalkNetwork): Uint32Array {
  return firstBend.subarray(1).map((end, edge) => end - firstBend[edge]!);
}

/** The measured length less the one the reader foresees: nearly always 0. */
function writeLengthCorrections(
  varints: VarintWriter,
  { edgeLengthCm }: WalkNetwork,
  foreseenCm: Uint32Array,
): void {
  for (const [edge, lengthCm] of edgeLengthCm.entries())
    varints.signed(lengthCm - foreseenCm[edge]!);
}

function scaleBytes({ latitude, lng, lat }: GridScale): Uint8Array {
  return new Uint8Array(Float64Array.of(latitude, ...lng, ...lat).buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
