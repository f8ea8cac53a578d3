import { describe, expect, test } from 'vitest';
import { articlesOf, doubtsOf, toBody, witnessOf } from '../../../../src/import/document/index.ts';
import type { SourceBlock } from '../../../../src/import/model.ts';
import { parseStructure } from '../../../../src/legal/structure/index.ts';
import { paragraph } from './support.ts';

const BLOCKS: readonly SourceBlock[] = [
  paragraph('CHÍNH PHỦ'),
  paragraph('Điều 1. Phạm vi'),
  paragraph('Văn bản này về chim.[^1]'),
  paragraph('Điều 2. Cách nuôi'),
  { ...paragraph('1. Cho ăn:'), doubts: [{ word: 'ăn:', confidence: 0.41239 }] } as SourceBlock,
  paragraph('a) ngô;'),
  { kind: 'table', page: 1, rows: [[{ paragraphs: ['Số'], columns: 1, rows: 1 }]] },
  { ...paragraph('2. Cho bay.'), doubts: [{ word: 'bay.', confidence: 0.5 }] } as SourceBlock,
  { kind: 'note', label: '1', paragraphs: ['Mọi loài.'], page: 1 },
];
const body = toBody(BLOCKS);
const tree = parseStructure(body);

test('articles hold what stands below their titles, without marks', () => {
  expect(articlesOf(tree)).toMatchObject([
    {
      address: 'dieu-1',
      article: '1',
      title: 'Phạm vi',
      text: 'Văn bản này về chim.',
      clauses: [],
    },
    {
      address: 'dieu-2',
      title: 'Cách nuôi',
      clauses: [
        { address: 'dieu-2-khoan-1', clause: '1', text: 'Cho ăn:\na) ngô;\nSố' },
        {
          address: 'dieu-2-khoan-2',
          clause: '2',
          text: 'Cho bay.',
        },
      ],
    },
  ]);
});

test('doubts stand at the provisions that hold them', () => {
  expect(doubtsOf(BLOCKS, tree)).toEqual([
    { at: 'dieu-2-khoan-1', word: 'ăn:', confidence: 0.41 },
    { at: 'dieu-2-khoan-2', word: 'bay.', confidence: 0.5 },
  ]);
});

describe('what a fact rests on', () => {
  const at = (text: string) => ({
    range: { start: body.indexOf(text), end: body.indexOf(text) + 1 },
  });
  test.each([
    ['b', 'bay.', 'tep-nhap#khoản 2 Điều 2'],
    ['a', 'ngô', 'tep-nhap#điểm a khoản 1 Điều 2'],
    ['the opening', 'CHÍNH', 'tep-nhap#đoạn thứ nhất phần mở đầu'],
  ])('%s', (_, text, source) => {
    expect(witnessOf(tree, false)(at(text))).toEqual({ confidence: 'A', sources: [source] });
  });

  test('of words read from pictures: a lead, with its note', () => {
    const found = { ...at('bay.'), note: 'Mờ.' };
    expect(witnessOf(tree, true)(found)).toMatchObject({ confidence: 'C', note: 'Mờ.' });
  });
});
