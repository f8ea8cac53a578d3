import type { SiteDocument, TextWords } from '../model.ts';
import { documentWords } from './site.ts';
import { wordsIn } from '../compile/text-words.ts';

/** How a provision begins. */
export interface ProvisionLead {
  /** Title of the article it stands in; may be empty. */
  readonly heading: string;
  /** Its first words, cut at a word. */
  readonly text: string;
}

/** Longer first lines say no more in a pop-over. */
const LENGTH = 220;

/** Only documents that something cites are asked for; their texts are read once. */
const leads = new Map<string, Promise<ReadonlyMap<string, ProvisionLead>>>();

/** How a provision of a document begins; null where we do not hold it. */
export async function provisionLead(
  document: SiteDocument,
  address: string,
): Promise<ProvisionLead | null> {
  let known = leads.get(document.slug);
  if (!known) {
    known = documentWords(document).then(leadsOf);
    leads.set(document.slug, known);
  }
  const all = await known;
  // Passages go down to clauses: a point is told by its clause, an article by its first clause.
  for (let at = address; at !== ''; at = at.replace(/-?[a-z]+-[^-]+$/u, '')) {
    const lead = all.get(at);
    if (lead) return lead;
    if (!at.includes('-')) break;
  }
  const below = [...all].find(([key]) => key.startsWith(`${address}-`));
  return below ? below[1] : null;
}

function leadsOf(text: TextWords | null): ReadonlyMap<string, ProvisionLead> {
  if (!text) return new Map();
  const words = wordsIn(text);
  return new Map(
    text.passages.map(({ address, heading, start, end }) => [
      address,
      { heading, text: beginning(words(start, end)) },
    ]),
  );
}

function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LENGTH) return line;
  const cut = line.slice(0, LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LENGTH / 2))} …`;
}
