import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Puts other words into a file of a site, as a new edition of it would have them; gives the way back. */
export async function replaceInSite(
  folder: string,
  path: string,
  words: string,
  others: string,
): Promise<() => Promise<void>> {
  const [file, list] = [join(folder, path), join(folder, "files.js")];
  const [before, listBefore] = [await readFile(file), await readFile(list, "utf8")];
  const after = Buffer.from(before.toString("utf8").replaceAll(words, others));
  await writeFile(file, after);
  await writeFile(list, listBefore.replace(digestOf(before), digestOf(after)));
  return async () => {
    await writeFile(file, before);
    await writeFile(list, listBefore);
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
