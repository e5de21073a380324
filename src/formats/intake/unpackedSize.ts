import { unzipSync } from "fflate";

/** What the wanted parts of a zip say they unpack to, without unpacking; `null` = no zip. */
export function unpackedSize(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { readonly bytes: number; readonly entries: number } | null {
  let total = 0;
  let entries = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isWanted(name)) {
          total += originalSize;
          entries++;
        }
        return false;
      },
    });
    return { bytes: total, entries };
  } catch {
    return null;
  }
}
