import { describe, expect, it } from 'vitest';
import { changeWords, provisionsWords, turnWords } from '../../../src/content/site/impact-words.ts';
import type { Change, Print } from '../../../src/legal/impact/index.ts';
import { dependant, groundOf } from '../legal/impact/support.ts';

const NAMES: Readonly<Record<string, string>> = {
  luat: 'Luật số 70/2020/QH14',
  nd: 'Nghị định số 134/2025/NĐ-CP',
};
const nameOf = (slug: string): string => NAMES[slug] ?? slug;

const IN_FORCE: Print = {
  state: 'con-hieu-luc',
  since: '2021-07-01',
  by: [],
  touches: [],
  text: 'abc',
};

function words(what: Change['what'], before: Partial<Print>, after: Partial<Print>, at: string) {
  const change: Change = {
    dependant: dependant('viec/a', at),
    ground: groundOf(at),
    what,
    cause: 'content',
    seen: '2026-11-22',
    before: { ...IN_FORCE, ...before },
    after: { ...IN_FORCE, ...after },
  };
  return changeWords(change, nameOf);
}

describe('what has changed, in words', () => {
  it.each<[Change['what'], Partial<Print>, Partial<Print>, string, string]>([
    [
      'text',
      {},
      { text: 'abd' },
      'luat#dieu-19-khoan-4',
      'Lời văn của khoản 4 Điều 19 Luật số 70/2020/QH14 đã khác lần xem 22/11/2026.',
    ],
    [
      'text',
      { text: null },
      {},
      'luat#dieu-19',
      'Nay kho có lời văn của Điều 19 Luật số 70/2020/QH14 (lần xem 22/11/2026 chưa có).',
    ],
    [
      'gone',
      {},
      { text: null },
      'luat#dieu-19',
      'Kho không còn lời văn của Điều 19 Luật số 70/2020/QH14 (lần xem 22/11/2026 vẫn còn).',
    ],
    [
      'state',
      {},
      { state: 'het-hieu-luc-toan-bo', since: '2027-03-01', by: ['nd'] },
      'luat',
      'Luật số 70/2020/QH14: từ “Còn hiệu lực” thành “Hết hiệu lực toàn bộ”, từ 01/03/2027 (so với lần xem 22/11/2026).',
    ],
    [
      'state',
      {},
      { by: ['nd'] },
      'luat#dieu-1',
      'Điều 1 Luật số 70/2020/QH14: vẫn “Còn hiệu lực”, thêm tác động của Nghị định số 134/2025/NĐ-CP (so với lần xem 22/11/2026).',
    ],
    [
      'state',
      { by: ['nd'] },
      { since: null },
      'luat',
      'Luật số 70/2020/QH14: vẫn “Còn hiệu lực”, mốc đổi thành chưa rõ ngày; không còn tính Nghị định số 134/2025/NĐ-CP (so với lần xem 22/11/2026).',
    ],
    [
      'state',
      { state: null, since: null },
      {},
      'la',
      'La: từ “Kho chưa có trang” thành “Còn hiệu lực” (so với lần xem 22/11/2026).',
    ],
    [
      'touched',
      { touches: ['transfers:nd'] },
      { touches: ['amends:nd@dieu-1-khoan-2', 'ends@dieu-1-khoan-3', 'transfers?:la'] },
      'luat#dieu-1',
      'Điều 1 Luật số 70/2020/QH14: sửa đổi, bổ sung theo Nghị định số 134/2025/NĐ-CP (khoản 2 Điều 1); phần tự hết hiệu lực (khoản 3 Điều 1); có thể chuyển thẩm quyền theo la; không còn chuyển thẩm quyền theo Nghị định số 134/2025/NĐ-CP (so với lần xem 22/11/2026).',
    ],
  ])('%s', (what, before, after, at, sentence) => {
    expect(words(what, before, after, at)).toBe(sentence);
  });
});

describe('what a coming day brings, in words', () => {
  const group = { day: '2027-03-01', document: 'luat', provisions: [null], dependants: [] };
  const ended: Print = { ...IN_FORCE, state: 'het-hieu-luc-toan-bo', since: '2027-03-01' };

  it('the law changes', () => {
    expect(turnWords({ ...group, stale: false, before: IN_FORCE, after: ended }, nameOf)).toBe(
      'từ “Còn hiệu lực” thành “Hết hiệu lực toàn bộ”, từ 01/03/2027',
    );
  });

  it('only the evidence grows old', () => {
    const unknown: Print = { ...IN_FORCE, state: 'chua-xac-dinh', since: null };
    expect(turnWords({ ...group, stale: true, before: IN_FORCE, after: unknown }, nameOf)).toBe(
      'chứng cứ đã quá hai năm, nên thành “Chưa xác định”',
    );
  });

  it('the places', () => {
    expect(provisionsWords([null, 'dieu-16-khoan-1', 'quy-dinh-dieu-5'])).toBe(
      'khoản 1 Điều 16, Điều 5',
    );
  });
});
