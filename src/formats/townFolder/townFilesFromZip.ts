import { unzipSync, type UnzipFileInfo } from "fflate";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { TownFiles } from "./townFiles.ts";
import { townFilesFromBytes } from "./townFilesFromBytes.ts";

/** A zip that unpacks to more, in all or beyond this ratio, is refused before it is unpacked. */
const MOST_UNPACKED_BYTES = 1_000_000_000;
const MOST_RATIO = 200;
const MOST_FILES = 10_000;

/**
 * The files of a town in a zip, at its top or one folder deep. A zip that is broken, holds more than
 * 10,000 files or would unpack to more than 1 GB (or 200 times its size) is refused.
 */
export function townFilesFromZip(bytes: Uint8Array, file: string): Checked<TownFiles> {
  const sizes = unpackedSizes(bytes);
  if (sizes === null) return refused({ code: "fileUnreadable", file, expected: "zip ファイル" });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const most = Math.min(MOST_UNPACKED_BYTES, Math.max(bytes.length * MOST_RATIO, 10_000_000));
  if (sizes.length > MOST_FILES || total > most) {
    return refused({ code: "fileTooLarge", file, expected: `${most} バイトまで` });
  }
  try {
    const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
    return {
      value: townFilesFromBytes(entries.map(([name, content]) => ({ name, bytes: content }))),
      problems: [],
    };
  } catch {
    return refused({ code: "fileUnreadable", file, expected: "壊れていない zip ファイル" });
  }
}

/** Sizes as the zip states them; `null` = not a zip. Nothing is unpacked. */
function unpackedSizes(bytes: Uint8Array): number[] | null {
  const sizes: number[] = [];
  const noteSize = (entry: UnzipFileInfo): boolean => {
    sizes.push(entry.originalSize);
    return false;
  };
  try {
    unzipSync(bytes, { filter: noteSize });
    return sizes;
  } catch {
    return null;
  }
}

function refused({
  code,
  file,
  expected,
}: {
  code: Problem["code"];
  file: string;
  expected: string;
}): Checked<TownFiles> {
  return { value: null, problems: [{ code, severity: "error", file, params: { expected } }] };
}
