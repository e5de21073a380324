import { zipSync } from "fflate";

/** All files of a town as one zip; names in UTF-8. The same files give the same bytes. */
export function zipTown(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}
