import { unzlibSync } from "fflate";
import { PbfReader } from "pbf";

/** One file block of the OpenStreetMap PBF format: what it is and its content, inflated. */
export interface PbfBlob {
  readonly type: string;
  readonly data: Uint8Array;
}

const MOST_HEADER_BYTES = 64 * 1024;
const MOST_BLOB_BYTES = 32 * 1024 * 1024;

/**
 * The file blocks of an `.osm.pbf`, one after the other (OSM wiki: PBF Format, "File format").
 * Throws for a file that is cut, altered (Adler-32 of the block) or packed in a way other than zlib.
 */
export function* pbfBlobs(bytes: Uint8Array): Generator<PbfBlob> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  while (offset < bytes.length) {
    if (offset + 4 > bytes.length) throw new RangeError("cut");
    const headerLength = view.getUint32(offset);
    if (headerLength > MOST_HEADER_BYTES) throw new RangeError("not a blob header");
    const header = readHeader(slice(bytes, offset + 4, headerLength));
    if (header.dataBytes > MOST_BLOB_BYTES) throw new RangeError("blob too large");
    const blob = slice(bytes, offset + 4 + headerLength, header.dataBytes);
    offset += 4 + headerLength + header.dataBytes;
    if (header.type === "OSMHeader" || header.type === "OSMData") {
      yield { type: header.type, data: blobContent(blob) };
    }
  }
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw new RangeError("cut");
  return bytes.subarray(start, start + length);
}

function readHeader(bytes: Uint8Array): { type: string; dataBytes: number } {
  return new PbfReader(bytes).readFields(
    (tag, header, reader) => {
      if (tag === 1) header.type = reader.readString();
      else if (tag === 3) header.dataBytes = reader.readVarint();
    },
    { type: "", dataBytes: 0 },
  );
}

function blobContent(bytes: Uint8Array): Uint8Array {
  const blob = new PbfReader(bytes).readFields(
    (tag, found, reader) => {
      if (tag === 1) found.raw = reader.readBytes();
      else if (tag === 2) found.rawBytes = reader.readVarint();
      else if (tag === 3) found.zlib = reader.readBytes();
    },
    { raw: null as Uint8Array | null, zlib: null as Uint8Array | null, rawBytes: 0 },
  );
  if (blob.raw) return blob.raw;
  if (!blob.zlib || blob.rawBytes > MOST_BLOB_BYTES) throw new RangeError("unknown compression");
  const data = unzlibSync(blob.zlib, { out: new Uint8Array(blob.rawBytes) });
  const { byteOffset, byteLength, buffer } = blob.zlib;
  const expected = new DataView(buffer, byteOffset, byteLength).getUint32(byteLength - 4);
  if (data.length !== blob.rawBytes || adler32(data) !== expected) throw new RangeError("altered");
  return data;
}

/** RFC 1950; 3800 additions stay below 2³¹ before the remainder must be taken. */
function adler32(data: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let start = 0; start < data.length; start += 3800) {
    const end = Math.min(start + 3800, data.length);
    for (let i = start; i < end; i++) high += low += data[i]!;
    low %= 65521;
    high %= 65521;
  }
  return high * 65536 + low;
}
