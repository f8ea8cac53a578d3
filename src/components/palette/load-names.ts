import { readSiteFile } from '../../edition/edition.ts';
import { loadData } from '../../search/load-data.ts';
import { createNameFinder, type NameFinder } from './find-names.ts';
import type { Name } from './names.ts';

/** Names, in the order of the site's menu first, and what finds them. */
export interface Names {
  readonly all: readonly Name[];
  readonly find: NameFinder;
}

/** Id of `<script type="application/json">` in pages that carry the names themselves. */
const NAMES_TAG = 'du-lieu-ten';

let loading: Promise<Names> | null = null;

/** Loads the names once a page; rejects with a sentence where they cannot be had, and then tries again. */
export function loadNames(url: string): Promise<Names> {
  loading ??= load(url).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(url: string): Promise<Names> {
  const data = await loadData({
    document,
    url,
    fetch: readSiteFile,
    tag: NAMES_TAG,
  });
  if (data.kind === 'error') throw new Error(data.message);
  const all = JSON.parse(data.json) as Name[];
  return { all, find: createNameFinder(all) };
}
