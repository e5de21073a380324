import { inflateSync } from "fflate";
import { EDGE_FLAGS, STREET_CLASSES, type WalkNetwork } from "../../domain/network/walkNetwork.ts";
import type { Checked } from "../../domain/problem.ts";
import { gridLengthsCm, type GridScale } from "./gridLengths.ts";
import { gridFromResiduals, type NetworkTopology } from "./gridResiduals.ts";
import { GRID_PER_DEGREE, type NetworkGrid } from "./networkGrid.ts";
import { type NetworkHeader, readNetworkHeader } from "./networkHeader.ts";
import { VarintReader } from "./varintReader.ts";

/**
 * The walking network of a file made by `encodeNetwork`, or the problem why it cannot be had:
 * `networkNotANetwork`, `networkVersionUnknown`, `networkCut`, `networkAltered` (checksum, or content
 * that makes no sense).
 */
export function decodeNetwork(file: Uint8Array): Checked<WalkNetwork> {
  const opened = readNetworkHeader(file);
  if (opened.value === null) return { value: null, problems: opened.problems };
  const { header, deflated } = opened.value;
  const content = inflated(deflated, header);
  const network = content && readContent(content, header);
  if (network) return { value: network, problems: [] };
  return { value: null, problems: [{ code: "networkAltered", severity: "error" }] };
}

const SCALE_BYTES = 7 * 8;
/** Deflate cannot shrink by more than this. */
const MOST_INFLATION = 1032;

/** The content, or `null` where its size cannot be true. */
function inflated(deflated: Uint8Array, header: NetworkHeader): Uint8Array | null {
  const { nodes, edges, bends, nameBytes, contentBytes } = header;
  if (contentBytes > deflated.length * MOST_INFLATION) return null;
  const least = nameBytes + SCALE_BYTES + 5 * nodes + 4 * (edges + bends);
  if (contentBytes < least) return null;
  try {
    const content = inflateSync(deflated, { out: new Uint8Array(contentBytes) });
    return content.length === contentBytes ? content : null;
  } catch {
    return null;
  }
}

function readContent(content: Uint8Array, header: NetworkHeader): WalkNetwork | null {
  const { nodes, edges, bends, nameBytes } = header;
  const lowBytesAt = nameBytes + SCALE_BYTES;
  const varintsAt = lowBytesAt + 2 * (nodes + bends);
  const streetNames = readNames(content.subarray(0, nameBytes));
  const varints = new VarintReader(content.subarray(varintsAt));
  const ends = readEnds(varints, nodes, edges);
  const traits = ends && readTraits(varints, edges, ends);
  if (!streetNames || !ends || !traits) return null;
  const edgeName = new Uint32Array(edges);
  for (let edge = 0; edge < edges; edge++) edgeName[edge] = varints.unsigned();
  const topology = { ...ends, firstBend: readFirstBends(varints, edges) };
  if (topology.firstBend[edges] !== bends) return null;
  const residuals = readResiduals(varints, content.subarray(lowBytesAt, varintsAt));
  const grid = gridFromResiduals(topology, nodes, residuals);
  const scale = readScale(content.subarray(nameBytes, lowBytesAt));
  const edgeLengthCm = readLengths(varints, topology, grid, scale);
  if (!varints.isSound || !staysOnEarth(grid)) return null;
  if (edgeName.some((name) => name >= streetNames.length)) return null;
  return { ...degreesOf(grid), ...topology, ...traits, edgeLengthCm, edgeName, streetNames };
}

function readNames(bytes: Uint8Array): string[] | null {
  try {
    const names: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const isList = Array.isArray(names) && names.every((name) => typeof name === "string");
    return isList && names[0] === "" ? names : null;
  } catch {
    return null;
  }
}

/** The lower and the higher node of every edge. */
function readEnds(
  varints: VarintReader,
  nodes: number,
  edges: number,
): Pick<WalkNetwork, "edgeFrom" | "edgeTo"> | null {
  const edgeFrom = new Uint32Array(edges);
  const edgeTo = new Uint32Array(edges);
  let edge = 0;
  for (let node = 0; node < nodes; node++) {
    const end = edge + varints.unsigned();
    if (end > edges) return null;
    while (edge < end) edgeFrom[edge++] = node;
  }
  if (edge !== edges) return null;
  for (let i = 0; i < edges; i++) {
    const before = i > 0 && edgeFrom[i - 1] === edgeFrom[i] ? edgeTo[i - 1]! : edgeFrom[i]!;
    const to = before + varints.unsigned();
    if (to >= nodes) return null;
    edgeTo[i] = to;
  }
  return { edgeFrom, edgeTo };
}

const ALL_FLAGS = Object.values(EDGE_FLAGS).reduce((sum, flag) => sum | flag, 0);

/** Class and flags of every edge; turns around the ends of edges that run from the higher node. */
function readTraits(
  varints: VarintReader,
  edges: number,
  { edgeFrom, edgeTo }: Pick<WalkNetwork, "edgeFrom" | "edgeTo">,
): Pick<WalkNetwork, "edgeClass" | "edgeFlags"> | null {
  const tableSize = varints.unsigned();
  if (tableSize > edges) return null;
  const table = Uint32Array.from({ length: tableSize }, () => varints.unsigned());
  if (!table.every(isTrait)) return null;
  const edgeClass = new Uint8Array(edges);
  const edgeFlags = new Uint16Array(edges);
  for (let edge = 0; edge < edges; edge++) {
    const trait = table[varints.unsigned()];
    if (trait === undefined) return null;
    edgeClass[edge] = trait >>> 17;
    edgeFlags[edge] = trait >>> 1;
    if (trait & 1) [edgeFrom[edge], edgeTo[edge]] = [edgeTo[edge]!, edgeFrom[edge]!];
  }
  return { edgeClass, edgeFlags };
}

function isTrait(trait: number): boolean {
  return trait >>> 17 < STREET_CLASSES.length && ((trait >>> 1) & 0xffff & ~ALL_FLAGS) === 0;
}

function readFirstBends(varints: VarintReader, edges: number): Uint32Array {
  const firstBend = new Uint32Array(edges + 1);
  for (let edge = 0; edge < edges; edge++) {
    firstBend[edge + 1] = firstBend[edge]! + varints.unsigned();
  }
  return firstBend;
}

function readResiduals(varints: VarintReader, lowBytes: Uint8Array): Uint32Array {
  const residuals = new Uint32Array(lowBytes.length);
  for (let i = 0; i < lowBytes.length; i++) residuals[i] = (varints.unsigned() << 8) | lowBytes[i]!;
  return residuals;
}

function readScale(bytes: Uint8Array): GridScale {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const at = (i: number): number => view.getFloat64(i * 8, true);
  return { latitude: at(0), lng: [at(1), at(2), at(3)], lat: [at(4), at(5), at(6)] };
}

function readLengths(
  varints: VarintReader,
  topology: NetworkTopology,
  grid: NetworkGrid,
  scale: GridScale,
): Uint32Array {
  const lengthsCm = gridLengthsCm(topology, grid, scale);
  for (let edge = 0; edge < lengthsCm.length; edge++) lengthsCm[edge]! += varints.signed();
  return lengthsCm;
}

function staysOnEarth({ nodeLng, nodeLat, bendLng, bendLat }: NetworkGrid): boolean {
  return (
    [nodeLng, bendLng].every((steps) => staysWithin(steps, 180 * GRID_PER_DEGREE)) &&
    [nodeLat, bendLat].every((steps) => staysWithin(steps, 90 * GRID_PER_DEGREE))
  );
}

function staysWithin(steps: Int32Array, limit: number): boolean {
  for (let i = 0; i < steps.length; i++) if (Math.abs(steps[i]!) > limit) return false;
  return true;
}

function degreesOf({ nodeLng, nodeLat, bendLng, bendLat }: NetworkGrid) {
  return {
    nodeLng: degrees(nodeLng),
    nodeLat: degrees(nodeLat),
    bendLng: degrees(bendLng),
    bendLat: degrees(bendLat),
  };
}

function degrees(steps: Int32Array): Float64Array {
  const result = new Float64Array(steps.length);
  for (let i = 0; i < steps.length; i++) result[i] = steps[i]! / GRID_PER_DEGREE;
  return result;
}
