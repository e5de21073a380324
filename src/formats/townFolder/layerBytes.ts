import type { Problem } from "../../domain/problem.ts";
import type { TownLayer } from "../../domain/town/townManifest.ts";
import { sha256Hex } from "./sha256Hex.ts";
import type { TownFiles } from "./townFiles.ts";

/** The file of a layer; one that is missing, or differs from its digest, is told in `problems`. */
export async function layerBytes(
  files: TownFiles,
  { file, sha256 }: TownLayer,
  problems: Problem[],
): Promise<Uint8Array | null> {
  const bytes = await files.read(file);
  if (bytes === null) problems.push({ code: "fileMissing", severity: "error", file });
  else if (sha256Hex(bytes) !== sha256) {
    problems.push({ code: "fileDigestDiffers", severity: "warning", file });
  }
  return bytes;
}
