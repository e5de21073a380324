import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "./command.ts";

/** What only a folder made by `writeSite` holds. */
const MARK = "files.js";

/**
 * Writes a site into a folder, in place of the one that was there. A folder with other things in it is left alone:
 * that is a `UsageError`.
 */
export async function writeSite(
  folder: string,
  site: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0 && !(await isFile(join(folder, MARK)))) {
    throw new UsageError(
      `「${folder}」には、ほかのファイルが入っています。--out に、新しいフォルダーを書いてください。`,
    );
  }
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of site) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}
