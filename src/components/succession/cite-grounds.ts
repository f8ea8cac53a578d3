import { citationForms } from '../../content/site/citation-forms.ts';
import type { SiteDocument } from '../../content/model.ts';
import { describeAddress, makeAttachment, parseAddress } from '../../legal/address/index.ts';
import type { Ground } from '../../legal/competence/index.ts';

/** Grounds as citations to paste, one a line, each as at the first mention of its document. */
export function citedGrounds(basis: readonly Ground[], all: readonly SiteDocument[]): string {
  const lines = basis.flatMap(({ document: slug, provisions }) => {
    const document = all.find((one) => one.slug === slug);
    if (!document) return [];
    const forms = citationForms(document, all);
    if (provisions.length === 0) return [forms['']?.first ?? ''];
    return provisions.map((provision) => {
      const address = parseAddress(provision);
      if (!address) return forms['']?.first ?? '';
      const prefix = address.attachment ? makeAttachment(address.attachment) : '';
      return `${describeAddress(address)} ${forms[prefix]?.first ?? ''}`.trim();
    });
  });
  return lines.join('\n');
}
