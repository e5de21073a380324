/** The places of the last visit to a public site, to tell what is new since then. */
export interface LastVisit {
  /** The file `places.json` as it was; `null` = a first visit, or nothing could be kept. */
  readonly read: () => Promise<Uint8Array | null>;
  /** False where this device keeps nothing. */
  readonly replace: (places: Uint8Array) => Promise<boolean>;
}

/**
 * Keeps the list of the last visit in the browser's cache storage, apart for every site (its address, with `/` at
 * its end). `caches` may throw or be missing, as on pages without HTTPS: then every visit is a first one.
 */
export function lastVisit(caches: () => CacheStorage | undefined, siteUrl: string): LastVisit {
  const address = `${siteUrl}last-visit`;
  const opened = async () => caches()?.open(CACHE);
  return {
    read: async () => {
      try {
        const kept = await (await opened())?.match(address);
        return kept === undefined ? null : new Uint8Array(await kept.arrayBuffer());
      } catch {
        return null;
      }
    },
    replace: async (places) => {
      try {
        const cache = await opened();
        await cache?.put(address, new Response(places.slice().buffer));
        return cache !== undefined;
      } catch {
        return false;
      }
    },
  };
}

const CACHE = "engawa-last-visit";
