import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_DIR, contentPath } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { compareTexts, replayRemovals } from '../../src/legal/fidelity.ts';
import { verbatimText } from '../../src/markdown/page-text.ts';

const { value: corpus, issues } = await readCorpus(CONTENT_DIR);
/** Those whose source text is kept here; imported ones are held against their own bodies. */
const verbatim = corpus.documents.flatMap(({ slug, data }) =>
  data.verbatim && 'file' in data.verbatim ? [{ slug, declared: data.verbatim }] : [],
);
const page = (slug: string): string => readFileSync(`dist/van-ban/${slug}/index.html`, 'utf8');
const source = (file: string): Buffer => readFileSync(join(contentPath.sources(CONTENT_DIR), file));

/** The text the page of a document must show, from its source and the declared removals alone. */
function expectedText(slug: string): string {
  const declared = verbatim.find((document) => document.slug === slug)?.declared;
  if (!declared) throw new Error(`${slug} is not verbatim`);
  const replayed = replayRemovals(source(declared.file).toString('utf8'), declared.removals);
  expect(replayed.issues).toEqual([]);
  return replayed.value ?? '';
}

describe('the words of the law on the built pages', () => {
  it('covers both verbatim documents of this corpus', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verbatim.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['3072-2014-qd-ubnd-hai-phong', 'qd-khong-so-so-ngoai-vu-lang-son']),
    );
  });

  it.each(verbatim.map(({ slug }) => slug))('%s: no character differs from the source', (slug) => {
    const shown = verbatimText(page(slug));
    expect(shown).not.toBeNull();
    const { differing, first, characters } = compareTexts(expectedText(slug), shown ?? '');
    expect({ differing, first }).toEqual({ differing: 0, first: null });
    expect(characters).toBeGreaterThan(20_000);
  });

  it.each(verbatim.map(({ slug }) => slug))(
    '%s: the page shows the result and the digest',
    (slug) => {
      const { file = '', sha256 = '' } =
        verbatim.find((document) => document.slug === slug)?.declared ?? {};
      expect(createHash('sha256').update(source(file)).digest('hex')).toBe(sha256);
      expect(page(slug)).toContain('Khớp từng chữ');
      expect(page(slug)).toContain(sha256);
      expect(readFileSync(join('dist/nguon', file)).equals(source(file))).toBe(true);
    },
  );

  // Ways in which Markdown or the compiler could change the words: each must be noticed.
  it.each<[string, (html: string) => string]>([
    ['a letter', (html) => html.replace('quản lý tập trung', 'quản lý tập chung')],
    ['a clause number', (html) => html.replace('>2.</span>', '>1.</span>')],
    [
      'a lost space between inline elements',
      (html) => html.replace('</span> Đề xuất', '</span>Đề xuất'),
    ],
    ['a curled quote', (html) => html.replace(/(<article[^“]*)“/, '$1"')],
    ['a lost paragraph', (html) => html.replace(/<p class="para"[^>]*>[^<]*/, '<p>')],
    [
      'an added word outside the interface',
      (html) => html.replace('<p class="basis"', '<p>thêm</p><p class="basis"'),
    ],
  ])('notices %s', (_name, spoil) => {
    const slug = '3072-2014-qd-ubnd-hai-phong';
    const html = page(slug);
    const spoiled = spoil(html);
    expect(spoiled).not.toBe(html);
    expect(compareTexts(expectedText(slug), verbatimText(spoiled) ?? '').differing).toBeGreaterThan(
      0,
    );
  });

  it('publishes digests that sha256sum accepts', () => {
    const lines = readFileSync(join(contentPath.sources(CONTENT_DIR), 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBe(verbatim.length);
    for (const line of lines) {
      const [digest, file = ''] = line.split('  ');
      expect(createHash('sha256').update(source(file)).digest('hex')).toBe(digest);
    }
  });

  it('takes out one page number and one line break, each declared with its place', () => {
    const removals = verbatim.flatMap(({ slug, declared }) =>
      declared.removals.map(({ at, text }) => ({ slug, at, text })),
    );
    expect(removals).toEqual([
      { slug: 'qd-khong-so-so-ngoai-vu-lang-son', at: 5442, text: '\n\n' },
      { slug: 'qd-khong-so-so-ngoai-vu-lang-son', at: 10_402, text: '5' },
    ]);
  });
});
