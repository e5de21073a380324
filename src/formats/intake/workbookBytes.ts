import { zipSync } from "fflate";
import type { Checked } from "../../domain/problem.ts";
import { unzipped } from "./unzipped.ts";

/** Parts of a workbook that hold no cells: pictures, macros, printers, themes. */
const NEEDLESS =
  /^(xl\/(media|drawings|charts|theme|printerSettings|vbaProject|activeX|ctrlProps)|docProps|customXml)/;

/**
 * A workbook (`PK`) with nothing in it but cells, packed without compression: what stands in the zip is
 * unpacked here, never beyond the sizes that it states, so that no bomb reaches the reader of sheets.
 */
export function workbookBytes(bytes: Uint8Array, file: string): Checked<Uint8Array> {
  const { value, problems } = unzipped(bytes, file, (name) => !NEEDLESS.test(name));
  return { value: value === null ? null : zipSync(value, { level: 0 }), problems };
}
