import { describe, expect, it } from 'vitest';
import { atomFeed, type FeedEntry } from '../../../src/export/atom.ts';
import { sitemap } from '../../../src/export/sitemap.ts';
import { changeEntries } from '../../../src/components/feeds/change-feed.ts';
import type { LawEvent } from '../../../src/components/changes/law-events.ts';
import { readXml } from './support/xml-text.ts';

const entry = (day: string, title = 'A & B <c>'): FeedEntry => ({
  key: `k|${day}|${title}`,
  title,
  summary: 'Đôi lời',
  url: '/van-ban/a/',
  day,
});

describe('an Atom feed', () => {
  const feed = {
    url: '/thay-doi.atom',
    title: 'Thay đổi',
    page: '/hieu-luc/',
    entries: [entry('2025-01-01'), entry('2026-01-01', 'Mới')],
    builtOn: '2026-11-22',
  };
  const xml = atomFeed(feed);

  it('has what RFC 4287 asks of a feed and of each entry', () => {
    const names = readXml(xml).elements.map(({ name }) => name);
    for (const name of ['id', 'title', 'updated', 'author', 'link'])
      expect(names.indexOf(name)).toBeLessThan(names.indexOf('entry'));
    expect(names.filter((name) => name === 'id')).toHaveLength(3);
    expect(names.filter((name) => name === 'updated')).toHaveLength(3);
  });

  it('tells the latest first and is as new as it', () => {
    expect(xml.indexOf('Mới')).toBeLessThan(xml.indexOf('A &amp; B &lt;c&gt;'));
    expect(/<updated>([^<]+)/u.exec(xml)?.[1]).toBe('2026-01-01T00:00:00+07:00');
  });

  it('is the same whenever it is built', () => {
    expect(atomFeed({ ...feed, builtOn: '2027-01-01' })).toBe(xml);
  });

  it('may have no entries', () => {
    expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>2026-11-22T00:00:00+07:00');
  });
});

describe('a change as an entry', () => {
  const document = {
    slug: 'a',
    name: 'Nghị định A',
    url: '/van-ban/a/',
    data: { checkedOn: '2026-11-20' },
  } as LawEvent['document'];
  const change: LawEvent = {
    kind: 'replaces',
    day: '2027-03-01',
    document,
    verb: 'thay thế',
    scope: 'Điều 1',
    target: { slug: 'b', name: 'Nghị định B', url: null },
    fields: ['le-tan'],
    evidence: { confidence: 'B', sources: ['nguon'] },
  };

  it('that is still to come says so, and is as new as the last look at its document', () => {
    expect(changeEntries([change], '2026-11-22')).toMatchObject([
      {
        title: 'Nghị định A sẽ thay thế Nghị định B',
        summary:
          'Nghị định A sẽ thay thế Nghị định B (Điều 1), từ ngày 01/03/2027. Độ tin cậy B, kiểm tra ngày 20/11/2026.',
        day: '2026-11-20',
      },
    ]);
  });

  it('that has come is the same entry, as new as its day', () => {
    const [before] = changeEntries([change], '2026-11-22');
    const [after] = changeEntries([change], '2027-03-01');
    expect(after?.key).toBe(before?.key);
    expect(after).toMatchObject({ title: 'Nghị định A thay thế Nghị định B', day: '2027-03-01' });
  });

  it('without an act that follows names none', () => {
    const ending: LawEvent = {
      ...change,
      kind: 'expires',
      verb: 'hết hiệu lực',
      target: null,
      scope: '',
    };
    expect(changeEntries([ending], '2027-04-01')[0]?.title).toBe('Nghị định A hết hiệu lực');
  });
});

describe('a sitemap', () => {
  it('has whole addresses, and days where they are known', () => {
    const xml = sitemap(
      [
        { path: '/', checkedOn: null },
        { path: '/van-ban/a/', checkedOn: '2026-11-22' },
      ],
      new URL('https://a.test'),
    );
    expect(xml).toContain('<url><loc>https://a.test/</loc></url>');
    expect(xml).toContain('<loc>https://a.test/van-ban/a/</loc><lastmod>2026-11-22</lastmod>');
    expect(() => readXml(xml)).not.toThrow();
  });
});
