import type { FetchBytes } from "../townFolder/townFilesFromUrl.ts";
import { SHELL_LIST } from "./shellPaths.ts";
import { jsonOf } from "../table/jsonOf.ts";

/**
 * The files of the built page for the public, from where the app itself was put up (`appUrl` with `/` at its end);
 * `null` where the list of them or any of them is not to be had.
 */
export async function shellFromUrl(
  appUrl: string,
  fetchBytes: FetchBytes,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const list = jsonOf((await fetched(appUrl + SHELL_LIST, fetchBytes)) ?? new Uint8Array());
  if (!Array.isArray(list)) return null;
  const paths = list.filter((path) => typeof path === "string");
  const shell = new Map<string, Uint8Array>();
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    const some = paths.slice(i, i + AT_ONCE);
    const files = await Promise.all(some.map((path) => fetched(appUrl + path, fetchBytes)));
    for (const [at, bytes] of files.entries()) {
      if (bytes === null) return null;
      shell.set(some[at]!, bytes);
    }
  }
  return shell;
}

const AT_ONCE = 12;

async function fetched(url: string, fetchBytes: FetchBytes): Promise<Uint8Array | null> {
  try {
    const response = await fetchBytes(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
