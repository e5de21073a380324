import type { SiteFile, SiteFiles } from "./siteFiles.ts";

/** What a keeper needs of the browser; tests give their own. */
export interface KeeperHost {
  /** The address of the site with `/` at its end. */
  readonly scope: string;
  readonly caches: Pick<CacheStorage, "open" | "keys" | "delete">;
  readonly fetch: (url: string, options?: { readonly cache: "no-cache" }) => Promise<Response>;
  readonly digest: (bytes: ArrayBuffer) => Promise<ArrayBuffer>;
}

/** Keeps one edition of the site on the device and answers from it. */
export interface SiteKeeper {
  /** Keeps what the edition cannot do without; fails where one of these files is not to be had. */
  readonly keepFirst: () => Promise<void>;
  /** Keeps the other files, and of those kept on use the ones at these addresses, as far as the signal goes. */
  readonly keepRest: (used: readonly string[]) => Promise<void>;
  /** Throws away what earlier editions kept and this one does not need. */
  readonly forgetEarlier: () => Promise<void>;
  /** The answer for an address of the site; `null` = not of this edition, the network is asked as ever. */
  readonly answer: (url: string) => Promise<Response | null>;
}

/**
 * A keeper of one edition. A file is kept under its address and digest: an edition never answers with a file of
 * another one, and a file that has not changed is not loaded again. What the server gives is kept only where its
 * digest is right, so that a site that is just being replaced is taken as a whole or not at all.
 */
export function siteKeeper(files: SiteFiles, host: KeeperHost): SiteKeeper {
  const { scope, fetch: load } = host;
  const digests = new Map([...files.first, ...files.rest, ...files.onUse]);
  const opened = () => host.caches.open(`${CACHE} ${scope}`);

  async function keep([path, digest]: SiteFile): Promise<boolean> {
    const cache = await opened();
    const key = keyOf(scope, path, digest);
    if ((await cache.match(key)) !== undefined) return true;
    const response = await load(scope + encodeURI(path), { cache: "no-cache" });
    if (!response.ok || response.redirected) return false;
    if (!(await isRight(response.clone(), digest, host))) return false;
    await cache.put(key, response);
    return true;
  }

  async function keepSome(some: readonly SiteFile[]): Promise<void> {
    for (let i = 0; i < some.length; i += AT_ONCE) {
      await Promise.all(some.slice(i, i + AT_ONCE).map((file) => keep(file).catch(() => false)));
    }
  }

  return {
    async keepFirst() {
      for (let i = 0; i < files.first.length; i += AT_ONCE) {
        const kept = await Promise.all(files.first.slice(i, i + AT_ONCE).map(keep));
        if (kept.includes(false))
          throw new Error("A file of the site is not there, or is of another edition.");
      }
    },
    async keepRest(used) {
      const paths = new Set(used.map((url) => pathOf(scope, url)));
      await keepSome([...files.onUse.filter(([path]) => paths.has(path)), ...files.rest]);
    },
    async forgetEarlier() {
      const cache = await opened();
      const current = new Set(Array.from(digests, (file) => keyOf(scope, ...file)));
      const earlier = (await cache.keys()).filter(({ url }) => !current.has(url));
      await Promise.all(earlier.map((request) => cache.delete(request)));
    },
    async answer(url) {
      const path = pathOf(scope, url);
      const digest = path === null ? undefined : digests.get(path);
      if (path === null || digest === undefined) return null;
      const kept = await (await opened()).match(keyOf(scope, path, digest));
      if (kept !== undefined) return kept;
      await keep([path, digest]).catch(() => false);
      return (await (await opened()).match(keyOf(scope, path, digest))) ?? null;
    },
  };
}

const CACHE = "engawa-site";
const AT_ONCE = 4;

function keyOf(scope: string, path: string, digest: string): string {
  return `${scope}${encodeURI(path)}?v=${digest}`;
}

/** The path of an address inside the site, without what comes after `?` and `#`; `null` = outside. */
function pathOf(scope: string, url: string): string | null {
  if (!url.startsWith(scope)) return null;
  const path = url.slice(scope.length).split(/[?#]/)[0]!;
  try {
    return path === "" ? "index.html" : decodeURI(path);
  } catch {
    return null;
  }
}

async function isRight(
  response: Response,
  digest: string,
  host: Pick<KeeperHost, "digest">,
): Promise<boolean> {
  const found = new Uint8Array(await host.digest(await response.arrayBuffer()));
  const hex = Array.from(found, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.startsWith(digest);
}
