/** The part of the browser's caches that is used, in memory; it can be told to be full. */
export interface FakeCaches extends CacheStorage {
  /** From now on nothing more fits. */
  full: boolean;
}

export function fakeCaches(): FakeCaches {
  const all = new Map<string, Map<string, Response>>();
  const urlOf = (key: RequestInfo | URL): string =>
    new URL(key instanceof Request ? key.url : String(key), 'http://site').href;
  const open = (name: string): Cache => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      match: (key: RequestInfo | URL) => Promise.resolve(entries.get(urlOf(key))?.clone()),
      put: (key: RequestInfo | URL, response: Response) => {
        if (fake.full) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        entries.delete(urlOf(key));
        entries.set(urlOf(key), response);
        return Promise.resolve();
      },
      delete: (key: RequestInfo | URL) => Promise.resolve(entries.delete(urlOf(key))),
      keys: () => Promise.resolve([...entries.keys()].map((url) => new Request(url))),
    } as unknown as Cache;
  };
  const fake = {
    full: false,
    open: (name: string) => Promise.resolve(open(name)),
    has: (name: string) => Promise.resolve(all.has(name)),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  } as unknown as FakeCaches;
  return fake;
}
