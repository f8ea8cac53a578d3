import { allDocuments, registries } from '../../content/site/site.ts';
import { tierOf } from '../../legal/competence/chain.ts';
import type { Competence } from '../../schemas/competence.ts';
import { pageBook } from '../as-of/page-book.ts';
import { siteGrounds } from '../ground/site-grounds.ts';
import { leanMatter } from '../power-tables/lean.ts';
import { relativesOf, type ChainData, type ChainDocument } from './chain-data.ts';

/** The chain of a matter of this site. */
export async function siteChain(row: Competence): Promise<ChainData> {
  const all = await allDocuments();
  const { citedDocuments, issuers } = await registries();
  const known = await siteGrounds();
  const grounds = new Set(row.spans.flatMap(({ basis }) => basis.map(({ document }) => document)));
  const relatives = relativesOf(all.filter(({ slug }) => grounds.has(slug)));
  const slugs = new Set([...grounds, ...relatives.map(({ document }) => document)]);
  const held = all.filter(({ slug }) => slugs.has(slug));
  const documents = [...slugs].flatMap((slug): [string, ChainDocument][] => {
    const named = known(slug);
    if (!named) return [];
    const document = held.find((one) => one.slug === slug);
    const cited = citedDocuments.find(({ id }) => id === slug);
    const issuer = document?.issuer ?? issuers.find(({ id }) => id === cited?.issuer);
    const type = document?.data.type ?? cited?.type;
    const tier = issuer && type !== undefined ? tierOf({ type, issuer }) : null;
    return [[slug, { ...named, tier, area: document?.territory?.name ?? null }]];
  });
  return {
    row: leanMatter(row),
    documents: Object.fromEntries(documents),
    relatives,
    local: row.levels.some((level) => level !== 'trung-uong'),
    effect: await pageBook(held),
  };
}
