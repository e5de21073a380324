import { MANIFEST_FILE } from "./readManifest.ts";
import type { TownFiles } from "./townFiles.ts";

/**
 * A town out of files that are in memory. Where `town.json` lies in a folder (a zip of a folder, a
 * folder picked in the browser), names are taken from that folder; the shallowest one wins.
 */
export function townFilesFromBytes(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): TownFiles {
  const byName = new Map(files.map(({ name, bytes }) => [name.replaceAll("\\", "/"), bytes]));
  const folder = folderOfManifest([...byName.keys()]);
  return { read: (name) => Promise.resolve(byName.get(folder + name) ?? null) };
}

function folderOfManifest(names: readonly string[]): string {
  const manifests = names
    .filter((name) => name === MANIFEST_FILE || name.endsWith(`/${MANIFEST_FILE}`))
    .sort((a, b) => a.split("/").length - b.split("/").length);
  return manifests[0]?.slice(0, -MANIFEST_FILE.length) ?? "";
}
