import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/components/posts/verdict.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { competenceWorld } from '../../src/content/site/competence-world.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { competenceOn } from '../../src/legal/competence/index.ts';
import { partsOf } from '../../src/legal/competence/moves.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const TODAY = '2026-11-22';
const { value: corpus, issues } = await readCorpus(CONTENT_DIR, TODAY);
const site = buildSite(corpus.documents, corpus.registries, TODAY);
const world = competenceWorld(site, corpus.registries);
const posts = corpus.posts.map(({ value }) => value);
const rows = corpus.competence.map(({ value }) => value);
/** Text of a page as readers see it. */
const shown = (path: string): string =>
  readFileSync(join(DIST, path, 'index.html'), 'utf8')
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gsu, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');

describe('the cards of posts', () => {
  it('are five, without a fault', () => {
    expect(posts.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
    expect(issues.filter(({ file }) => file.startsWith('chuc-danh/'))).toEqual([]);
  });

  it.each(posts.map((post) => [post.id, post] as const))(
    '%s has a page that says it all',
    (id, post) => {
      const text = shown(`tham-quyen/chuc-danh/${id}`);
      for (const { matters, tasks } of [post.decides, post.proposes, post.receives, post.mayNot]) {
        for (const { text: words } of tasks) expect(text).toContain(words);
        for (const { competence } of matters)
          expect(text).toContain(rows.find((row) => row.id === competence)?.matter);
      }
      for (const { what } of post.unknown) expect(text).toContain(what);
      expect(post.reports).toEqual(
        post.reports.filter((report) =>
          text.includes(
            corpus.reporting.reports.find(({ value }) => value.id === report)?.value.what ?? '?',
          ),
        ),
      );
    },
  );

  it.each(
    posts.flatMap((post) =>
      post.decides.matters.map((matter) => [post.id, matter.competence, post, matter] as const),
    ),
  )('%s decides %s today, or may', (_, id, post, matter) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error(`There is no ${id}.`);
    const { parts } = competenceOn(row, { on: TODAY }, world);
    const looks = parts
      .filter((part) =>
        matter.case === undefined
          ? true
          : partsOf({ cases: [matter.case], territory: part.territory }, [part]).length > 0,
      )
      .map((part) => verdictOf(part, 'decides', post.named, '').look);
    expect(looks.some((look) => look === 'yours' || look === 'maybe')).toBe(true);
  });

  it.each(
    posts.flatMap((post) =>
      post.mayNot.matters.map((matter) => [post.id, matter.competence, post] as const),
    ),
  )('%s does not decide %s today', (_, id, post) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error(`There is no ${id}.`);
    for (const part of competenceOn(row, { on: TODAY }, world).parts)
      expect(['theirs', 'unknown']).toContain(verdictOf(part, 'decides', post.named, '').look);
  });

  it('a commune’s card decides nothing that a matter says is not the commune’s', () => {
    for (const { level, decides } of posts)
      if (level === 'cap-xa') expect(decides.matters).toEqual([]);
  });
});
