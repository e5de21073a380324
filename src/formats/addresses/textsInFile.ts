import { unzipSync } from "fflate";
import type { Checked, Problem } from "../../domain/problem.ts";
import { decodeText } from "../table/decodeText.ts";
import type { NamedFile } from "../townFolder/namedFile.ts";
import type { AddressText } from "./addressText.ts";

/** Zips in zips: the registry packs the files of all prefectures so. */
const MOST_DEPTH = 3;
/** All that one file may unpack to: the parcels of a city are 50 MB. */
const MOST_UNPACKED_BYTES = 1_500_000_000;

/** The texts of a downloaded file, out of its zip and the zips in it; what is no text is told and left out. */
export function textsInFile({ name, bytes }: NamedFile): Checked<AddressText[]> {
  const problems: Problem[] = [];
  const texts: AddressText[] = [];
  let unpackedBytes = 0;

  function take(path: string, content: Uint8Array, depth: number): void {
    if (!isZip(content)) takeText(path, content);
    else if (depth < MOST_DEPTH) takeZip(path, content, depth);
  }

  function takeZip(path: string, content: Uint8Array, depth: number): void {
    try {
      const entries = unzipSync(content, {
        filter: ({ name: entry, originalSize }) => {
          unpackedBytes += originalSize;
          return unpackedBytes <= MOST_UNPACKED_BYTES && /\.(csv|txt|json|zip)$/i.test(entry);
        },
      });
      for (const [entry, inner] of Object.entries(entries))
        take(`${path}/${entry}`, inner, depth + 1);
    } catch {
      problems.push(unreadable(name, "壊れていない zip ファイル"));
    }
  }

  function takeText(path: string, content: Uint8Array): void {
    const decoded = decodeText(content);
    if (decoded === null) return void problems.push(unreadable(name, "文字として読める表"));
    const folders = path.split(/[/\\]/);
    texts.push({ name: folders.pop()!, folders, text: decoded.text.replace(/^\uFEFF/, "") });
  }

  take(name, bytes, 0);
  if (unpackedBytes > MOST_UNPACKED_BYTES) {
    const params = { expected: `${MOST_UNPACKED_BYTES} バイトまで` };
    problems.push({ code: "fileTooLarge", severity: "error", file: name, params });
  }
  return { value: texts, problems };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function unreadable(file: string, expected: string): Problem {
  return { code: "fileUnreadable", severity: "error", file, params: { expected } };
}
