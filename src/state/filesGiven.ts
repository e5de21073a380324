import type { KeptFiles } from "../storage/local/townFiles.ts";

/** The files that a person chose for a town: one zip, or a folder with its files by their paths in it. */
export async function filesGiven(files: readonly File[]): Promise<KeptFiles> {
  const [first] = files;
  if (files.length === 1 && first && /\.zip$/i.test(first.name)) {
    return { kind: "zip", name: first.name, bytes: new Uint8Array(await first.arrayBuffer()) };
  }
  const named = files.map(async (file) => ({
    name: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return { kind: "folder", files: await Promise.all(named) };
}
