import type { Checked, ProblemCode } from "../../domain/problem.ts";
import { crc32 } from "./crc32.ts";

/** The first 40 bytes of a network file; all numbers little-endian, 32 bits. */
export interface NetworkHeader {
  readonly nodes: number;
  readonly edges: number;
  readonly bends: number;
  /** Bytes of the street names, as JSON in UTF-8. */
  readonly nameBytes: number;
  /** Bytes of the content once inflated. */
  readonly contentBytes: number;
}

/** `\x89EWN\r\n\x1a\n`, after PNG: a text transfer that touches line ends breaks it. */
const MAGIC = Uint8Array.of(0x89, 0x45, 0x57, 0x4e, 0x0d, 0x0a, 0x1a, 0x0a);
const VERSION = 1;
const HEADER_BYTES = 40;

/** The whole file: header, then the deflated content. */
export function withNetworkHeader(header: NetworkHeader, deflated: Uint8Array): Uint8Array {
  const { nodes, edges, bends, nameBytes, contentBytes } = header;
  const file = new Uint8Array(HEADER_BYTES + deflated.length);
  const view = new DataView(file.buffer);
  const numbers = [VERSION, nodes, edges, bends, nameBytes, contentBytes, deflated.length];
  file.set(MAGIC);
  for (const [i, number] of numbers.entries()) view.setUint32(MAGIC.length + i * 4, number, true);
  file.set(deflated, HEADER_BYTES);
  view.setUint32(HEADER_BYTES - 4, checksum(file), true);
  return file;
}

/** The header and the deflated content of a file that is whole and unchanged, or what is wrong with it. */
export function readNetworkHeader(
  file: Uint8Array,
): Checked<{ header: NetworkHeader; deflated: Uint8Array }> {
  if (!MAGIC.every((byte, i) => i >= file.length || file[i] === byte)) {
    return refused("networkNotANetwork");
  }
  if (file.length < HEADER_BYTES) return refused("networkCut");
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const numberAt = (i: number): number => view.getUint32(MAGIC.length + i * 4, true);
  if (numberAt(0) !== VERSION) {
    return refused("networkVersionUnknown", { found: numberAt(0), expected: VERSION });
  }
  const length = HEADER_BYTES + numberAt(6);
  if (file.length < length) return refused("networkCut");
  if (file.length > length || numberAt(7) !== checksum(file)) return refused("networkAltered");
  const header: NetworkHeader = {
    nodes: numberAt(1),
    edges: numberAt(2),
    bends: numberAt(3),
    nameBytes: numberAt(4),
    contentBytes: numberAt(5),
  };
  return { value: { header, deflated: file.subarray(HEADER_BYTES) }, problems: [] };
}

function checksum(file: Uint8Array): number {
  return crc32(file.subarray(MAGIC.length, HEADER_BYTES - 4), file.subarray(HEADER_BYTES));
}

function refused(code: ProblemCode, params?: Record<string, number>): Checked<never> {
  return { value: null, problems: [{ code, severity: "error", ...(params && { params }) }] };
}
