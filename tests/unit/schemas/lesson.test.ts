import { describe, expect, it } from 'vitest';
import { lesson, question, slide } from '../../../src/schemas/lesson.ts';
import { sentences } from '../support/schema-sentences.ts';

describe('a lesson', () => {
  const good = {
    id: 'bai',
    order: 1,
    title: 'Bài',
    summary: 'Tóm tắt.',
    minutes: 8,
    aims: ['Biết.'],
    reading: [{ document: 'luat', provisions: ['dieu-1-khoan-2'] }],
    confidence: 'B',
    sources: ['a'],
    checkedOn: '2026-11-22',
  };
  it('is taken when it is whole', () => {
    expect(sentences(lesson, good)).toBe('');
  });
  it.each([
    ['no aim', { aims: [] }, /"aims".*ít nhất một mục tiêu/],
    ['nothing to read', { reading: [] }, /"reading".*ít nhất một căn cứ/],
    [
      'a ground that is no address',
      { reading: [{ document: 'a', provisions: ['muc-lon'] }] },
      /địa chỉ/,
    ],
    ['a lead as its evidence', { confidence: 'C' }, /"confidence".*manh mối/],
    ['no sources', { sources: [] }, /"sources".*ít nhất một nguồn/],
    ['no day of checking', { checkedOn: undefined }, /"checkedOn"/],
    ['no time', { minutes: 0 }, /"minutes"/],
    ['a key that is none', { aim: 'x' }, /"aim": không có trường này/],
  ])('is refused with %s', (_, change, says) => {
    expect(sentences(lesson, { ...good, ...change })).toMatch(says);
  });
});

describe('a question', () => {
  const good = {
    id: 'q1',
    question: 'Ai?',
    options: [{ text: 'A', right: true }, { text: 'B' }],
    explanation: { text: 'Vì.', confidence: 'A', sources: ['a'] },
    basis: [{ document: 'luat', provisions: ['dieu-1'] }],
  };
  it('is taken with exactly one right option', () => {
    expect(sentences(question, good)).toBe('');
  });
  it.each([
    ['no right option', { options: [{ text: 'A' }, { text: 'B' }] }, /Đúng một phương án/],
    [
      'two right options',
      {
        options: [
          { text: 'A', right: true },
          { text: 'B', right: true },
        ],
      },
      /Đúng một phương án/,
    ],
    [
      'a wrong one marked',
      {
        options: [
          { text: 'A', right: true },
          { text: 'B', right: false },
        ],
      },
      /options\.1\.right/,
    ],
    ['one option', { options: [{ text: 'A', right: true }] }, /ít nhất hai phương án/],
    [
      'six options',
      {
        options: ['A', 'B', 'C', 'D', 'E', 'F'].map((text, i) =>
          i === 0 ? { text, right: true } : { text },
        ),
      },
      /năm phương án/,
    ],
    ['an option twice', { options: [{ text: 'A', right: true }, { text: 'A' }] }, /giống nhau/],
    ['no basis', { basis: [] }, /"basis".*ít nhất một căn cứ/],
    ['no explanation', { explanation: undefined }, /"explanation"/],
    [
      'an explanation on a lead',
      { explanation: { ...good.explanation, confidence: 'C' } },
      /"explanation\.confidence".*manh mối/,
    ],
    [
      'an explanation without sources',
      { explanation: { text: 'Vì.', confidence: 'A' } },
      /"explanation\.sources"/,
    ],
    ['an id of another form', { id: 'cau-1' }, /"id".*q1/],
  ])('is refused with %s', (_, change, says) => {
    expect(sentences(question, { ...good, ...change })).toMatch(says);
  });
});

describe('a slide', () => {
  const good = { title: 'Trang', points: ['Một ý.'], notes: 'Nói.' };
  it('is taken with up to five points of up to twenty words', () => {
    expect(sentences(slide, { ...good, points: Array(5).fill('từ '.repeat(20).trim()) })).toBe('');
  });
  it.each([
    ['no point', { points: [] }, /ít nhất một ý/],
    ['six points', { points: Array(6).fill('Ý.') }, /năm ý/],
    ['a point too long', { points: ['từ '.repeat(21).trim()] }, /"points\.0".*20 tiếng/],
    ['nothing to say', { notes: ' ' }, /"notes"/],
  ])('is refused with %s', (_, change, says) => {
    expect(sentences(slide, { ...good, ...change })).toMatch(says);
  });
});
