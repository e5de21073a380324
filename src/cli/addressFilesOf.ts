import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { NamedFile } from "../formats/townFolder/namedFile.ts";
import { UsageError } from "./command.ts";

/**
 * The address files at a path: one file, or all of a folder and the folders in it, each named with the folders
 * it lies in (Geolonia tells the prefecture by them). A `UsageError` where there is nothing.
 */
export async function addressFilesOf(path: string): Promise<NamedFile[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new UsageError(
      `--addresses の「${path}」がありません。住所のファイルか、そのフォルダーを書いてください。`,
    );
  }
  if (found.isFile()) {
    const name = join(basename(dirname(path)), basename(path));
    return [{ name, bytes: await readFile(path) }];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.(csv|txt|json|zip)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(name) })));
}
