import type { AreaPart } from "./cellArea.ts";
import type { DemandPosition } from "./demandPointList.ts";
import { edgeLine } from "./edgeLine.ts";
import type { HomeStreets } from "./homeStreets.ts";
import { positionOnLine } from "./positionOnLine.ts";
import { stretchesInside } from "./stretchesInside.ts";

/** A short piece of street, by its middle. */
export interface StreetPiece extends DemandPosition {
  readonly lengthCm: number;
}

const LONGEST_PIECE_CM = 5000;
/** Lengths are kept in whole centimetres. */
const TOLERANCE_CM = 0.99;

/**
 * The streets inside an area in pieces of at most 50 m, in the order of the network's edges; where it
 * has no street, its tracks and footpaths; empty where it has neither.
 */
export function streetPieces(streets: HomeStreets, parts: readonly AreaPart[]): StreetPiece[] {
  const edges = edgesOf(streets, parts);
  const pieces = piecesAlong(streets, parts, edges, (edge) => streets.isStreet(edge));
  if (pieces.length > 0) return pieces;
  return piecesAlong(streets, parts, edges, (edge) => !streets.isStreet(edge));
}

function edgesOf(streets: HomeStreets, parts: readonly AreaPart[]): Uint32Array {
  const edges = parts.map((part) => streets.edgesIn(part.bounds));
  if (edges.length === 1) return edges[0]!;
  return new Uint32Array(new Set(edges.flatMap((each) => [...each]))).sort();
}

function piecesAlong(
  { network, plane }: HomeStreets,
  parts: readonly AreaPart[],
  edges: Uint32Array,
  counts: (edge: number) => boolean,
): StreetPiece[] {
  const pieces: StreetPiece[] = [];
  for (const edge of edges) {
    if (!counts(edge)) continue;
    const line = edgeLine(network, plane, edge);
    for (const { startCm, endCm } of stretchesInside(line, parts)) {
      const count = Math.ceil((endCm - startCm - TOLERANCE_CM) / LONGEST_PIECE_CM);
      const lengthCm = (endCm - startCm) / count;
      for (let i = 0; i < count; i++) {
        const offsetCm = Math.round(startCm + (i + 0.5) * lengthCm);
        const [lng, lat] = positionOnLine(line, offsetCm);
        pieces.push({ edge, offsetCm, legCm: 0, lengthCm, lng, lat });
      }
    }
  }
  return pieces;
}
