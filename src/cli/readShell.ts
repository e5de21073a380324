import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SHELL_LIST } from "../formats/publicSite/shellPaths.ts";

/** The files of the built page for the public, by path; empty where the app in `folder` was built without it. */
export async function readShell(folder: string): Promise<Map<string, Uint8Array>> {
  const list = await readFile(join(folder, SHELL_LIST), "utf8").catch(() => "[]");
  const paths: unknown = JSON.parse(list);
  const shell = new Map<string, Uint8Array>();
  for (const path of Array.isArray(paths) ? paths : []) {
    if (typeof path === "string") shell.set(path, await readFile(join(folder, path)));
  }
  return shell;
}
