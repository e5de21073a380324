import type { TownFiles } from "./townFiles.ts";

/** The same files, with those named already on their way: a slow disk or network is waited for once. */
export function readAhead(files: TownFiles, names: readonly string[]): TownFiles {
  const underway = new Map(names.map((name) => [name, files.read(name)]));
  return { read: (name) => underway.get(name) ?? files.read(name) };
}
