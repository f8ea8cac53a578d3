import { allDocuments } from '../../content/site/site.ts';
import { lawEvents, type LawEvent } from './law-events.ts';

let events: Promise<readonly LawEvent[]> | undefined;

/** Every event of the law on this site, latest first. Computed once a build. */
export function siteEvents(): Promise<readonly LawEvent[]> {
  events ??= allDocuments().then(lawEvents);
  return events;
}
