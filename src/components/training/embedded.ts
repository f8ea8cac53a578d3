import type { CitationForms } from '../../content/site/citation-forms.ts';
import type { Focus } from '../as-of/book.ts';

/** A document whose provisions a lesson embeds, as scripts need it. */
interface EmbeddedDocument {
  readonly url: string;
  /** How it is cited. */
  readonly forms: CitationForms;
  /** What touches its provisions. */
  readonly focus: Focus | null;
}

/** Documents whose provisions a lesson embeds, by slug; travels in its page. */
export type EmbeddedDocuments = Readonly<Record<string, EmbeddedDocument>>;

/** Reads them from the page; none where it embeds nothing. */
export function readEmbedded(): EmbeddedDocuments {
  const data = document.getElementById('van-ban-trong-bai')?.textContent;
  return data ? (JSON.parse(data) as EmbeddedDocuments) : {};
}
