import type { DraftCorpus } from '../../legal/citation/draft/index.ts';
import { BUILD_DATE } from '../build-date.ts';
import { draftCorpus } from './draft-corpus.ts';
import { allDocuments, registries, textSides } from './site.ts';
import { factsOf } from '../compile/text-facts.ts';

/** What the page that checks drafts carries, from every document of the site. */
export async function loadDraftCorpus(): Promise<DraftCorpus> {
  const documents = await allDocuments();
  return draftCorpus(documents, await registries(), factsOf(await textSides()), BUILD_DATE);
}
