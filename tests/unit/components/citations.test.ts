import { describe, expect, it } from 'vitest';
import { citedGroups, insertCitedCounts } from '../../../src/components/cites/cited-by.ts';
import { citeHref } from '../../../src/components/cites/cite-href.ts';
import { linkCitations } from '../../../src/components/cites/link-citations.ts';
import { warningWords } from '../../../src/components/cites/warning-words.ts';
import type { CitationLink } from '../../../src/content/site/citation-links.ts';
import type { SiteDocument } from '../../../src/content/model.ts';

const link = (more: Partial<CitationLink>): CitationLink => ({
  text: 'x',
  at: 'dieu-1',
  kind: 'resolved',
  slug: 'a',
  places: [],
  warnings: [],
  reason: null,
  ...more,
});
const place = (address: string, exists: boolean | null = true) => ({ address, to: null, exists });
const world = {
  documents: new Map([['a', { url: '/van-ban/a/' } as SiteDocument]]),
  cited: new Map([['b', { id: 'b' } as never]]),
};

describe('where a citation leads', () => {
  it.each([
    ['a document', link({}), '/van-ban/a/'],
    ['a provision', link({ places: [place('dieu-3')] }), '/van-ban/a/#dieu-3'],
    ['one we do not hold', link({ places: [place('dieu-3', null)] }), '/van-ban/a/'],
    ['one that is not there', link({ places: [place('dieu-3', false)] }), '/van-ban/a/'],
    ['one we only know of', link({ slug: 'b' }), '/duoc-dan/#b'],
    ['this text', link({ kind: 'self', slug: null, places: [place('dieu-2')] }), '#dieu-2'],
    ['here', link({ kind: 'self', slug: null }), null],
    ['nothing', link({ kind: 'absent', slug: null, reason: 'not-in-corpus' }), null],
    ['several', link({ kind: 'ambiguous', slug: null, reason: 'several' }), null],
  ])('%s', (_, citation, href) => {
    expect(citeHref(citation, world)).toBe(href);
  });
});

describe('linking the citations of a text', () => {
  const html =
    '<p>Theo <a class="cite" data-cite="0">Nghị định A</a> và <a class="cite" data-cite="1">B</a>.</p>';
  const text = (markup: string): string =>
    markup.replace(/<span class="cite-mark".*?<\/span>/g, '').replace(/<[^>]*>/g, '');

  it('gives each its link, or leaves it the text it is', () => {
    const linked = linkCitations(
      html,
      [link({}), link({ slug: null })],
      (one) => (one.slug ? '/a/' : null),
      () => '',
    );
    expect(linked).toContain('<a class="cite" href="/a/" data-cite="0">Nghị định A</a>');
    expect(linked).toContain('và B.');
    expect(text(linked)).toBe(text(html));
  });

  it('marks what has ended, with an element that is not the law’s', () => {
    const linked = linkCitations(
      html,
      [link({})],
      () => '/a/',
      () => 'đã hết',
    );
    expect(linked).toContain('<span class="cite-mark" data-ui data-cite-mark="a">đã hết</span>');
  });
});

describe('where a provision is cited', () => {
  const groups = citedGroups([
    { from: 'x', at: 'dieu-1', addresses: ['dieu-10'] },
    { from: 'x', at: 'dieu-1', addresses: ['dieu-10', 'dieu-2'] },
    { from: 'y', at: 'dieu-4', addresses: [] },
  ]);

  it('lists each place once, the whole document first, then in order', () => {
    expect(groups.map(({ address, by }) => `${address}:${String(by.length)}`)).toEqual([
      ':1',
      'dieu-2:1',
      'dieu-10:1',
    ]);
  });

  it('counts beside the provision', () => {
    const anchor = '<a class="anchor" href="#dieu-2" data-ui=""></a>';
    const counted = insertCitedCounts(`<p>${anchor}</p>`, groups);
    expect(counted).toContain(
      `${anchor}<a class="cited-count" data-ui href="#dan-chieu-den-dieu-2"`,
    );
    expect(counted).not.toContain('dieu-10');
  });
});

describe('what is off in a citation', () => {
  it.each([
    [
      { kind: 'date', cited: '2025-06-30', right: '2025-06-12' },
      'Nguồn in ngày 30/06/2025; ngày ban hành là 12/06/2025.',
    ],
    [{ kind: 'no-provision', address: 'dieu-9-khoan-2' }, 'Văn bản không có khoản 2 Điều 9.'],
    [{ kind: 'self-name', cited: 'Quy chế' }, 'Nguồn gọi là “Quy chế này”; tên đúng khác.'],
  ] as const)('%j', (warning, words) => {
    expect(warningWords(warning)).toBe(words);
  });
});
