import { parseFragment } from 'parse5';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKindFinder } from '../../../src/components/search/find-kinds.ts';
import type { KindProcedure, KindsData } from '../../../src/components/search/kinds-data.ts';
import { kindsHtml, type Roots } from '../../../src/components/search/kinds-html.ts';
import { createKinds, type KindsFound } from '../../../src/components/search/kinds.ts';
import { countSentence, fewerSentence } from '../../../src/components/search/sentences.ts';
import { answerShortHtml } from '../../../src/components/training/answer-short-html.ts';
import type { Definition } from '../../../src/search/kinds/definitions.ts';
import type { Competence } from '../../../src/schemas/competence.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { createCatalogue, parseQuery, type Query } from '../../../src/search/query/index.ts';
import { DATA } from '../search/corpus.ts';
import { bookOf, rowOf, span } from './competence-card.ts';

const ON = '2026-11-22';
const ROOTS: Roots = {
  matters: '/tham-quyen/',
  procedures: '/thu-tuc/',
  documents: '/van-ban/',
  terms: '/tra-cuu/thuat-ngu/',
};
const catalogue = createCatalogue(DATA);
const query = (text: string): Query => parseQuery(text, catalogue);

const PROCEDURE: KindProcedure = {
  id: 'xin-phep',
  matter: 'Xin phép việc thử',
  asked: ['hồ sơ xin phép việc thử'],
  matters: ['viec'],
  summary: 'Nộp trước 30 ngày.',
  marks: 'Trực tuyến toàn trình · Mã 2.002311',
};

function dataOf(row: Competence, procedures: readonly KindProcedure[] = []): KindsData {
  const { documents, areas, effect } = bookOf([row]);
  return { matters: [row], procedures, terms: [], documents, areas, effect };
}

function plain(html: string): string {
  const text = html.replace(/<svg[^]*?<\/svg>/g, '').replace(/<[^>]*>/g, ' ');
  return text.replace(/\s+/g, ' ').trim();
}

/** What a question shows, as readers see it. */
function shown(row: Competence, on = ON, text = 'ai cho phép việc thử', roots = ROOTS): string {
  return kindsHtml(createKindFinder(dataOf(row, [PROCEDURE]))(query(text), on), text, roots);
}

const TERM = rowOf([
  span('Thủ tướng', 'luat#dieu-1', { from: '2020-01-01', kind: 'phan-dinh' }),
  span('Chủ tịch tỉnh', 'nghi-dinh#dieu-16-khoan-1', { from: '2025-07-01' }),
  span('', 'nghi-dinh#dieu-16-khoan-1', { from: '2027-03-01', note: 'Nghị định đã hết.' }),
]);
const CASES = { cases: ['a', 'b', 'c'].map((id) => ({ id, name: `trường hợp ${id}` })) };

describe('a matter among the results', () => {
  it.each<[string, Competence, string, string[], string[]]>([
    [
      'says who decides on the day, by which clause in which state',
      TERM,
      ON,
      [
        'Ai có thẩm quyền?',
        'Thẩm quyền tại ngày 22/11/2026 Cho phép việc thử Chủ tịch tỉnh',
        'Khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP Còn hiệu lực',
        'Xem đủ câu trả lời về việc: Cho phép việc thử',
      ],
      ['Thủ tướng', 'căn cứ khác', 'cấp xã'],
    ],
    ['says who decided before', TERM, '2025-06-15', ['Thủ tướng Điều 1 Luật'], ['Chủ tịch tỉnh']],
    [
      'says that nobody is known',
      TERM,
      '2027-03-15',
      ['Chưa xác định Khoản 1 Điều 16', 'Hết hiệu lực'],
      ['Chủ tịch tỉnh', 'Thủ tướng'],
    ],
    [
      'says why it is less than certain',
      rowOf([span('Thủ trưởng đơn vị', 'lau#dieu-5', { territory: 'hp-cu' })]),
      ON,
      [
        'Có thể: Thủ trưởng đơn vị Chỉ áp dụng ở thành phố Hải Phòng cũ.',
        'Chưa xác định được căn cứ còn hiệu lực vào ngày này không.',
      ],
      [],
    ],
    [
      'a document without a page has no link and says so',
      rowOf([span('Giám đốc sở', 'chi-nhac')]),
      ON,
      ['Quyết định số 66/QĐ-NV Kho chưa có trang của văn bản này.'],
      [],
    ],
    [
      'tells cases apart, and together where one answer holds for several',
      rowOf(
        [
          span('Bộ trưởng', 'luat#dieu-1', { case: 'a' }),
          span('Bộ trưởng', 'luat#dieu-2', { case: 'b' }),
          span('', 'luat#dieu-3', { case: 'c' }),
        ],
        CASES,
      ),
      ON,
      ['Trường hợp a; Trường hợp b: Bộ trưởng', 'Trường hợp c: Chưa xác định', 'Và 1 căn cứ khác'],
      [],
    ],
    [
      'tells areas apart',
      rowOf([
        span('Bộ trưởng', 'luat#dieu-1'),
        span('Chủ tịch thành phố', 'luat#dieu-2', { territory: 'hp' }),
      ]),
      ON,
      ['Nơi khác: Bộ trưởng', 'Thành phố Hải Phòng: Chủ tịch thành phố'],
      ['Chỉ áp dụng'],
    ],
    [
      'one answer in two areas keeps their names',
      rowOf([
        span('Chủ tịch tỉnh', 'luat#dieu-1', { territory: 'ls' }),
        span('Chủ tịch tỉnh', 'luat#dieu-2', { territory: 'hp' }),
      ]),
      ON,
      ['Tỉnh Lạng Sơn; Thành phố Hải Phòng: Chủ tịch tỉnh'],
      [],
    ],
  ])('%s', (_, row, on, said, unsaid) => {
    const words = plain(shown(row, on));
    for (const part of said) expect(words).toContain(part);
    for (const part of unsaid) expect(words).not.toContain(part);
  });

  it('tells a doubtful clause before those that hold', () => {
    const row = rowOf([
      span('Chủ tịch', 'luat#dieu-1', {
        basis: [
          { document: 'luat', provisions: ['dieu-1', 'dieu-2'] },
          { document: 'lau', provisions: ['dieu-5'] },
        ],
      }),
    ]);
    expect(plain(shown(row))).toMatch(
      /Điều 5 Quyết định số 5\/2015.* Điều 1 Luật.* Và 1 căn cứ khác/,
    );
  });

  it('answers for the commune only where that was asked', () => {
    const asked = plain(shown(TERM, ON, 'cấp xã có được cho phép việc thử không'));
    expect(asked).toContain('Thuộc thẩm quyền cấp xã không? Không.');
  });

  it('leads to its page, to the clause and to the whole answer', () => {
    const text = 'hồ sơ xin phép việc thử & "khác"?';
    const html = shown(TERM, ON, text);
    expect(html).toContain('href="/tham-quyen/viec/" data-stop');
    expect(html).toContain('href="/van-ban/nghi-dinh/#dieu-16-khoan-1"');
    expect(html).toContain(`href="/tham-quyen/?q=${encodeURIComponent(text)}"`);
    expect(html).toContain('href="/thu-tuc/xin-phep/" data-stop');
  });

  it('follows links that the offline edition rewrote', () => {
    const root = (name: string): string => `../${name}/index.html`;
    const html = shown(TERM, ON, 'ai cho phép việc thử', {
      matters: root('tham-quyen'),
      procedures: root('thu-tuc'),
      documents: root('van-ban'),
      terms: root('tra-cuu/thuat-ngu'),
    });
    expect(html).toContain('href="../tham-quyen/viec/index.html"');
    expect(html).toContain('href="../tham-quyen/index.html?q=');
    expect(html).toContain('href="../van-ban/nghi-dinh/index.html#dieu-16-khoan-1"');
    expect(html).not.toContain('href="/');
  });

  it('markup in content and in the query stays text', () => {
    const evil = '<img src=x onerror="alert(1)">';
    const row = rowOf([span(`Chủ tịch ${evil}`, 'luat#dieu-1')], { matter: `Việc thử ${evil}` });
    const html =
      shown({ ...row, asked: ['ai cho phép việc thử'] }, ON, `ai cho phép việc thử ${evil}`) +
      answerShortHtml(row, { on: ON }, bookOf([row]));
    expect(html).toContain('&lt;img');
    expect(JSON.stringify(parseFragment(html).childNodes, ['tagName', 'childNodes'])).not.toContain(
      '"img"',
    );
  });

  it('says that many fit where none can be picked, and leads to the choice', () => {
    const rows = ['một', 'hai', 'ba', 'bốn'].map((which) => ({
      ...rowOf([span('Chủ tịch', 'luat#dieu-1')], { matter: `Cho phép việc thử ${which}` }),
      id: `viec-${which}`,
      asked: [`ai cho phép việc thử ${which}`],
    }));
    const data = { ...dataOf(TERM), matters: rows };
    const found = createKindFinder(data)(query('việc thử'), ON);
    expect(found).toMatchObject({ matters: [], several: 4 });
    const html = kindsHtml(found, 'việc thử', ROOTS);
    expect(plain(html)).toContain('Câu hỏi còn rộng: 4 việc hợp với lời này.');
    expect(html).toContain(`href="/tham-quyen/?q=${encodeURIComponent('việc thử')}" data-stop`);
  });

  it('is not there for other words', () => {
    expect(shown(TERM, ON, 'thuế thu nhập cá nhân')).toBe('');
  });
});

describe('a term among the results', () => {
  const TERM_OF: Definition = {
    term: 'Việc thử nghiệm',
    text: 'Việc thử nghiệm là việc làm thử <b>một</b> lần.',
    document: 'nghi-dinh',
    provision: 'dieu-16-khoan-1',
    digest: true,
  };
  const told = (text: string, on = ON, term = TERM_OF): string =>
    kindsHtml(
      createKindFinder({ ...dataOf(TERM), matters: [], terms: [term] })(query(text), on),
      text,
      ROOTS,
    );

  it('stands with its clause, the state of that, and that it is a digest', () => {
    const html = told('việc thử nghiệm là gì');
    expect(plain(html)).toBe(
      'Thuật ngữ Mọi thuật ngữ Thuật ngữ Tóm lược, không phải nguyên văn Việc thử nghiệm ' +
        'Việc thử nghiệm là việc làm thử &lt;b&gt;một&lt;/b&gt; lần. ' +
        'Khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP Còn hiệu lực',
    );
    expect(html).toContain('href="/van-ban/nghi-dinh/#dieu-16-khoan-1" data-stop');
  });

  it('says when its clause has ended', () => {
    expect(plain(told('việc thử nghiệm', '2027-03-15'))).toContain('Hết hiệu lực');
  });

  it('does not call the law’s own words a digest, and cuts long ones at a blank', () => {
    const text = `Việc thử nghiệm là ${'việc '.repeat(100)}`;
    const words = plain(told('việc thử nghiệm', ON, { ...TERM_OF, digest: false, text }));
    expect(words).not.toContain('Tóm lược');
    expect(words).toMatch(/việc việc … Khoản 1/);
  });
});

describe('the short answer in a lesson', () => {
  const told = (row: Competence, on = ON, territory?: string): string =>
    plain(answerShortHtml(row, { on, territory }, bookOf([row])));

  it('is who, by what, whether it is the commune’s, and the way to the rest', () => {
    expect(told(TERM)).toBe(
      'Cho phép việc thử Tại ngày 22/11/2026 Chủ tịch tỉnh Khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP Còn hiệu lực Chép trích dẫn ' +
        'Thuộc thẩm quyền cấp xã không? Không. Điều 2 Luật số 1/2020/QH14 Điều kiện, các bước, trước và sau, nguồn',
    );
  });

  it('follows the day and the place', () => {
    expect(told(TERM, '2025-06-15')).toContain('Thủ tướng');
    expect(told(TERM, '2027-03-15')).toContain('Chưa xác định');
    expect(told(TERM, ON, 'hp')).toContain('Tại ngày 22/11/2026, ở thành phố Hải Phòng');
  });

  it('has a line a case and three clauses', () => {
    const row = rowOf(
      ['a', 'b', 'c'].map((id, i) =>
        span(`Người ${id}`, `luat#dieu-${i + 1}#dieu-${i + 5}`, { case: id }),
      ),
      CASES,
    );
    const words = told(row);
    for (const id of ['a', 'b', 'c']) expect(words).toContain(`Trường hợp ${id}: Người ${id}`);
    expect(words.match(/Chép trích dẫn/g)).toHaveLength(3);
    expect(words).toContain('3 căn cứ khác, điều kiện');
  });
});

describe('waiting for what stands above the documents', () => {
  const FOUND: KindsFound = { matters: 1, procedures: 0, terms: 0, draw: () => undefined };

  it('loads at once, and once', async () => {
    const start = vi.fn(() => Promise.resolve(() => FOUND));
    const kinds = createKinds(start);
    expect(start).toHaveBeenCalledTimes(1);
    expect(await kinds.find(query('a'))).toBe(FOUND);
    expect(await kinds.find(query('b'))).toBe(FOUND);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('does without where it cannot be had, and tries again at the next query', async () => {
    const start = vi
      .fn<() => Promise<() => KindsFound>>()
      .mockRejectedValueOnce(new Error('mạng'))
      .mockResolvedValue(() => FOUND);
    const kinds = createKinds(start);
    expect(await kinds.find(query('a'))).toBeNull();
    expect(await kinds.find(query('a'))).toBe(FOUND);
  });

  it('does not keep documents waiting for ever', async () => {
    let arrive: (find: () => KindsFound) => void = () => undefined;
    const kinds = createKinds(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
      5,
    );
    expect(await kinds.find(query('a'))).toBeNull();
    arrive(() => FOUND);
    expect(await kinds.find(query('a'))).toBe(FOUND);
  });

  describe('while nothing comes', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('keeps only the first documents waiting', async () => {
      let arrive: (find: () => KindsFound) => void = () => undefined;
      const kinds = createKinds(() => new Promise((resolve) => (arrive = resolve)));
      const found: unknown[] = [];
      const ask = (): void => void kinds.find(query('a')).then((one) => found.push(one));
      ask();
      await vi.advanceTimersByTimeAsync(2999);
      expect(found).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      expect(found).toEqual([null]);
      ask();
      await vi.advanceTimersByTimeAsync(1);
      expect(found).toEqual([null, null]);
      arrive(() => FOUND);
      ask();
      await vi.advanceTimersByTimeAsync(0);
      expect(found).toEqual([null, null, FOUND]);
    });

    it('leaves no timer behind once it has come', async () => {
      const kinds = createKinds(() => Promise.resolve(() => FOUND));
      expect(await kinds.find(query('a'))).toBe(FOUND);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});

describe('the count of what was found', () => {
  const engine = createEngine(DATA);
  it.each([
    ['ký kết', 1, 2, 0, 'Tìm thấy 1 việc, 2 thủ tục, 1 văn bản, 1 đoạn.'],
    ['ký kết', 0, 1, 0, 'Tìm thấy 1 thủ tục, 1 văn bản, 1 đoạn.'],
    ['ký kết', 0, 0, 2, 'Tìm thấy 2 thuật ngữ, 1 văn bản, 1 đoạn.'],
    ['ký kết', 0, 0, 0, 'Tìm thấy 1 văn bản, 1 đoạn.'],
    ['zzzz', 2, 0, 0, 'Tìm thấy 2 việc. Không tìm thấy đoạn nào.'],
    ['zzzz', 0, 0, 0, 'Không tìm thấy đoạn nào.'],
  ])('%s with %i, %i, %i', (text, matters, procedures, terms, sentence) => {
    expect(countSentence(engine.search(text), { matters, procedures, terms })).toBe(sentence);
  });
});

describe('passages that did not come', () => {
  it.each([
    [4, 4, ''],
    [4, 6, ''],
    [4, 1, 'Chỉ lấy thêm được 1 đoạn.'],
    [4, 0, 'Không lấy thêm được đoạn nào.'],
  ])('told of %i, %i came: "%s"', (told, came, sentence) => {
    expect(fewerSentence(told, came)).toBe(sentence);
  });
});
