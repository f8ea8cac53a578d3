import { describe, expect, it } from 'vitest';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { answerHtml, type CardLook } from '../../../src/components/competence/answer-html.ts';
import {
  askedHtml,
  foundHtml,
  notFoundHtml,
} from '../../../src/components/competence/found-html.ts';
import { lineHtml } from '../../../src/components/competence/line-html.ts';
import type { Competence } from '../../../src/schemas/competence.ts';
import { bookOf, rowOf, span } from './competence-card.ts';

const ON = '2026-11-22';

/** The card's words, white space run together. */
function words(row: Competence, on = ON, territory?: string, look: CardLook = {}): string {
  return plain(answerHtml(row, { on, territory }, bookOf([row]), look));
}

function plain(html: string): string {
  const text = html.replace(/<(?:svg|button)[^]*?<\/(?:svg|button)>/g, '').replace(/<[^>]*>/g, ' ');
  return text.replace(/\s+/g, ' ').trim();
}

const TERM = rowOf([
  span('Thủ tướng', 'luat#dieu-1', { from: '2020-01-01', kind: 'phan-dinh' }),
  span('Chủ tịch tỉnh', 'nghi-dinh#dieu-16-khoan-1', { from: '2025-07-01' }),
  span('', 'nghi-dinh#dieu-16-khoan-1', { from: '2027-03-01', note: 'Nghị định đã hết.' }),
]);

describe('who decides', () => {
  it.each<[string, Competence, string, string[]]>([
    [
      'a power that moved: now, before and after, with its clause',
      TERM,
      ON,
      [
        'Tại ngày 22/11/2026 Chủ tịch tỉnh phân cấp',
        'Khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP Còn hiệu lực',
        'Trước đó, từ 01/01/2020 Thủ tướng Điều 1 Luật số 1/2020/QH14',
        'Ngày này, từ 01/07/2025 Chủ tịch tỉnh',
        'Sau đó, từ 01/03/2027 Chưa xác định',
        'Thuộc thẩm quyền cấp xã không? Không. Điều 2 Luật',
        'Độ tin cậy B · 1 nguồn',
        'Công báo (trang 3)',
        'theo chứng cứ đến 01/05/2026',
      ],
    ],
    [
      'before the move',
      TERM,
      '2025-06-15',
      [
        'Thủ tướng phân định',
        'Trước đó Chưa có trong nguồn',
        'Sau đó, từ 01/07/2025 Chủ tịch tỉnh',
      ],
    ],
    [
      'unknown wins over a guess, and says why and what would settle it',
      TERM,
      '2027-03-15',
      [
        'Chưa xác định Nghị định đã hết. Cần để xác định: văn bản nói rõ ai có thẩm quyền.',
        'Hết hiệu lực toàn bộ',
        'Trước đó, từ 01/07/2025 Chủ tịch tỉnh',
        'Ngày này, từ 01/03/2027 Chưa xác định',
        'cấp xã không? Chưa xác định. Chưa đủ căn cứ',
      ],
    ],
    [
      'a clause that has lapsed takes the power away, even where no span says so',
      rowOf([span('Chủ tịch tỉnh', 'nghi-dinh#dieu-3', { from: '2025-07-01' })]),
      '2027-03-15',
      [
        'Chưa xác định Căn cứ không có hiệu lực vào ngày này.',
        'Cần để xác định: văn bản thay căn cứ này',
        'Trước đó, từ 01/07/2025 Chủ tịch tỉnh',
        'Ngày này Chưa xác định',
      ],
    ],
    [
      'a power that may have begun',
      rowOf([
        span('Bộ', 'luat#dieu-1', { from: '2020-01-01' }),
        span('Tỉnh', 'luat#dieu-4', {
          fromBounds: { notBefore: '2026-05-29' },
          startCondition: 'Khi có thông báo',
        }),
      ]),
      ON,
      [
        'Có thể Tỉnh phân cấp Có thể đã bắt đầu; chưa có nguồn nói từ ngày nào. Nếu chưa bắt đầu: Bộ.',
        'Cần để xác định: văn bản cho biết ngày bắt đầu.',
        'Bắt đầu Khi có thông báo.',
        'Ngày này, sớm nhất từ 29/05/2026',
      ],
    ],
    [
      'a clause of unknown state leaves it in doubt',
      rowOf([span('Giám đốc', 'lau#dieu-1', { from: '2015-01-10' })]),
      ON,
      [
        'Có thể Giám đốc',
        'Chưa xác định được căn cứ còn hiệu lực',
        'danh mục văn bản còn hiệu lực',
      ],
    ],
    [
      'a matter that is no more',
      rowOf([
        span('Huyện', 'luat#dieu-1', { from: '2020-01-01' }),
        {
          ...span('', 'luat#dieu-1', { from: '2025-07-01', note: 'Không còn cấp huyện.' }),
          kind: 'cham-dut',
        },
      ]),
      ON,
      ['Việc này không còn chấm dứt', 'Trước đó, từ 01/01/2020 Huyện', 'Không còn cấp huyện.'],
    ],
    [
      'a power used by somebody else',
      rowOf([
        span('Chủ tịch thành phố', 'luat#dieu-1', {
          exercisedBy: {
            who: 'Giám đốc Sở',
            condition: 'Chỉ một phần.',
            confidence: 'B',
            sources: ['cong-bao'],
          },
          receivedBy: 'Bộ phận một cửa',
          signedBy: 'Người được ủy quyền',
          responsible: 'Chủ tịch thành phố',
          condition: 'Trong địa bàn.',
        }),
      ]),
      ON,
      [
        'Điều kiện Trong địa bàn.',
        'Thực hiện theo ủy quyền Giám đốc Sở. Chỉ một phần.',
        'Nơi nhận hồ sơ Bộ phận một cửa.',
        'Người ký Người được ủy quyền.',
        'Vẫn chịu trách nhiệm Chủ tịch thành phố.',
      ],
    ],
    [
      'steps with their time, procedures, advisers, what is not known, leads',
      rowOf(
        [
          span('Tỉnh', 'luat#dieu-1', {
            steps: [
              {
                who: 'Đơn vị',
                does: 'Gửi hồ sơ.',
                time: { relation: 'before', count: 30, unit: 'day', of: 'ngày tổ chức' },
                document: 'luat',
                provision: 'dieu-5',
                confidence: 'B',
                sources: ['cong-bao'],
              },
            ],
          }),
        ],
        {
          procedures: [
            { code: '2.002311', name: 'Cho phép', confidence: 'B', sources: ['cong-bao'] },
            { code: '2.009999', name: 'Khác', confidence: 'B', sources: ['cong-bao'] },
          ],
          unknown: [{ what: 'Mã thủ tục nào.', settledBy: 'quyết định công bố' }],
          leads: [{ text: 'Có thể đổi.', confidence: 'C', sources: ['cong-bao'] }],
        },
      ),
      ON,
      [
        'Xem thêm gồm các bước, mã thủ tục, tham mưu ở Hải Phòng, chưa biết (1), manh mối, về cấp xã',
        'Đơn vị: Gửi hồ sơ. Ít nhất 30 ngày trước ngày tổ chức. Tính ngày Điều 5 Luật',
        '2.002311 Cho phép',
        'Phòng Lãnh sự',
        'Mã thủ tục nào. Cần để xác định: quyết định công bố.',
        'Chưa kiểm chứng Có thể đổi.',
        'Luật không giao cho cấp xã.',
      ],
    ],
    [
      'a document that is only mentioned has no state and no page',
      rowOf([span('Tỉnh', 'chi-nhac')]),
      ON,
      ['Quyết định số 66/QĐ-NV Kho chưa có trang của văn bản này.'],
    ],
  ])('%s', (_, row, on, said) => {
    const text = words(row, on);
    for (const one of said) expect(text).toContain(one);
  });

  it('tells every case and place, and names the area of a local act', () => {
    const row = rowOf(
      [
        span('Bộ', 'luat#dieu-1', { from: '2020-01-01' }),
        span('Thành phố', 'luat#dieu-2', { from: '2024-01-01', territory: 'hp' }),
        span('Cục', 'luat#dieu-3', { from: '2025-01-01', case: 'gap' }),
      ],
      {
        cases: [
          { id: 'gap', name: 'Việc gấp' },
          { id: 'thuong', name: 'Việc thường' },
        ],
      },
    );
    expect(words(row)).toMatch(
      /Tùy trường hợp \(3\): Việc gấp Cục .* Việc thường, nơi khác Bộ .* Việc thường, thành phố Hải Phòng Thành phố .* Chỉ áp dụng ở thành phố Hải Phòng\./,
    );
    const there = words(row, ON, 'hp-cu');
    expect(there).toContain('Tại ngày 22/11/2026, ở thành phố Hải Phòng cũ');
    expect(there).toMatch(/Tùy trường hợp \(2\)/);
    expect(there).not.toContain('nơi khác');
  });

  it('leads with the commune where that was the question', () => {
    expect(words(TERM, ON, undefined, { commune: true })).toMatch(
      /^Tại ngày 22\/11\/2026 Không thuộc thẩm quyền cấp xã Luật không giao cho cấp xã\. Điều 2 Luật số 1\/2020\/QH14 Chủ tịch tỉnh/,
    );
    expect(words(TERM, '2027-03-15', undefined, { commune: true })).toContain(
      'Chưa xác định có thuộc thẩm quyền cấp xã không Chưa đủ căn cứ để trả lời cho ngày này.',
    );
  });

  it('links to its page only under a heading, and to a procedure only where there is a page', () => {
    const bare = answerHtml(TERM, { on: ON }, bookOf([TERM]));
    expect(bare).not.toContain('/tham-quyen/');
    const headed = answerHtml(TERM, { on: ON }, bookOf([TERM]), { heading: 3 });
    expect(headed).toMatch(
      /^<h3 [^>]*><a href="\/tham-quyen\/viec\/">Cho phép việc thử<\/a><\/h3>/,
    );
  });
});

describe('where nothing is said', () => {
  const unknown = [{ what: 'Quyết định còn không.', settledBy: 'danh mục của thành phố' }];
  const city = rowOf([span('Thành phố', 'luat#dieu-2', { from: '2024-01-01', territory: 'hp' })], {
    unknown,
  });

  it('of a place: the areas it is known for, and nothing of what is not known there', () => {
    const card = words(city, ON, 'ls');
    expect(card).toContain(
      'Chưa xác định Chưa có dữ liệu cho nơi này; kho chỉ có cho thành phố Hải Phòng. Cần để xác định: văn bản quy định việc này ở nơi đã chọn.',
    );
    expect(card).not.toContain('cho ngày này. Cần');
    expect(card.indexOf('Quyết định còn không.')).toBeGreaterThan(card.indexOf('Xem thêm'));
    const line = lineHtml(city, { on: ON, territory: 'ls' }, bookOf([city]));
    expect(plain(line)).toBe('Chưa có dữ liệu cho nơi này; kho chỉ có cho thành phố Hải Phòng.');
    expect(words(city, ON, 'hp-cu')).toContain('Thành phố phân cấp');
  });

  it('of a day: what would settle it, beside what else is not known', () => {
    expect(words(city, '2020-01-01', 'hp')).toContain(
      'Chưa có dữ liệu cho ngày này. Cần để xác định: văn bản quy định việc này vào ngày đã chọn.',
    );
  });
});

describe('what the finder shows', () => {
  const found = { first: TERM, others: [], near: [], vague: false, commune: false };

  it('leads on to the texts where it may have found another matter', () => {
    const unsure = foundHtml({ ...found, unsure: true }, { on: ON }, bookOf([TERM]), 'mua nhà');
    expect(unsure).toContain(`href="/tra-cuu/?q=${encodeURIComponent('mua nhà')}"`);
    const sure = foundHtml({ ...found, unsure: false }, { on: ON }, bookOf([TERM]), 'mua nhà');
    expect(sure).not.toContain('/tra-cuu/');
  });
});

describe('hostile words', () => {
  const BAD = '"><img src=x onerror=alert(1)><script>alert(2)</script>&amp; a/b<c';
  const row = rowOf(
    [
      span(BAD, 'luat#dieu-1', {
        territory: 'la',
        condition: BAD,
        startCondition: BAD,
        note: BAD,
        receivedBy: BAD,
        signedBy: BAD,
        responsible: BAD,
        exercisedBy: { who: BAD, condition: BAD, confidence: 'B', sources: [`la#${BAD}`] },
        sources: [`la#${BAD}`, 'xau'],
        steps: [{ who: BAD, does: BAD, note: BAD, confidence: 'B', sources: [`la#${BAD}`] }],
      }),
      span('Khác', 'xau#dieu-1', { case: 'a' }),
    ],
    {
      matter: BAD,
      cases: [
        { id: 'a', name: BAD },
        { id: 'b', name: BAD },
      ],
      unknown: [{ what: BAD, settledBy: BAD }],
      leads: [{ text: BAD, confidence: 'C', sources: [`la#${BAD}`] }],
      procedures: [{ code: '2.002311', name: BAD, confidence: 'B', sources: ['la'] }],
      commune: {
        answer: 'no',
        text: BAD,
        basis: [{ document: 'xau', provisions: [] }],
        confidence: 'B',
        sources: [`la#${BAD}`],
      },
    },
  );
  const book = {
    ...bookOf([row]),
    areas: { la: BAD },
    departments: { phong: BAD },
    procedurePages: { '2.002311': `/${BAD}` },
    documents: {
      ...bookOf([row]).documents,
      xau: { name: BAD, url: `/van-ban/xau/${BAD}`, attachments: [], forms: {} },
    },
    sources: [{ id: 'xau', title: BAD, url: `https://x/${BAD}` }],
  };

  it.each([
    ['card', answerHtml(row, { on: ON, territory: 'la' }, book, { heading: 2, commune: true })],
    ['line', lineHtml(row, { on: ON }, book)],
    [
      'results',
      foundHtml(
        { first: row, others: [row], near: [row, row], vague: false, unsure: true, commune: false },
        { on: ON },
        book,
        BAD,
      ),
    ],
    ['what was asked', askedHtml(BAD)],
    ['nothing found', notFoundHtml({ first: null, hidden: 2 }, BAD)],
  ])('%s: are words, never markup', (_, html) => {
    const found = elements(parseFragment(html));
    const names = found.map(({ nodeName }) => nodeName);
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain('img');
    expect(names).not.toContain('script');
    const attributes = found.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('are there as they stand', () => {
    const { childNodes } = parse(`<p>${answerHtml(row, { on: ON }, book)}</p>`);
    expect(textOf(childNodes)).toContain(BAD);
  });
});

function elements(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('attrs' in child ? [child, ...elements(child)] : []));
}

function textOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : '',
    )
    .join('');
}

describe('one line', () => {
  it.each<[Competence, string, string]>([
    [TERM, ON, 'Chủ tịch tỉnh'],
    [TERM, '2027-03-15', 'Chưa xác định'],
    [rowOf([span('Tỉnh', 'lau#dieu-1')]), ON, 'Có thể: Tỉnh'],
    [rowOf([span('Sở', 'luat', { territory: 'hp-cu' })]), ON, 'Sở (ở thành phố Hải Phòng cũ)'],
    [
      rowOf([span('Bộ', 'luat#dieu-1', { case: 'a' }), span('', 'luat#dieu-2', { case: 'b' })], {
        cases: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
      }),
      ON,
      'Tùy trường hợp: Bộ · Chưa xác định',
    ],
  ])('never leaves out that somebody is not known (%#)', (row, on, said) => {
    expect(plain(lineHtml(row, { on }, bookOf([row])))).toBe(said);
  });
});
