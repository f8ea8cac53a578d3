import { createHash } from 'node:crypto';
import type { SiteDocument, TextWords } from '../../content/model.ts';
import { reportTarget } from './target.ts';
import type { ReportedPlace } from './report-text.ts';

/** Where this build sends reports; read once, so that a wrong address stops the build. */
export const REPORT_TARGET = reportTarget(process.env);

/**
 * A document as a reader without script reports it. The day of the build is not in it: it would make
 * every page another every day, and the digest tells the text more exactly.
 */
export function reportedDocument(document: SiteDocument, text: TextWords | null): ReportedPlace {
  const words = document.data.title;
  return {
    name: document.name.startsWith(words) ? document.name : `${document.name}: ${words}`,
    page: wholeAddress(document.url, process.env.SITE_ADDRESS),
    provision: null,
    day: null,
    version: { builtOn: null, commit: null, digest: digestOf(document, text) },
  };
}

/** Of the text as written; of the facts where there is no text. */
function digestOf({ data }: SiteDocument, text: TextWords | null): string {
  const hash = createHash('sha256').update(text?.body ?? JSON.stringify(data));
  return hash.digest('hex').slice(0, 12);
}

/** A path of the site as a whole address where the build knows where it is published. */
function wholeAddress(path: string, site: string | undefined): string {
  return (site === undefined ? null : URL.parse(path, site)?.href) ?? path;
}
