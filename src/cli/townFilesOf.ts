import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Checked } from "../domain/problem.ts";
import type { TownFiles } from "../formats/townFolder/townFiles.ts";
import { townFilesFromZip } from "../formats/townFolder/townFilesFromZip.ts";
import { UsageError } from "./command.ts";
import { townFilesFromFolder } from "./townFilesFromFolder.ts";

/** The files of a town in a folder or a zip of this machine; a `UsageError` where there is neither. */
export async function townFilesOf(
  path: string | undefined,
  usage: string,
): Promise<Checked<TownFiles>> {
  if (path === undefined)
    throw new UsageError(`まちデータのフォルダーを書いてください。例：${usage}`);
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new UsageError(
      `「${path}」がありません。まちデータのフォルダーか、そのzipを書いてください。`,
    );
  }
  if (found.isDirectory()) return { value: townFilesFromFolder(path), problems: [] };
  return townFilesFromZip(await readFile(path), basename(path));
}
