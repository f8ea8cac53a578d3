import type { Query } from '../../search/query/index.ts';

/** What a query found beside documents. */
export interface KindsFound {
  readonly matters: number;
  readonly procedures: number;
  readonly terms: number;
  /** Shows them in their place on the page. */
  draw(): void;
}

/** Finds matters and procedures for a query; null while that cannot be done. */
export interface Kinds {
  find(query: Query): Promise<KindsFound | null>;
}

type Find = (query: Query) => KindsFound;

/** How long documents wait for what stands above them; afterwards it comes with the next query. */
const PATIENCE = 3000;

/**
 * Starts loading at once what finds matters and procedures, apart from the page. Results wait for
 * it, so that nothing moves when it comes; where it cannot be had, documents are shown alone and the
 * next query tries again. They wait in vain once only.
 */
export function createKinds(start: () => Promise<Find>, patience = PATIENCE): Kinds {
  let starting: Promise<Find | null> | null = null;
  const ready = (): Promise<Find | null> =>
    (starting ??= start().catch(() => {
      starting = null;
      return null;
    }));
  void ready();
  let left = patience;
  return {
    async find(query) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => {
          left = 0;
          resolve(null);
        }, left);
      });
      const find = await Promise.race([ready(), late]);
      clearTimeout(timer);
      return find?.(query) ?? null;
    },
  };
}
