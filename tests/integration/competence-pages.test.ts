import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBook } from '../../src/components/as-of/make-book.ts';
import { worldIn, type CompetenceBook } from '../../src/components/competence/book.ts';
import { makeData } from '../../src/components/competence/make-data.ts';
import { documentsIn, sourceRefs } from '../../src/components/competence/mentions.ts';
import { readSource } from '../../src/components/ui/sources.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { competenceWorld } from '../../src/content/site/competence-world.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { competenceOn, summarise } from '../../src/legal/competence/index.ts';
import { EFFECT_STATES } from '../../src/legal/effect/index.ts';
import type { Competence } from '../../src/schemas/competence.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const { value: corpus } = await readCorpus(CONTENT_DIR);
const { registries, office } = corpus;
const rows = corpus.competence.map(({ value }) => value);
const duties = office.duties.map(({ value }) => value);
const areas = new Map(registries.territories.map(({ id, name }) => [id, name]));

const htmlOf = (path: string): string => readFileSync(join(DIST, path, 'index.html'), 'utf8');
/** Text of HTML as readers see it. */
const shown = (html: string): string =>
  html
    .replace(/<(script|svg)\b[^]*?<\/\1>/g, '')
    // A number's own element stands within words.
    .replace(/<span class="number">([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** The answer card of a matter's page. */
function cardOf(row: Competence): string {
  const html = htmlOf(`tham-quyen/${row.id}`);
  const start = html.indexOf(`data-answer="${row.id}"`);
  expect(start).toBeGreaterThan(0);
  return html.slice(start, html.indexOf('id="lich-su"'));
}

/** The day the pages were built for, as they say. */
const builtOn = (
  JSON.parse(/id="so-hieu-luc"[^>]*>([^<]*)</.exec(htmlOf('tham-quyen'))?.[1] ?? '{}') as {
    builtOn: string;
  }
).builtOn;
const site = buildSite(corpus.documents, registries, builtOn);
const world = competenceWorld(site, registries);

/** Everything of a row that is told to readers, however deep: words and reasons. */
function told(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const said = ['text', 'what', 'settledBy', 'who', 'does', 'holder', 'note'];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    typeof item === 'string' ? (said.includes(key) ? [item] : []) : told(item),
  );
}

describe('the page of a matter', () => {
  it.each(rows.map((row) => [row.id, row] as const))(
    '%s: gives the answer of npm run who for the day of the build',
    (_, row) => {
      const answer = competenceOn(row, { on: builtOn }, world);
      const summary = summarise(row, answer, areas);
      const html = cardOf(row);
      const text = shown(html);
      expect(html).toContain(`data-commune="${summary.commune}"`);
      for (const part of answer.parts) {
        expect(html).toContain(`class="who-answer" data-status="${part.status}"`);
        if (part.authority !== null) expect(text).toContain(part.authority);
        else if (part.status === 'unknown') expect(text).toContain('Chưa xác định');
      }
      expect(html.match(/class="who-answer" data-status=/g)).toHaveLength(answer.parts.length);
      for (const clause of summary.clause) {
        const [slug = '', address = ''] = clause.split('#');
        if (!site.some((document) => document.slug === slug)) continue;
        expect(html).toMatch(new RegExp(`href="/van-ban/${slug}/(?:#${address})?"`));
        expect(html).toContain(`data-cite="${clause}"`);
      }
      const { state } = summary;
      if (state !== null) expect(text).toContain(EFFECT_STATES[state]);
      for (const area of summary.areas) expect(text).toContain(area);
    },
  );

  it.each(rows.map((row) => [row.id, row] as const))('%s: says all that is known', (id, row) => {
    const text = shown(htmlOf(`tham-quyen/${id}`));
    const { spans, ...rest } = row;
    const now = competenceOn(row, { on: builtOn }, world).parts.flatMap(({ span, status }) =>
      span && status !== 'unknown' ? [span] : [],
    );
    // Steps and helpers of other days come with the day; who decided, and why, always stands there.
    const past = spans.map(({ holder, note, confidence }) => ({ holder, note, confidence }));
    for (const words of told([now, past, rest])) expect(text).toContain(words);
    for (const ref of sourceRefs([row]))
      expect(text).toContain(readSource(ref, registries.sources).title);
    for (const slug of documentsIn([row]))
      if (existsSync(join(DIST, 'van-ban', slug)))
        expect(htmlOf(`tham-quyen/${id}`)).toContain(`href="/van-ban/${slug}/`);
  });

  it('is linked from the list, once each, with its answer', () => {
    const html = htmlOf('tham-quyen');
    for (const { id, matter } of rows) {
      expect(html.split(`data-matter="${id}"`)).toHaveLength(2);
      expect(html).toContain(`href="/tham-quyen/${id}/"`);
      expect(shown(html)).toContain(matter);
    }
    expect(html.match(/data-answer-line="/g)).toHaveLength(rows.length);
  });
});

describe('the book that travels in a page', () => {
  const documents = site.filter(({ slug }) => documentsIn(rows).has(slug));
  const book: CompetenceBook = {
    ...makeData(rows, { documents: site, registries, duties }),
    effect: makeBook({
      documents,
      all: site,
      territories: registries.territories,
      builtOn,
    }),
  };
  const DAYS = ['2014-01-01', '2025-06-15', '2025-08-15', '2026-05-29', builtOn, '2027-03-15'];

  it.each(DAYS)('answers on %s as the whole site does, everywhere', (on) => {
    for (const row of rows)
      for (const territory of [undefined, ...areas.keys()])
        expect(competenceOn(row, { on, territory }, worldIn(book))).toEqual(
          competenceOn(row, { on, territory }, world),
        );
  });

  it('names every document, department and source it tells of', () => {
    for (const slug of documentsIn(rows)) expect(book.documents[slug]?.name).not.toBe(undefined);
    for (const id of Object.values(book.advisers).flat())
      expect(book.departments[id]).not.toBe(undefined);
    const known = new Set(book.sources.map(({ id }) => id));
    for (const ref of sourceRefs(rows)) expect(known).toContain(ref.split('#')[0]);
  });
});
