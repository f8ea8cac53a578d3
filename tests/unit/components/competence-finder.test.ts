import { describe, expect, it } from 'vitest';
import { asksCommune } from '../../../src/components/competence/asks-commune.ts';
import { findRows, passes } from '../../../src/components/competence/find-rows.ts';
import { readFinder, writeFinder } from '../../../src/components/competence/finder-state.ts';
import { fromWords, untilWords } from '../../../src/components/competence/span-words.ts';
import type { Finder, Matches } from '../../../src/legal/competence/index.ts';
import { rowOf, span } from './competence-card.ts';

describe('a question about the commune’s own power', () => {
  it.each([
    'cấp xã có được ký thỏa thuận quốc tế không',
    'xa co duoc tu tiep khach nuoc ngoai khong',
    'Việc này có thuộc thẩm quyền cấp xã không?',
    'phường được cấp phép hội thảo ko',
    'UBND xã có quyền mời đoàn nước ngoài không',
    'đặc khu có thể ký MOU không?',
  ])('%s', (question) => {
    expect(asksCommune(question)).toBe(true);
  });

  it.each([
    'xã gửi hồ sơ ký thỏa thuận ở đâu',
    'xã nhận viện trợ của tổ chức nước ngoài',
    'sở có được tự tiếp khách nước ngoài không',
    'được phép họp báo không',
    'hội thảo ở xa thành phố',
    '',
  ])('not: %s', (question) => {
    expect(asksCommune(question)).toBe(false);
  });
});

describe('the address', () => {
  it('says what is asked, and keeps the day and the place', () => {
    const query = '?q=h%E1%BB%99i+th%E1%BA%A3o&cap=so&ngay=2025-08-01&noi=hai-phong';
    expect(readFinder(query)).toEqual({
      text: 'hội thảo',
      field: '',
      level: 'so',
      asker: '',
      pick: '',
    });
    const next = writeFinder(query, { text: 'Apostille', level: '', asker: 'nguoi-dan' });
    expect(readFinder(next)).toMatchObject({ text: 'Apostille', level: '', asker: 'nguoi-dan' });
    expect(new URLSearchParams(next).get('ngay')).toBe('2025-08-01');
    expect(new URLSearchParams(next).get('noi')).toBe('hai-phong');
    expect(writeFinder('?q=a', { text: '' })).toBe('');
  });

  it('takes no value for a filter that the page would not write', () => {
    expect(readFinder('?linh-vuc=<b>&cap=A B&ai=%22')).toMatchObject({
      field: '',
      level: '',
      asker: '',
    });
    expect(readFinder(`?q=${'a'.repeat(1000)}`).text).toHaveLength(300);
  });
});

describe('what is shown', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'g', 'h'].map((id, i) =>
    rowOf([span('Tỉnh', 'luat')], { id, levels: [i === 1 ? 'so' : 'cap-tinh'] }),
  );
  const finder = (
    scores: readonly number[],
    near: readonly string[] = ['a'],
    vague = false,
  ): Finder => ({
    find: (): Matches => ({
      vague,
      matches: scores.map((score, i) => ({ id: rows[i]?.id ?? '', score })),
      near,
    }),
  });
  const ask = { text: 'hỏi', field: '', level: '', asker: '', pick: '' };
  const shown = (found: ReturnType<typeof findRows>) =>
    found.first === null
      ? found
      : {
          first: found.first.id,
          others: found.others.map(({ id }) => id).join(''),
          near: found.near.map(({ id }) => id).join(''),
          unsure: found.unsure,
          ...(found.vague ? { vague: true } : {}),
        };

  it.each<[string, Finder, Partial<typeof ask>, object]>([
    [
      'the best, and the next four',
      finder([0.9, 0.5, 0.4, 0.3, 0.2, 0.1]),
      {},
      { first: 'a', others: 'bcdeg'.slice(0, 4), near: '', unsure: false },
    ],
    [
      'near ones are a choice, not among the next',
      finder([0.9, 0.89, 0.4], ['a', 'b']),
      {},
      { first: 'a', others: 'c', near: 'ab', unsure: false },
    ],
    [
      'the one chosen',
      finder([0.9, 0.89, 0.4], ['a', 'b']),
      { pick: 'b' },
      { first: 'b', others: 'c', near: 'ab', unsure: false },
    ],
    [
      'a choice that does not fit is none',
      finder([0.9]),
      { pick: 'khac' },
      { first: 'a', others: '', near: '', unsure: false },
    ],
    [
      'a vague question has near ones instead of an answer',
      finder([0.5, 0.4, 0.3, 0.2, 0.1], ['a', 'b', 'c', 'd'], true),
      {},
      { first: 'a', others: 'e', near: 'abcd', unsure: false, vague: true },
    ],
    [
      'but not once one is chosen',
      finder([0.5, 0.4, 0.3, 0.2, 0.1], ['a', 'b', 'c', 'd'], true),
      { pick: 'b' },
      { first: 'b', others: 'e', near: 'abcd', unsure: false },
    ],
    [
      'or where the filters leave one',
      finder([0.5, 0.4, 0.3, 0.2, 0.1], ['a', 'b', 'c', 'd'], true),
      { level: 'so' },
      { first: 'b', others: '', near: '', unsure: false },
    ],
    ['a poor fit', finder([0.19]), {}, { first: 'a', others: '', near: '', unsure: true }],
    [
      'only what passes the filters',
      finder([0.9, 0.5]),
      { level: 'so' },
      { first: 'b', others: '', near: '', unsure: false },
    ],
    ['nothing', finder([]), {}, { first: null, hidden: 0 }],
    ['all left out by the filters', finder([0.9]), { level: 'so' }, { first: null, hidden: 1 }],
  ])('%s', (_, one, changes, expected) => {
    expect(shown(findRows(rows, one, { ...ask, ...changes }))).toEqual(expected);
  });

  it('is not in doubt of the matter a reader chose', () => {
    expect(shown(findRows(rows, finder([0.19, 0.1]), { ...ask, pick: 'b' }))).toMatchObject({
      first: 'b',
      unsure: false,
    });
  });

  describe('at a place', () => {
    const at = (scores: readonly number[], near: readonly string[], ...elsewhere: string[]) =>
      shown(findRows(rows, finder(scores, near), ask, ({ id }) => elsewhere.includes(id)));

    it('matters of other places stand behind what fits about as well', () => {
      expect(at([0.9, 0.6, 0.3], ['a'], 'a')).toMatchObject({ first: 'b', others: 'ac' });
    });

    it('but before what does not fit', () => {
      expect(at([0.9, 0.4], ['a'], 'a')).toMatchObject({ first: 'a', others: 'b', unsure: false });
    });

    it('are no choice beside one of the place', () => {
      expect(at([0.9, 0.89], ['a', 'b'], 'a')).toMatchObject({ first: 'b', others: 'a', near: '' });
      expect(at([0.9, 0.89], ['a', 'b'], 'a', 'b')).toMatchObject({ first: 'a', near: 'ab' });
    });
  });

  it('filters go together', () => {
    const row = rowOf([span('Tỉnh', 'luat')], { askers: ['to-chuc'], fields: ['thu', 'khac'] });
    expect(passes(row, { ...ask, field: 'khac', asker: 'to-chuc', level: 'cap-tinh' })).toBe(true);
    expect(passes(row, { ...ask, field: 'khac', asker: 'nguoi-dan' })).toBe(false);
  });
});

describe('days of a span', () => {
  it.each([
    [{}, '', ''],
    [{ from: '2025-07-01', to: '2027-03-01' }, 'từ 01/07/2025', 'đến hết 28/02/2027'],
    [
      { fromBounds: { notBefore: '2026-05-29' }, toBounds: { notBefore: '2025-10-01' } },
      'sớm nhất từ 29/05/2026',
      'ít nhất đến hết 30/09/2025',
    ],
    [
      { fromBounds: { notAfter: '2024-05-04' }, toBounds: { notAfter: '2025-01-01' } },
      'chậm nhất từ 04/05/2024',
      'chậm nhất đến hết 31/12/2024',
    ],
    [
      {
        fromBounds: { notBefore: '2011-12-05', notAfter: '2012-12-17' },
        toBounds: { notBefore: '2020-01-01', notAfter: '2020-02-01' },
      },
      'bắt đầu trong khoảng 05/12/2011 đến 17/12/2012',
      'hết trong khoảng 31/12/2019 đến 31/01/2020',
    ],
  ])('%j', (days, from, until) => {
    expect(fromWords(days)).toBe(from);
    expect(untilWords(days)).toBe(until);
  });
});
