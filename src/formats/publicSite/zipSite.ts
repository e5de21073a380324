import { type Zippable, zipSync } from "fflate";

/**
 * All files of a site as one zip; names in UTF-8. Fonts, pictures and packed data are put in as they are. The same
 * files give the same bytes.
 */
export function zipSite(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files) {
    entries[path] = [bytes, { level: PACKED.test(path) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

const PACKED = /\.(woff2|png|bin)$/;
