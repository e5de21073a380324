import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { TownManifest } from "../../domain/town/townManifest.ts";
import { readAddressesFile } from "../addresses/addressesFile.ts";
import { layerBytes } from "./layerBytes.ts";
import { MANIFEST_FILE } from "./readManifest.ts";
import type { TownFiles } from "./townFiles.ts";

/**
 * The addresses of a town, apart from `readTown`: a town opens without waiting for them. `null` and
 * `layerMissing` where the town has none.
 */
export async function readTownAddresses(
  files: TownFiles,
  { layers }: TownManifest,
): Promise<Checked<AddressTable>> {
  const layer = layers.find(({ role }) => role === "addresses");
  if (layer === undefined) {
    const params = { role: "addresses" };
    return {
      value: null,
      problems: [{ code: "layerMissing", severity: "note", file: MANIFEST_FILE, params }],
    };
  }
  const problems: Problem[] = [];
  const bytes = await layerBytes(files, layer, problems);
  if (bytes === null) return { value: null, problems };
  const read = readAddressesFile(bytes, layer.file);
  return { value: read.value, problems: [...problems, ...read.problems] };
}
