import { readSiteFile } from '../../edition/edition.ts';
import { KINDS_TAG, loadData } from '../../search/load-data.ts';
import type { Query } from '../../search/query/index.ts';
import type { KindsFound } from './kinds.ts';

/**
 * Loads what finds matters and procedures, and its data. A step of its own, so that the page's first
 * script holds only the name of this file and not of all that it takes.
 */
export async function loadKinds(root: HTMLElement): Promise<(query: Query) => KindsFound> {
  const [{ startKinds }, data] = await Promise.all([
    import('./kinds-page.ts'),
    loadData({
      document,
      url: root.dataset.kindsSource ?? '',
      fetch: readSiteFile,
      tag: KINDS_TAG,
    }),
  ]);
  if (data.kind === 'error') throw new Error(data.message);
  return startKinds(root, data.json);
}
