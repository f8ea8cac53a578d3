import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import type { CiteTarget } from './cite-targets.ts';

/** Longer first lines say no more in a pop-over. */
const LENGTH = 220;

/** What a pop-over tells of a provision of the text on the page; null where it is not there. */
export function ownTarget(address: string, digest: boolean): CiteTarget | null {
  const place = document.getElementById(address);
  const parsed = parseAddress(address);
  if (!place || !parsed) return null;
  const unit = place.closest('section.unit');
  const heading = unit?.querySelector(':scope > .unit-heading') ?? null;
  const body = [...place.childNodes].filter((node) => node !== heading);
  return {
    place: describeAddress(parsed),
    name: '',
    slug: null,
    title: words(heading ? [...heading.childNodes] : []),
    lines: cut(words(body)),
    digest,
  };
}

/** The law's words in some nodes; what the interface put among them (`data-ui`) left out. */
function words(nodes: readonly Node[]): string {
  const pieces = nodes.map((node) => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node.matches('[data-ui]')) return '';
    return `${words([...node.childNodes])} `;
  });
  return pieces.join('').replace(/\s+/gu, ' ').trim();
}

function cut(text: string): string {
  if (text.length <= LENGTH) return text;
  const head = text.slice(0, LENGTH);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), LENGTH / 2))} …`;
}
