import { tagOf } from './tag.ts';
import { NEWLINE, xml, xmlJoin, xmlText, type Xml } from './xml.ts';

/** Media type of a feed. */
export const FEED_TYPE = 'application/atom+xml; charset=utf-8';

/** Something a feed tells. */
export interface FeedEntry {
  /** What makes it itself, the same at every build. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** Page of the site, from its root. */
  readonly url: string;
  /** ISO day on which it was so. */
  readonly day: string;
}

/** A feed. */
export interface Feed {
  /** Where it is published, from the root of the site. */
  readonly url: string;
  readonly title: string;
  /** Page that shows the same. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
  /** Day of a feed without entries. */
  readonly builtOn: string;
}

/**
 * An Atom feed (RFC 4287), latest entries first. Identifiers do not rest on where the site is served;
 * addresses are relative to the feed's own.
 */
export function atomFeed({ url, title, page, entries, builtOn }: Feed): string {
  const sorted = [...entries].sort((a, b) => b.day.localeCompare(a.day));
  const root = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
    lines([
      xml('id', {}, xmlText(tagOf(url))),
      xml('title', {}, xmlText(title)),
      xml('updated', {}, xmlText(moment(sorted[0]?.day ?? builtOn))),
      xml('author', {}, xml('name', {}, xmlText('Tra cứu pháp luật đối ngoại'))),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: url }),
      xml('link', { rel: 'alternate', type: 'text/html', href: page }),
      ...sorted.map(entryXml),
    ]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function entryXml({ key, title, summary, url, day }: FeedEntry): Xml {
  return xml(
    'entry',
    {},
    lines([
      xml('id', {}, xmlText(tagOf(key))),
      xml('title', {}, xmlText(title)),
      xml('updated', {}, xmlText(moment(day))),
      xml('link', { rel: 'alternate', type: 'text/html', href: url }),
      xml('summary', {}, xmlText(summary)),
    ]),
  );
}

function lines(parts: readonly Xml[]): Xml {
  return xmlJoin([NEWLINE, xmlJoin(parts, '\n'), NEWLINE]);
}

/** The beginning of a day in Viet Nam. */
function moment(day: string): string {
  return `${day}T00:00:00+07:00`;
}
