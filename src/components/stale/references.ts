import type { CitationLink } from '../../content/site/citation-links.ts';
import type { SiteDocument } from '../../content/model.ts';
import { parseAddress } from '../../legal/address/index.ts';
import type { Place } from '../../legal/citation/resolve/index.ts';
import { LEANING_KINDS } from '../../legal/effect/index.ts';
import { exact } from '../../legal/vietnamese/index.ts';
import type { Discrepancy } from '../../schemas/discrepancy.ts';
import type { NamedItem, ReferenceItem } from './items.ts';

/** Places a range of provisions may stretch over; a longer one is a slip of the pen. */
const MAX_RANGE = 200;

/**
 * Where a document leans on acts that may have ended, whatever the date: the citations of its text,
 * and the acts its facts name as basis or parent that the text, if we hold one, does not.
 */
export function referencesOf(
  { slug: from, data }: SiteDocument,
  links: readonly CitationLink[],
  documents: ReadonlyMap<string, SiteDocument>,
): ReferenceItem[] {
  const cited = links.flatMap(
    ({ kind, slug: target, at, text: words, places }): ReferenceItem[] => {
      if (kind !== 'resolved' || target === null) return [];
      const leaning = isBasis(at) ? 'basis' : 'provision';
      const addresses = places.flatMap(addressesOf);
      return [{ type: 'reference', from, at, words, target, addresses, leaning, confidence: 'A' }];
    },
  );
  const bases = new Set(
    cited.flatMap(({ target, leaning }) => (leaning === 'basis' ? [target] : [])),
  );
  const leaning = data.relations.filter(({ kind }) => LEANING_KINDS.some((one) => one === kind));
  const parents = new Set(
    leaning.flatMap(({ kind, target }) => (kind === 'basedOn' ? [] : [target])),
  );
  const stated = leaning
    .filter(({ kind, target }) => kind !== 'basedOn' || !(bases.has(target) || parents.has(target)))
    .map(({ kind, target, cited: words, confidence }): ReferenceItem => ({
      type: 'reference',
      from,
      at: '',
      words: words ?? documents.get(target)?.name ?? target,
      target,
      addresses: [],
      leaning: kind === 'basedOn' ? 'basis' : 'parent',
      confidence,
    }));
  return distinct([...stated, ...cited]).filter(({ target }) => mayEnd(documents.get(target)));
}

/** Acts a document names that no page is about, but of which the register says that they have ended. */
export function namedOf(
  { slug: from }: SiteDocument,
  links: readonly CitationLink[],
  discrepancies: readonly Discrepancy[],
): NamedItem[] {
  const said = discrepancies.filter(
    ({ kind, documents }) => kind === 'status' && documents.includes(from),
  );
  return links.flatMap(({ kind, at, text: words }): NamedItem[] => {
    if (kind === 'resolved' || kind === 'self') return [];
    const entry = said.find(({ printed }) => exact(printed) === exact(words));
    return entry ? [{ type: 'named', from, at, words, entry: entry.id }] : [];
  });
}

/** Whether anything ever ends a document, as far as is known. */
function mayEnd(document: SiteDocument | undefined): boolean {
  if (!document) return false;
  const { incoming, expires, provisionEnds } = document.effectInput;
  return (
    expires !== null || provisionEnds.length > 0 || incoming.some(({ kind }) => kind !== 'amends')
  );
}

/** Every provision a citation names: with a range ("từ Điều 10 đến Điều 19") each of them. */
function addressesOf({ address, to }: Place): string[] {
  const [, head = '', first = ''] = /^(.*-|)(\d+)$/.exec(address) ?? [];
  const last = to?.startsWith(head) ? to.slice(head.length) : '';
  const length = Number(last) - Number(first);
  if (first === '' || !/^\d+$/.test(last) || length < 1 || length > MAX_RANGE)
    return [address, to ?? ''].filter((one) => one !== '');
  return Array.from({ length: length + 1 }, (_, i) => `${head}${String(Number(first) + i)}`);
}

function isBasis(at: string): boolean {
  return parseAddress(at)?.segments.some(({ kind }) => kind === 'basis') ?? false;
}

/** The same words twice in one place are one reference. */
function distinct(items: readonly ReferenceItem[]): ReferenceItem[] {
  const seen = new Set<string>();
  return items.filter(({ at, words, target, addresses }) => {
    const key = [at, target, words, ...addresses].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}
