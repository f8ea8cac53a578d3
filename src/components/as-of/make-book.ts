import type { SiteDocument } from '../../content/model.ts';
import { bySlug } from '../../content/site/by-slug.ts';
import { LEANING_KINDS, nextTurn, type Basis } from '../../legal/effect/index.ts';
import type { TerritoryEntry } from '../../schemas/registry.ts';
import { isVerified, type BookEntry, type EffectBook, type Focus, type Move } from './book.ts';

/** What a page shows states of, and what the whole site holds. */
interface Shown {
  readonly documents: readonly SiteDocument[];
  /** The document the page is about. */
  readonly focus?: SiteDocument;
  readonly all: readonly SiteDocument[];
  readonly territories: readonly TerritoryEntry[];
  readonly builtOn: string;
}

/**
 * The book of a page: the documents it shows, and those their states name. Around the document a
 * page is about, also all it is related to and, along replacements, the whole chain.
 */
export function makeBook({ documents, focus, all, territories, builtOn }: Shown): EffectBook {
  const site = bySlug(all);
  const wanted = new Set(documents.map(({ slug }) => slug));
  if (focus)
    for (const slug of [focus.slug, ...neighbours(focus), ...chain(focus, site)]) wanted.add(slug);
  for (const slug of [...wanted])
    for (const { by } of site.get(slug)?.effectInput.incoming ?? []) wanted.add(by);
  const entries: Record<string, BookEntry> = {};
  for (const slug of wanted) {
    const document = site.get(slug);
    if (document) entries[slug] = entryOf(document);
  }
  const about = focus ? focusOf(focus, site) : null;
  const inputs = Object.values(entries).map(({ input }) => input);
  return {
    builtOn,
    nextTurn: nextTurn(inputs, about?.moves ?? [], builtOn),
    territories: territories.map(({ id, within }) => ({ id, within })),
    entries,
    focus: about,
  };
}

function entryOf({ name, url, effectInput: input }: SiteDocument): BookEntry {
  return { name, url, input };
}

function focusOf(
  { slug, data, incoming }: SiteDocument,
  all: ReadonlyMap<string, SiteDocument>,
): Focus {
  const text = data.verbatim ?? data.digest;
  return {
    slug,
    moves: incoming
      .filter((relation) => relation.kind === 'transfers' && isVerified(relation))
      .map(({ by, byProvision = null, when, until, provisions, scope = null }): Move => ({
        by,
        byProvision,
        when,
        until: until ?? termOf(all.get(by)),
        provisions,
        scope,
      })),
    bases: data.relations.flatMap(({ kind, target, confidence }): Basis[] => {
      const leaning = LEANING_KINDS.find((one) => one === kind);
      return leaning ? [{ kind: leaning, target, confidence }] : [];
    }),
    incorporates: text ? text.incorporates : null,
  };
}

/** The day an act that moves competence ends by its own words. */
function termOf(acting: SiteDocument | undefined): string | null {
  const expires = acting?.data.expires;
  return expires && isVerified(expires) ? expires.value : null;
}

function neighbours({ data, incoming }: SiteDocument): string[] {
  return [...data.relations.map(({ target }) => target), ...incoming.map(({ by }) => by)];
}

/** Documents tied to one by replacements, through any number of steps. */
function chain(start: SiteDocument, all: ReadonlyMap<string, SiteDocument>): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next.slug)) continue;
    found.add(next.slug);
    const replaced = next.data.relations.filter(({ kind }) => isReplacing(kind));
    const replacing = next.incoming.filter(({ kind }) => isReplacing(kind));
    for (const slug of [
      ...replaced.map(({ target }) => target),
      ...replacing.map(({ by }) => by),
    ]) {
      const document = all.get(slug);
      if (document) open.push(document);
    }
  }
  return found;
}

function isReplacing(kind: string): boolean {
  return kind === 'replaces' || kind === 'repeals';
}
