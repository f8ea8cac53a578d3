import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/import/html/index.ts';
import { linesOf, read } from './read-page.ts';

const LONG =
  'Nghị định này quy định chi tiết một số điều và biện pháp thi hành Luật về những việc mà Luật giao.';
const HEADER =
  '<table border="0"><tr><td>CHÍNH PHỦ<br>-----</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr><tr><td>Số: 1/2025/NĐ-CP</td><td>Hà Nội, ngày 01 tháng 01 năm 2025</td></tr></table>';
const BODY = `<p>NGHỊ ĐỊNH</p><p>Căn cứ <a href="/l">Luật Tổ chức Chính phủ</a>;</p><p><b>Điều 1. Phạm vi</b></p><p>${LONG}</p><p>Điều 2. Hiệu lực</p><p>${LONG}</p>`;
const FOOT =
  '<table border="0"><tr><td>Nơi nhận:<br>- Như trên.</td><td>TM. CHÍNH PHỦ<br>THỦ TƯỚNG</td></tr></table>';
const LINES = [
  'CHÍNH PHỦ',
  'Số: 1/2025/NĐ-CP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Hà Nội, ngày 01 tháng 01 năm 2025',
  'NGHỊ ĐỊNH',
  'Căn cứ Luật Tổ chức Chính phủ;',
  'Điều 1. Phạm vi',
  LONG,
  'Điều 2. Hiệu lực',
  LONG,
  'Nơi nhận:',
  '- Như trên.',
  'TM. CHÍNH PHỦ',
  'THỦ TƯỚNG',
];
const ACT = HEADER + BODY + FOOT;
const MENU =
  '<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/v">Văn bản</a></li></ul></nav>';
const RELATED = `<div class="related"><h3>Văn bản liên quan</h3><ul>${`<li><a href="/x">Nghị định quy định về một việc khác có tên rất dài để trông như lời văn</a></li>`.repeat(9)}</ul></div>`;

describe('the act is found in a page', () => {
  test.each<[string, string]>([
    ['alone', ACT],
    [
      'in a tab, with a list of contents beside it',
      `${MENU}<div class="tabs"><button>Toàn văn</button><div class="flex"><div><div class="content">${ACT}</div></div><div class="toc"><span>Mục lục</span><div><span>Điều 1. Phạm vi</span><button>+</button></div><div><span>Điều 2. Hiệu lực</span></div></div></div></div><footer>Cơ quan chủ quản: Bộ Tư pháp</footer>`,
    ],
    [
      'in a layout of tables',
      `<table><tr><td colspan="2"><a href="/">Trang chủ</a></td></tr><tr><td>${RELATED}</td><td><div class="fulltext">${ACT}</div></td></tr><tr><td>Bản quyền thuộc về trang</td></tr></table>`,
    ],
    [
      'with header, text and signatures apart',
      `${MENU}<div id="main"><div>${HEADER}</div><div>${BODY}</div><div>${FOOT}</div></div>${RELATED}<div>© 2025 Trang thông tin</div>`,
    ],
    [
      'each article in a box of its own',
      `<div class="doc">${HEADER}<p>NGHỊ ĐỊNH</p><p>Căn cứ Luật Tổ chức Chính phủ;</p><div><h3>Điều 1. Phạm vi</h3><div>${LONG}</div></div><div><h3>Điều 2. Hiệu lực</h3><div>${LONG}</div></div>${FOOT}</div><aside>${RELATED}</aside>`,
    ],
    [
      'below its title and buttons',
      `<div class="doc"><h1>Nghị định số 1/2025/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật</h1><p>Tình trạng: Còn hiệu lực</p><a href="/t">Tải về</a>${ACT}<a href="/in">In trang</a><p>Lượt xem: 12</p></div>`,
    ],
    ['with letters and marks apart', `${MENU}<div>${ACT.normalize('NFD')}</div>${RELATED}`],
    [
      'with comments of readers',
      `<div><div class="a">${ACT}</div><div class="b"><h4>Bình luận</h4><p>Cho tôi hỏi văn bản này đã có hiệu lực chưa vậy, tôi cảm ơn rất nhiều ạ, mong được trả lời sớm.</p></div></div>`,
    ],
  ])('%s', async (_, page) => {
    expect(await linesOf(page)).toEqual(LINES);
  });

  test('without a header', async () => {
    expect(
      await linesOf(`${MENU}<div><p>Điều 1. Phạm vi</p><p>${LONG}</p></div>${RELATED}`),
    ).toEqual(['Điều 1. Phạm vi', LONG]);
  });

  test('in links that only name places', async () => {
    const page = `<div><p><a href="/">Trang chủ</a></p><p><a name="d1">Điều 1. Phạm vi</a></p><p><a name="k">${LONG}</a></p><p><a name="h">Hết</a></p></div>`;
    expect(await linesOf(page)).toEqual(['Điều 1. Phạm vi', LONG, 'Hết']);
  });

  test('as lines broken by hand in one box', async () => {
    const page = `${MENU}<div id="t">NGHỊ ĐỊNH<br>Điều 1. Phạm vi<br>${LONG}<br>Điều 2. Hiệu lực<br>${LONG}</div>`;
    expect(await linesOf(page)).toEqual([
      'NGHỊ ĐỊNH',
      'Điều 1. Phạm vi',
      LONG,
      'Điều 2. Hiệu lực',
      LONG,
    ]);
  });
});

test('what surrounds it is accounted for', async () => {
  const { removed } = await read(`${MENU}<div>${ACT}</div>`);
  const furniture = removed.filter(({ reason }) => reason === 'page-furniture');
  expect(furniture.map(({ text }) => text)).toEqual(['Trang chủ', 'Văn bản']);
});

test.each([
  ['<html><body><p>Điều 1. Một</p>', ['import/cut-page']],
  ['<html><body><p>Điều 1. Một</p></body></html>', []],
  // A piece of a page is no page cut off.
  ['<p>Điều 1. Một</p>', []],
])('a page without its end is told: %s', async (page, rules) => {
  const reading = await readHtml(new TextEncoder().encode(page));
  expect(reading.ok && reading.text.issues.map(({ rule }) => rule)).toEqual(rules);
});
