/** Marks of the chains of sectors (MS-CFB 2.1): an entry above is no sector. */
const LAST_SECTOR = 0xfffffff9;
const ENTRY_BYTES = 128;
const HEADER_ENTRIES = 109;

/** An entry of the directory of a compound file. */
interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/**
 * The stream of an older Excel file (.xls) that holds its sheets, out of its compound file (MS-CFB).
 * Every chain is followed for no more steps than the file has sectors, so that a damaged file ends;
 * `null` = there is no such stream, or it is cut.
 */
export function workbookStream(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 2 ** shift;
  const fat = sectorTable(view, size);
  const whole = (start: number) => chained(bytes, fat, start, size, size);
  const entries = entriesOf(whole(view.getUint32(48, true)));
  const root = entries[0];
  const book = entries.find(({ name }) => name === "Workbook" || name === "Book");
  if (root === undefined || book === undefined) return null;
  const isSmall = book.size < view.getUint32(56, true);
  const stream = isSmall
    ? chained(whole(root.start), wordsOf(whole(view.getUint32(60, true))), book.start, 64, 0)
    : whole(book.start);
  return stream.length < book.size || book.size === 0 ? null : stream.subarray(0, book.size);
}

/** Which sector follows which: the sectors that the header and its continuations name. */
function sectorTable(view: DataView, size: number): Uint32Array {
  const listed: number[] = [];
  for (let i = 0; i < HEADER_ENTRIES; i++) listed.push(view.getUint32(76 + i * 4, true));
  const sectors = Math.floor(view.byteLength / size);
  const perSector = size / 4;
  let next = view.getUint32(68, true);
  for (let step = 0; next < sectors - 1 && step < sectors; step++) {
    const at = (next + 1) * size;
    for (let i = 0; i < perSector - 1; i++) listed.push(view.getUint32(at + i * 4, true));
    next = view.getUint32(at + size - 4, true);
  }
  const used = listed.filter((sector) => sector < sectors - 1).slice(0, sectors);
  const table = new Uint32Array(used.length * perSector);
  for (const [i, sector] of used.entries()) {
    for (let k = 0; k < perSector; k++) {
      table[i * perSector + k] = view.getUint32((sector + 1) * size + k * 4, true);
    }
  }
  return table;
}

/** The sectors of a chain one after another; `offset` = where sector 0 begins. */
function chained(
  bytes: Uint8Array,
  table: Uint32Array,
  start: number,
  size: number,
  offset: number,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const most = Math.ceil(bytes.length / size);
  for (let sector = start; sector < LAST_SECTOR && parts.length < most;) {
    const at = offset + sector * size;
    if (at >= bytes.length) break;
    parts.push(bytes.subarray(at, at + size));
    sector = table[sector] ?? LAST_SECTOR;
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) =>
    view.getUint32(i * 4, true),
  );
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    const letters = directory.subarray(at, at + Math.max(0, length - 2));
    const name = new TextDecoder("utf-16le").decode(letters);
    entries.push({
      name,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
