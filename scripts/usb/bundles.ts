import { bundle, type Bundle } from './bundle.ts';
import type { Module } from './page-for-files.ts';

/** The scripts of an edition. */
export interface Bundles {
  /** The one for these modules; null where a page runs none. */
  of(modules: readonly Module[]): Promise<Bundle | null>;
  /** All that were asked for, each once. */
  all(): Promise<Bundle[]>;
}

/** One script for each set of modules that a page has, made once: pages of a kind share one. */
export function createBundles(site: string): Bundles {
  const made = new Map<string, Promise<Bundle>>();
  return {
    async of(modules) {
      if (modules.length === 0) return null;
      const key = JSON.stringify(modules);
      const own = made.get(key) ?? bundle(modules, site);
      made.set(key, own);
      return own;
    },
    async all() {
      const bundles = await Promise.all(made.values());
      return [...new Map(bundles.map((one) => [one.name, one])).values()];
    },
  };
}
