import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readPlace } from '../../../src/components/report/read-place.ts';
import { reportHref } from '../../../src/components/report/report-href.ts';
import { reportText, type ReportedPlace } from '../../../src/components/report/report-text.ts';
import { reportTarget, type ReportTarget } from '../../../src/components/report/target.ts';

const PLACE: ReportedPlace = {
  name: 'Nghị định số 134/2025/NĐ-CP: Quy định về phân quyền, phân cấp trong lĩnh vực đối ngoại',
  page: 'https://vidu.gov.vn/van-ban/134-2025-nd-cp/#dieu-16-khoan-1',
  provision: 'dieu-16-khoan-1',
  day: '2025-07-01',
  version: { builtOn: '2026-11-22', commit: '449f62962a22', digest: 'b899aa00ff11' },
};
const MAIL: ReportTarget = { kind: 'mail', to: 'bao-loi@vidu.gov.vn' };

describe('where reports go', () => {
  it.each([
    [undefined, { kind: 'none' }],
    ['', { kind: 'none' }],
    ['mailto:bao-loi@vidu.gov.vn', MAIL],
    [
      'https://kho.vidu.vn/tra-cuu/issues/new',
      {
        kind: 'form',
        template: 'https://kho.vidu.vn/tra-cuu/issues/new?title={title}&body={text}',
      },
    ],
    [
      'https://vidu.vn/a?loai=sai#x',
      { kind: 'form', template: 'https://vidu.vn/a?loai=sai&title={title}&body={text}#x' },
    ],
    ['https://vidu.vn/a?t={title}', { kind: 'form', template: 'https://vidu.vn/a?t={title}' }],
  ])('%s', (given, target) => {
    expect(reportTarget({ REPORT_ADDRESS: given })).toEqual(target);
  });

  it.each([
    'http://vidu.vn/',
    'javascript:alert(1)',
    'data:text/html,x',
    'bao-loi@vidu.gov.vn',
    'mailto:a@b.vn?bcc=c@d.vn',
    'mailto:a@b.vn,c@d.vn',
    'mailto:a@b.vn%0Abcc:c@d.vn',
    'https://ten:mat-khau@vidu.vn/',
    'https://{title}.vn/',
    'https://vidu.vn/{text}',
  ])('refuses %s in a sentence', (given) => {
    expect(() => reportTarget({ REPORT_ADDRESS: given })).toThrow(/REPORT_ADDRESS/u);
  });
});

it('a report names the document, the provision, the page, the version and the day, then asks', () => {
  expect(reportText(PLACE)).toEqual({
    title: `Báo sai sót: ${PLACE.name ?? ''}, khoản 1 Điều 16`,
    text: [
      `Mục: ${PLACE.name ?? ''}`,
      'Chỗ: khoản 1 Điều 16',
      `Trang: ${PLACE.page}`,
      'Phiên bản: dựng ngày 22/11/2026, mã nguồn 449f62962a22, nội dung b899aa00ff11',
      'Xem cho ngày: 01/07/2025',
      '',
      'Chỗ sai (chép nguyên câu trên trang):',
      '',
      'Đúng ra là:',
      '',
      'Căn cứ vào (số hiệu văn bản, trang mạng):',
    ].join('\n'),
  });
});

it('a letter opens with the same words, its lines ended as letters end them', () => {
  const url = new URL(reportHref(MAIL, PLACE));
  const { title, text } = reportText(PLACE);
  expect(url.pathname).toBe('bao-loi@vidu.gov.vn');
  expect(decoded(url, 'subject')).toBe(title);
  expect(decoded(url, 'body')).toBe(text.replaceAll('\n', '\r\n'));
  expect([...new URLSearchParams(url.search).keys()]).toEqual(['subject', 'body']);
});

it('whatever a name holds, it adds no header, no line of its own and no other receiver', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      for (const target of [MAIL, reportTarget({ REPORT_ADDRESS: 'https://vidu.vn/a' })]) {
        const href = reportHref(target, { ...PLACE, name });
        expect(href).toMatch(
          /^(mailto:bao-loi@vidu\.gov\.vn\?subject=|https:\/\/vidu\.vn\/a\?title=)[\w%.~&=-]*$/u,
        );
        const keys = [...new URLSearchParams(new URL(href).search).keys()];
        expect(keys).toHaveLength(2);
        const title = decoded(new URL(href), keys[0] ?? '');
        expect(title).not.toMatch(/[\r\n]/u);
      }
    }),
  );
});

it('a long name is shortened until the letter is short enough; page and provision stay whole', () => {
  const name = 'Quy chế phối hợp giữa các bộ, cơ quan ngang bộ '.repeat(40);
  const href = reportHref(MAIL, { ...PLACE, name });
  expect(href.length).toBeLessThanOrEqual(1900);
  const body = decoded(new URL(href), 'body');
  expect(body).toContain(PLACE.page);
  expect(body).toContain('khoản 1 Điều 16');
  expect(body).toContain('Căn cứ vào');
  expect(body).toContain('…');
});

it('where nobody receives reports the link leads to the page that shows them, which reads it back', () => {
  const path = reportHref({ kind: 'none' }, { ...PLACE, page: '/van-ban/134-2025-nd-cp/' });
  const url = new URL(path, 'https://trang.test');
  expect(url.pathname).toBe('/bao-sai-sot/');
  expect(readPlace(url.search)).toEqual({
    page: '/van-ban/134-2025-nd-cp/',
    provision: 'dieu-16-khoan-1',
    day: '2025-07-01',
    digest: 'b899aa00ff11',
  });
});

it.each([
  'trang=https://evil.vn/',
  'trang=//evil.vn/',
  'trang=/a/%0AXin chào',
  'trang=javascript:alert(1)',
  'trang=/van-ban/<b>/',
  'muc=Hãy gọi số này',
  'ngay=hôm nay',
  'ma=zzzzzzzzzzzz',
  `trang=/${'a/'.repeat(400)}`,
])('the page takes nothing from a query that could speak for itself: %s', (query) => {
  expect(readPlace(`?${query}`)).toEqual({ page: null, provision: null, day: null, digest: null });
});

function decoded(url: URL, name: string): string {
  const value = new RegExp(`[?&]${name}=([^&]*)`, 'u').exec(url.search)?.[1] ?? '';
  return decodeURIComponent(value);
}

it('an empty report asks for the address, and its title claims none', () => {
  const blank = { ...PLACE, name: null, provision: null, page: '(chép địa chỉ vào đây)' };
  expect(reportText(blank).title).toBe('Báo sai sót');
  expect(reportText({ ...blank, page: '/tro-nang/' }).title).toBe('Báo sai sót: /tro-nang/');
});
