import type { TownFiles } from "./townFiles.ts";

/** The part of `fetch` that is needed, so that tests and workers can give their own. */
export type FetchBytes = (url: string) => Promise<{
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

/**
 * The files of a town that a web server gives out under `baseUrl` (with or without `/` at its end). A
 * file that is not there, a page given in its place and a server that does not answer are all `null`.
 */
export function townFilesFromUrl(baseUrl: string, fetchBytes: FetchBytes): TownFiles {
  const base = baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`;
  return {
    async read(name) {
      try {
        const response = await fetchBytes(base + encodeURIComponent(name));
        const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
        return response.ok && !isPage ? new Uint8Array(await response.arrayBuffer()) : null;
      } catch {
        return null;
      }
    },
  };
}
