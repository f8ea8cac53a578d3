import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { cutProvision } from '../../src/markdown/cut-provision.ts';
import { fragmentText } from '../../src/markdown/page-text.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const { value: corpus, issues } = await readCorpus(CONTENT_DIR);
const lessons = corpus.lessons.map((files) => [files.lesson.value.id, files] as const);
const page = (path: string): string => readFileSync(join(DIST, path, 'index.html'), 'utf8');
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** The text of a page as read. */
const shown = (html: string): string => squeezed(fragmentText(html));

describe('the lessons', () => {
  it('are at least six, one after another, without a fault', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(6);
    expect(lessons.map(([, { lesson }]) => lesson.value.order)).toEqual(
      lessons.map((_, i) => i + 1),
    );
    expect(
      issues.filter(
        ({ file, rule }) => file.startsWith('tap-huan/') && !rule.startsWith('impact/'),
      ),
    ).toEqual([]);
  });

  it('are all in the list', () => {
    const html = page('tap-huan');
    for (const [id, { lesson }] of lessons) {
      expect(html).toContain(`href="/tap-huan/${id}/"`);
      expect(shown(html)).toContain(lesson.value.title);
      expect(shown(html)).toContain(lesson.value.summary);
    }
  });
});

describe.each(lessons)('%s', (id, { lesson, parts, questions, slides }) => {
  const text = shown(page(`tap-huan/${id}`));
  const handout = shown(page(`tap-huan/${id}/to-phat`));

  it('is five to ten minutes long, with two cases or more', () => {
    expect(lesson.value.minutes).toBeGreaterThanOrEqual(5);
    expect(lesson.value.minutes).toBeLessThanOrEqual(10);
    expect(parts.filter(({ name }) => name === 'Case').length).toBeGreaterThanOrEqual(2);
    expect(parts.filter(({ name }) => name === 'Clause').length).toBeGreaterThanOrEqual(3);
  });

  it('says its aims, and every provision it embeds word for word, on the page and on paper', () => {
    for (const aim of lesson.value.aims) {
      expect(text).toContain(aim);
      expect(handout).toContain(aim);
    }
    for (const { name, attributes } of parts.filter((part) => part.name === 'Clause')) {
      const { document = '', provision = '' } = attributes;
      const cut = cutProvision(corpus.texts.get(document)?.html ?? '', provision);
      const words = squeezed(fragmentText(cut?.html ?? ''));
      expect(words, `${name} ${document}#${provision}`).not.toBe('');
      expect(text).toContain(words);
      expect(handout).toContain(words);
    }
  });

  it('has cases with solutions on the page and on paper', () => {
    for (const { attributes } of parts.filter(({ name }) => name === 'Case')) {
      expect(text).toContain(attributes.title);
      expect(handout).toContain(attributes.title);
    }
  });

  it('asks every question with its options, and explains the right one', () => {
    for (const { question, options, explanation } of questions.value) {
      for (const said of [question, explanation.text, ...options.map((option) => option.text)]) {
        expect(text).toContain(squeezed(said));
        expect(handout).toContain(squeezed(said));
      }
      const right = options.filter((option) => option.right);
      expect(right).toHaveLength(1);
      expect(text).toContain(`Đáp án: ${squeezed(right[0]?.text ?? '')}`);
    }
  });

  it('gives the key once, after the questions, with the letter of the right option', () => {
    const [before = '', key = ''] = handout.split('Đáp án và căn cứ');
    questions.value.forEach(({ options, explanation }, i) => {
      const place = options.findIndex(({ right }) => right);
      const line = `Câu ${i + 1}: ${'ABCDE'.charAt(place)}. ${squeezed(options[place]?.text ?? '')}`;
      expect(key.split(line)).toHaveLength(2);
      expect(before).not.toContain(line);
      expect(before).not.toContain(squeezed(explanation.text));
    });
  });

  it('tells every script where the right option is, as the content says', () => {
    const data = /<script type="application\/json" id="dap-an">(.*?)<\/script>/s.exec(
      page(`tap-huan/${id}`),
    )?.[1];
    const keys = JSON.parse(data ?? '[]') as { id: string; right: number }[];
    expect(keys.map(({ id: of, right }) => [of, right])).toEqual(
      questions.value.map(({ id: of, options }) => [of, options.findIndex(({ right }) => right)]),
    );
  });

  it('puts the right option not always in the same place', () => {
    const places = questions.value.map(({ options }) => options.findIndex(({ right }) => right));
    for (const place of places)
      expect(places.filter((other) => other === place).length).toBeLessThanOrEqual(
        places.length / 2,
      );
  });

  it('rests on documents that are here or known to be mentioned, and on clauses that are there', () => {
    const pages = new Set(corpus.documents.map(({ slug }) => slug));
    const mentioned = new Set(corpus.registries.citedDocuments.map((one) => one.id));
    const grounds = [
      ...lesson.value.reading,
      ...[...questions.value, ...slides.value].flatMap(({ basis }) => basis),
    ];
    expect(grounds.length).toBeGreaterThan(questions.value.length);
    for (const { document, provisions } of grounds) {
      expect(pages.has(document) || mentioned.has(document), document).toBe(true);
      const held = corpus.texts.get(document);
      for (const provision of held ? provisions : [])
        expect(held?.html).toContain(` id="${provision}"`);
    }
  });

  it('shows every slide with its points and what the speaker says', () => {
    const deck = shown(page(`tap-huan/${id}/trinh-chieu`));
    expect(slides.value.length).toBeGreaterThanOrEqual(8);
    for (const { title, points, notes } of slides.value)
      for (const said of [title, notes, ...points]) expect(deck).toContain(squeezed(said));
  });
});
