import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from '../../eval/measure.ts';
import { readOptions } from '../../eval/options.ts';
import { embedded } from '../../eval/providers.ts';
import { readSiteQueries, unknownAnswers } from '../../eval/site-set.ts';
import { loadSet } from '../../eval/sets.ts';
import { DATA } from '../search/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function file(content: string | Buffer): string {
  const path = join(folder, `f${++count}`);
  writeFileSync(path, content);
  return path;
}

const ROWS = [
  {
    pd_id: 'a',
    title: 'Hội thảo',
    source_number: '1/2020/NĐ-CP',
    source_article: '1',
    source_doc: 'Nghị định 1/2020/NĐ-CP về hội nghị, hội thảo',
    effective: '01/01/2020',
    text: 'Hội thảo quốc tế.',
  },
  // Nothing but what must be there.
  { pd_id: 'b', title: null, text: 'Hộ chiếu công vụ.' },
  { pd_id: 'c', text: '' },
];
const LAWS = [
  {
    id: '1/2020/QH14',
    articles: [
      { id: '1', text: 'Hội thảo\n\nHội thảo quốc tế.' },
      { id: '2', text: 'Hộ chiếu công vụ' },
    ],
  },
];
const ASKED = [
  { query: 'hội thảo', gold: [{ pd_ids: ['x', 'a'] }] },
  { id: 'q2', query: 'hộ chiếu', gold: [{ law_id: '9/2020/nđ-cp', article_id: '9', pd_ids: [] }] },
];
const RELEVANT = [
  { text: 'hội thảo', relevant_articles: [{ law_id: '1/2020/qh14', article_id: '1' }] },
];
const lines = (rows: readonly object[]): string =>
  `\n${rows.map((row) => JSON.stringify(row)).join('\n\n')}\n`;

describe('sets of questions', () => {
  it.each([
    ['JSONL', lines(ROWS)],
    ['JSONL with a byte order mark', `\ufeff${lines(ROWS)}`],
    ['JSONL, packed', gzipSync(lines(ROWS))],
    ['an array', JSON.stringify(ROWS, null, 1)],
    ['an array, packed', gzipSync(JSON.stringify(ROWS))],
  ])('one article a record, as %s', (_, content) => {
    const set = loadSet(file(content), file(lines(ASKED)));
    expect(set.ids).toEqual(['a', 'b', 'c']);
    expect(set.data.provisions[1]).toMatchObject({ heading: '', text: 'Hộ chiếu công vụ.' });
    expect(set.data.documents.map(({ number }) => number)).toEqual(['1/2020/NĐ-CP', null]);
    expect(set.questions[0]).toEqual({ text: 'hội thảo', gold: [['x', 'a']] });
  });

  it.each([
    ['an array', JSON.stringify(LAWS)],
    ['JSONL, packed', gzipSync(lines(LAWS))],
  ])('documents with their articles, as %s', (_, content) => {
    const set = loadSet(file(content), file(JSON.stringify(RELEVANT)));
    expect(set.data.provisions.map(({ heading }) => heading)).toEqual([
      'Hội thảo',
      'Hộ chiếu công vụ',
    ]);
    // Ids are written in capitals or not.
    expect(set.questions[0]?.gold).toEqual([[set.ids[0]]]);
  });

  it('counts a question whose answer is not in the corpus, as failed', async () => {
    const set = loadSet(file(lines(ROWS)), file(lines(ASKED)));
    const figures = await measure(set, 'with accents', await embedded(set.data));
    expect(figures).toMatchObject({ questions: 2, unanswerable: 1, mrr: 0.5, success: 0.5 });
  });

  it('is the same without accents where nothing but accents differs', async () => {
    const set = loadSet(file(lines(ROWS)), file(lines(ASKED)));
    const figures = await measure(set, 'without accents', await embedded(set.data));
    expect(figures.mrr).toBe(0.5);
  });

  it.each([
    ['not JSON', '{"pd_id":"a","text":"x"}\n{oops\n', lines(ASKED), /dòng 2: không phải JSON/],
    ['half an array', '[{"pd_id":', lines(ASKED), /cần một mảng JSON/],
    ['no object', '[1]', lines(ASKED), /mục 1: cần một đối tượng/],
    ['no id', lines([{ text: 'x' }]), lines(ASKED), /dòng 2: thiếu "pd_id" hoặc "id"/],
    ['no text', lines([{ pd_id: 'a' }]), lines(ASKED), /dòng 2: thiếu "text"/],
    [
      'text of another kind',
      lines([{ pd_id: 'a', text: [] }]),
      lines(ASKED),
      /"text" phải là chuỗi/,
    ],
    ['empty', '\n\n', lines(ASKED), /không có mục nào/],
    ['broken gzip', Buffer.from([0x1f, 0x8b, 1, 2]), lines(ASKED), /gzip bị hỏng/],
    ['no question', lines(ROWS), lines([{ gold: [] }]), /thiếu "query" hoặc/],
    ['no answers', lines(ROWS), lines([{ query: 'x' }]), /thiếu "gold" hoặc "relevant_articles"/],
    ['answers no list', lines(ROWS), lines([{ query: 'x', gold: 'a' }]), /"gold" phải là mảng/],
    [
      'an answer of nothing',
      lines(ROWS),
      lines([{ query: 'x', gold: [{}] }]),
      /thứ 1: thiếu "law_id"/,
    ],
  ])('%s is told with its place', (_, corpus, queries, message) => {
    expect(() => loadSet(file(corpus), file(queries))).toThrow(message);
  });

  it('names a file that is not there', () => {
    expect(() => loadSet('khong-co.jsonl', 'khong-co.jsonl')).toThrow(
      'khong-co.jsonl: không đọc được tệp.',
    );
  });
});

describe('queries of our own', () => {
  const query = { id: 'a', kind: 'keyword', query: 'x', gold: ['134-2025-nd-cp'] };

  it.each([
    ['a kind that is none', { ...query, kind: 'other' }, /"kind" phải là một trong/],
    ['no answer', { ...query, gold: [] }, /"gold" phải là mảng/],
  ])('%s is told', (_, row, message) => {
    expect(() => readSiteQueries(file(lines([row])))).toThrow(message);
  });

  it.each([
    ['134-2025-nd-cp', true],
    ['134-2025-nd-cp#dieu-16', true],
    ['134-2025-nd-cp#dieu-16-khoan-1', true],
    ['134-2025-nd-cp#dieu-16-khoan-1-diem-b', true],
    ['134-2025-nd-cp#dieu-1', false],
    ['134-2025-nd-cp#dieu-17', false],
    ['135-2025-nd-cp', false],
  ])('%s is known: %s', (answer, known) => {
    const queries = readSiteQueries(file(lines([{ ...query, gold: [answer] }])));
    expect(unknownAnswers(queries, DATA)).toEqual(known ? [] : [`a: ${answer}`]);
  });
});

describe('readOptions', () => {
  it('measures everything on the embedded search unless told otherwise', () => {
    expect(readOptions([])).toMatchObject({ files: null, provider: 'embedded', json: false });
  });

  it('takes a set of two files', () => {
    const { files, provider } = readOptions([
      '--corpus',
      'c',
      '--queries',
      'q',
      '--provider',
      'meilisearch',
    ]);
    expect({ files, provider }).toEqual({
      files: { corpus: 'c', queries: 'q' },
      provider: 'meilisearch',
    });
  });

  it.each([
    [['--corpus', 'c'], /đi cùng nhau/],
    [['--provider', 'google'], /Không có bộ tìm "google"/],
    [['--fast'], /Không hiểu "--fast"/],
    [['--write', '--strip-accents'], /--write chỉ ghi/],
  ])('%j is not understood', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
