import type { Segment } from '../../search/highlight/index.ts';
import { documentName } from '../../search/document-name.ts';
import type { FoundDocument, FoundPassage, NearTitle } from '../../search/response.ts';
import { documentUrl } from './document-url.ts';
import { copyOf, fill, link, part, replace } from './dom.ts';
import { moreLabel } from './sentences.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** A state of effect: its icon stands in the page, its words come with the data. */
export function renderState(state: string, name: string): HTMLElement {
  const badge = copyOf('state');
  badge.dataset.state = state;
  fill(badge, 'name', name);
  for (const icon of badge.querySelectorAll<HTMLElement>('[data-icon]'))
    if (icon.dataset.icon !== state) icon.remove();
  return badge;
}

/** One document with its best passage. */
export function renderDocument(found: FoundDocument, list: string): HTMLElement {
  const { document, passages, more } = found;
  const item = copyOf('document');
  item.dataset.slug = document.slug;
  item.dataset.more = String(more);
  link(item, 'link', documentUrl(list, document.slug, null));
  fill(item, 'name', documentName(document));
  replace(item, 'title', found.title.map(renderSegment));
  replace(item, 'state', [renderState(document.state, document.stateName)]);
  const issuer = document.issuerName;
  fill(item, 'issuer', document.digest ? filled(texts.issuerDigest, { issuer }) : issuer);
  fill(item, 'no-text', passages.length === 0 ? texts.noFullText : '');
  replace(item, 'passages', renderPassages(passages, document.slug, list));
  const button = part(item, 'more');
  button.hidden = more === 0;
  part(button, 'more-text').textContent = moreLabel(more);
  part(button, 'more-where').textContent =
    ` ${filled(texts.moreOf, { name: documentName(document) })}`;
  return item;
}

/** Passages with what was matched marked in them. */
export function renderPassages(
  passages: readonly FoundPassage[],
  slug: string,
  list: string,
): HTMLElement[] {
  return passages.map((passage) => {
    const item = copyOf('passage');
    link(item, 'link', documentUrl(list, slug, passage.address));
    fill(item, 'label', passage.label === '' ? texts.passage : capital(passage.label));
    fill(item, 'heading', passage.heading);
    replace(item, 'text', [
      ...(passage.cutBefore ? [document.createTextNode('… ')] : []),
      ...passage.segments.map(renderSegment),
      ...(passage.cutAfter ? [document.createTextNode(' …')] : []),
    ]);
    return item;
  });
}

/** Documents whose title or number is like what was looked for. */
export function renderNearest(nearest: readonly NearTitle[], list: string): HTMLElement[] {
  return nearest.map(({ slug, name, title, state, stateName }) => {
    const item = copyOf('near-title');
    link(item, 'link', documentUrl(list, slug, null));
    fill(item, 'name', name);
    fill(item, 'title', title);
    replace(item, 'state', [renderState(state, stateName)]);
    return item;
  });
}

function renderSegment({ text, marked }: Segment): Node {
  if (!marked) return document.createTextNode(text);
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
