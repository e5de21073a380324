/** A cache storage in memory, by exact address. */
export function fakeCaches(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  const fake = {
    open: (name: string) => {
      const kept = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, kept);
      return Promise.resolve({
        match: (request: RequestInfo | URL) =>
          Promise.resolve(kept.get(addressOf(request))?.clone()),
        put: (request: RequestInfo | URL, response: Response) => {
          kept.set(addressOf(request), response);
          return Promise.resolve();
        },
        delete: (request: RequestInfo | URL) => Promise.resolve(kept.delete(addressOf(request))),
        keys: () => Promise.resolve(Array.from(kept.keys(), (url) => new Request(url))),
      });
    },
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of a storage that is used
  return fake as unknown as CacheStorage;
}

function addressOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}
