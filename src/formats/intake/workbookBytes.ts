import { type UnzipFileInfo, unzipSync, zipSync } from "fflate";
import type { Checked } from "../../domain/problem.ts";
import { INTAKE_LIMITS } from "./intakeLimits.ts";
import { refused } from "./refused.ts";
import { unpackedSize } from "./unpackedSize.ts";

/** Parts of a workbook that hold no cells: pictures, macros, printers, themes. */
const NEEDLESS =
  /^(xl\/(media|drawings|charts|theme|printerSettings|vbaProject|activeX|ctrlProps)|docProps|customXml)/;

/**
 * A workbook (`PK`) with nothing in it but cells, packed without compression: what stands in the zip is
 * unpacked here, never beyond the sizes that it states, so that no bomb reaches the reader of sheets.
 */
export function workbookBytes(bytes: Uint8Array, file: string): Checked<Uint8Array> {
  const size = unpackedSize(bytes);
  if (size === null) return refused("fileDamaged", file, { kept: "" });
  const { unpackedBytes, unpackedRatio, zipEntries } = INTAKE_LIMITS;
  const most = Math.min(unpackedBytes, Math.max(10_000_000, bytes.length * unpackedRatio));
  if (size.bytes > most || size.entries > zipEntries) {
    const found = `広げると ${Math.round(size.bytes / 1e6)} MB`;
    return refused("listTooLarge", file, { found, expected: `${Math.round(most / 1e6)} MB まで` });
  }
  try {
    const filter = ({ name }: UnzipFileInfo) => !NEEDLESS.test(name);
    return { value: zipSync(unzipSync(bytes, { filter }), { level: 0 }), problems: [] };
  } catch {
    return refused("fileDamaged", file, { kept: "" });
  }
}
