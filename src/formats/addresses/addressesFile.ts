import { deflateSync, inflateSync } from "fflate";
import * as v from "valibot";
import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import { ENTRY_KINDS } from "../../domain/addresses/addressTable.ts";
import type { Checked } from "../../domain/problem.ts";
import { crc32 } from "../network/crc32.ts";
import { VarintReader } from "../network/varintReader.ts";
import { VarintWriter } from "../network/varintWriter.ts";

/** `\x89EAT\r\n\x1a\n`, after PNG: a text transfer that touches line ends breaks it. */
const MAGIC = Uint8Array.of(0x89, 0x45, 0x41, 0x54, 0x0d, 0x0a, 0x1a, 0x0a);
const VERSION = 1;
/** Magic, version, bytes of the content, bytes of the names in it, checksum. */
const HEADER_BYTES = 24;
/** Deflate cannot shrink by more than this. */
const MOST_INFLATION = 1032;
const PER_DEGREE = 1e6;

/**
 * `addresses.bin`: header with checksum, then deflated the names (JSON) and, column by column, varints: how many
 * numbers each town has, their kinds and parts, positions to 0.000001° as steps from the one before.
 */
export function writeAddressesFile(table: AddressTable): Uint8Array {
  const { cities, towns, labels } = table;
  const names = new TextEncoder().encode(JSON.stringify({ cities, towns, labels }));
  const columns = columnsOf(table);
  const content = new Uint8Array(names.length + columns.length);
  content.set(names);
  content.set(columns, names.length);
  const deflated = deflateSync(content, { level: 9 });
  const file = new Uint8Array(HEADER_BYTES + deflated.length);
  file.set(MAGIC);
  file.set(deflated, HEADER_BYTES);
  const view = new DataView(file.buffer);
  const numbers = [VERSION, content.length, names.length];
  for (const [i, number] of numbers.entries()) view.setUint32(MAGIC.length + 4 * i, number, true);
  view.setUint32(HEADER_BYTES - 4, checksum(file), true);
  return file;
}

/** Reads `addresses.bin`; `fileUnreadable` where it is another file, cut, altered or of another version. */
export function readAddressesFile(bytes: Uint8Array, file: string): Checked<AddressTable> {
  const value = contentOf(bytes);
  if (value !== null) return { value, problems: [] };
  const params = { expected: "まちデータの住所のファイル（addresses.bin）" };
  return { value: null, problems: [{ code: "fileUnreadable", severity: "error", file, params }] };
}

function columnsOf(table: AddressTable): Uint8Array {
  const { firstEntry, entryKind, entryParts, entryLng, entryLat } = table;
  const varints = new VarintWriter();
  for (let town = 0; town < table.towns.length; town++) {
    varints.unsigned(firstEntry[town + 1]! - firstEntry[town]!);
  }
  for (const kind of entryKind) varints.unsigned(kind);
  for (const parts of entryParts) writeSteps(varints, parts, (code) => code);
  writeSteps(varints, entryLng, toGrid);
  writeSteps(varints, entryLat, toGrid);
  return varints.finish();
}

function writeSteps(
  varints: VarintWriter,
  values: Uint32Array | Float64Array,
  whole: (value: number) => number,
): void {
  let before = 0;
  for (const value of values) {
    const next = whole(value);
    varints.signed(next - before);
    before = next;
  }
}

function toGrid(degrees: number): number {
  return Math.round(degrees * PER_DEGREE);
}

const Point = v.nullable(
  v.strictTuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
);
const Names = v.object({
  cities: v.array(
    v.object({ prefecture: v.string(), county: v.string(), name: v.string(), ward: v.string() }),
  ),
  towns: v.array(
    v.object({
      city: v.pipe(v.number(), v.integer(), v.minValue(0)),
      oaza: v.string(),
      chome: v.pipe(v.number(), v.integer(), v.minValue(0)),
      koaza: v.string(),
      kana: v.optional(v.string()),
      postcode: v.optional(v.string()),
      point: Point,
    }),
  ),
  labels: v.array(v.string()),
});

function contentOf(bytes: Uint8Array): AddressTable | null {
  if (bytes.length < HEADER_BYTES || !MAGIC.every((byte, i) => bytes[i] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numberAt = (i: number) => view.getUint32(MAGIC.length + 4 * i, true);
  const deflated = bytes.subarray(HEADER_BYTES);
  const [contentBytes, nameBytes] = [numberAt(1), numberAt(2)];
  if (numberAt(0) !== VERSION || numberAt(3) !== checksum(bytes)) return null;
  if (contentBytes > deflated.length * MOST_INFLATION || nameBytes > contentBytes) return null;
  try {
    const content = inflateSync(deflated, { out: new Uint8Array(contentBytes) });
    if (content.length !== contentBytes) return null;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content.subarray(0, nameBytes));
    const names = v.safeParse(Names, JSON.parse(text));
    return names.success ? tableOf(names.output, content.subarray(nameBytes)) : null;
  } catch {
    return null;
  }
}

function checksum(file: Uint8Array): number {
  return crc32(file.subarray(MAGIC.length, HEADER_BYTES - 4), file.subarray(HEADER_BYTES));
}

function tableOf(
  names: Pick<AddressTable, "cities" | "towns" | "labels">,
  columns: Uint8Array,
): AddressTable | null {
  const varints = new VarintReader(columns);
  const firstEntry = new Uint32Array(names.towns.length + 1);
  for (let town = 0; town < names.towns.length; town++) {
    firstEntry[town + 1] = firstEntry[town]! + varints.unsigned();
  }
  const count = firstEntry.at(-1)!;
  if (count > columns.length) return null;
  const table: AddressTable = {
    ...names,
    firstEntry,
    entryKind: Uint8Array.from({ length: count }, () => varints.unsigned()),
    entryParts: [codes(varints, count), codes(varints, count), codes(varints, count)],
    entryLng: Float64Array.from(steps(varints, count), (grid) => grid / PER_DEGREE),
    entryLat: Float64Array.from(steps(varints, count), (grid) => grid / PER_DEGREE),
  };
  return varints.isSound && isWhole(table) ? table : null;
}

function codes(varints: VarintReader, count: number): Uint32Array {
  return Uint32Array.from(steps(varints, count));
}

function steps(varints: VarintReader, count: number): Float64Array {
  let before = 0;
  return Float64Array.from({ length: count }, () => (before += varints.signed()));
}

function isWhole({ cities, towns, entryKind, entryLng, entryLat }: AddressTable): boolean {
  return (
    towns.every(({ city }) => city < cities.length) &&
    entryKind.every((kind) => kind < ENTRY_KINDS.length) &&
    entryLng.every((lng) => Math.abs(lng) <= 180) &&
    entryLat.every((lat) => Math.abs(lat) <= 90)
  );
}
