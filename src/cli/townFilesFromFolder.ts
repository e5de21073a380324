import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TownFiles } from "../formats/townFolder/townFiles.ts";

/** The files of a town in a folder of this machine. */
export function townFilesFromFolder(folder: string): TownFiles {
  return {
    async read(name) {
      try {
        return await readFile(join(folder, name));
      } catch {
        return null;
      }
    },
  };
}
