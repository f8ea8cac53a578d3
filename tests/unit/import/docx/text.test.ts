import { describe, expect, test } from 'vitest';
import { linesOf, p, r, read } from './make-docx.ts';

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (inner: string): string =>
  `<wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx>`;
const vml = (inner: string): string =>
  `<w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict>`;

describe('what Word shows is read, in order', () => {
  test.each<[string, string, string[]]>([
    ['runs that divide a word', p(r('Đi') + r('ều 1.') + r(' Phạm vi')), ['Điều 1. Phạm vi']],
    ['a tab', p('<w:r><w:t>1.</w:t><w:tab/><w:t>Một</w:t></w:r>'), ['1. Một']],
    [
      'a hyphen that does not break',
      p('<w:r><w:t>12/NĐ</w:t><w:noBreakHyphen/><w:t>CP</w:t></w:r>'),
      ['12/NĐ-CP'],
    ],
    [
      'an optional hyphen',
      p('<w:r><w:t>tổ</w:t><w:softHyphen/><w:t> chức</w:t></w:r>'),
      ['tổ chức'],
    ],
    [
      'a line broken between headings',
      p('<w:r><w:t>Chương I</w:t><w:br/><w:t>QUY ĐỊNH</w:t></w:r>'),
      ['Chương I', 'QUY ĐỊNH'],
    ],
    [
      'a line broken within a sentence',
      p('<w:r><w:t>cơ quan, tổ</w:t><w:br/><w:t>chức</w:t></w:r>'),
      ['cơ quan, tổ chức'],
    ],
    [
      'a line broken before a point',
      p('<w:r><w:t>gồm có</w:t><w:br/><w:t>a) một</w:t></w:r>'),
      ['gồm có', 'a) một'],
    ],
    [
      'a heading broken after VÀ',
      p('<w:r><w:t>BỘ A VÀ</w:t><w:br/><w:t>MÔI TRƯỜNG</w:t></w:r>'),
      ['BỘ A VÀ MÔI TRƯỜNG'],
    ],
    ['a link', p(`<w:hyperlink r:id="x">${r('Luật')}</w:hyperlink>${r(' này')}`), ['Luật này']],
    ['smart tags', p(`<w:smartTag><w:smartTagPr/>${r('Hà Nội')}</w:smartTag>`), ['Hà Nội']],
    [
      'a content control in a line',
      p(`<w:sdt><w:sdtPr/><w:sdtContent>${r('12')}</w:sdtContent></w:sdt>`),
      ['12'],
    ],
    [
      'a content control of paragraphs',
      `<w:sdt><w:sdtContent>${p('Một')}${p('Hai')}</w:sdtContent></w:sdt>`,
      ['Một', 'Hai'],
    ],
    [
      'capitals by format',
      p(r('Luật', '<w:caps/>') + r(' này', '<w:caps w:val="0"/>')),
      ['LUẬT này'],
    ],
    ['a formula', p('<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>'), ['a+b']],
    [
      'a sign of Symbol',
      p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t></w:r>'),
      ['≥ 5'],
    ],
    [
      'signs of Wingdings in a text',
      p(r('\uF0FE có', '<w:rFonts w:ascii="Wingdings"/>')),
      ['☑ có'],
    ],
    [
      'ruby: the base alone',
      p(
        `<w:r><w:ruby><w:rubyPr/><w:rt>${r('x')}</w:rt><w:rubyBase>${r('A')}</w:rubyBase></w:ruby></w:r>`,
      ),
      ['A'],
    ],
    ['a dropped capital', p(r('Đ'), '<w:framePr w:dropCap="drop"/>') + p('iều 1'), ['Điều 1']],
    ['XML signs', p(r('a &lt; b &amp;amp; {c} &#x111;')), ['a < b &amp; {c} đ']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});

describe('fields of Word', () => {
  test.each<[string, string, string[]]>([
    ['show their result, not their code', p(field(' REF a ', r('Điều 5'))), ['Điều 5']],
    ['stand in one another', p(field(' IF ', r('A') + field(' REF ', r('B')))), ['AB']],
    [
      'whose code holds another one show none of it',
      p(field(` IF </w:instrText></w:r>${field(' REF ', r('ẩn'))}<w:r><w:instrText>`, r('B'))),
      ['B'],
    ],
    [
      'go over paragraphs',
      p(
        `${r('một ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
      ) + p(`${r('hai')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
      ['một', 'hai'],
    ],
    [
      'that never end swallow nothing',
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('Điều 1'),
      ['Điều 1'],
    ],
    [
      'of one element',
      p(`<w:fldSimple w:instr=" REF b ">${r('khoản 2')}</w:fldSimple>`),
      ['khoản 2'],
    ],
    ['of page numbers are none', p(r('Trang ') + field(' PAGE ', r('7'))), ['Trang']],
    [
      'of contents repeat headings',
      p(field(' TOC \\o ', r('Điều 1 ... 2'))) + p('Điều 1'),
      ['Điều 1'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });

  test('nothing of their code is read', async () => {
    const text = await read(
      p(field(` IF </w:instrText>${r('ẩn').slice(5, -6)}<w:instrText>`, r('B'))),
    );
    expect(text).toMatchObject({ read: 1, removed: [] });
  });

  test('a table of contents is accounted for', async () => {
    const { removed } = await read(p(field(' TOC ', r('Điều 1'))) + p('Hết'));
    expect(removed).toEqual([{ reason: 'page-furniture', text: 'Điều 1', page: null }]);
  });
});

describe('changes that Word tracks', () => {
  test.each<[string, string, string[]]>([
    ['what was put in stays', p(`${r('một')}<w:ins>${r(' hai')}</w:ins>`), ['một hai']],
    [
      'what was deleted goes',
      p(`${r('một')}<w:del><w:r><w:delText> hai</w:delText></w:r></w:del>`),
      ['một'],
    ],
    [
      'what was moved is where it is',
      p(`<w:moveFrom>${r('a')}</w:moveFrom>`) + p(`<w:moveTo>${r('a')}</w:moveTo>`),
      ['a'],
    ],
    [
      'a deleted end of a paragraph joins',
      p(r('một '), '<w:rPr><w:del/></w:rPr>') + p('hai'),
      ['một hai'],
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('x')}</w:tc></w:tr></w:tbl>${p('y')}`,
      ['y'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });

  test('deletions are told', async () => {
    const { issues } = await read(
      p(`${r('một')}<w:del><w:r><w:delText>hai</w:delText></w:r></w:del>`),
    );
    expect(issues).toMatchObject([{ rule: 'docx/tracked-changes', message: /3 ký tự/u }]);
  });
});

describe('what is not shown', () => {
  test.each<[string, string, string]>([
    ['hidden text', p(r('có') + r(' ẩn', '<w:vanish/>')), 'docx/hidden-text'],
    [
      'pictures',
      p('<w:r><w:drawing><a:blip/></w:drawing></w:r>') + p('có '.repeat(60)),
      'docx/pictures',
    ],
    ['parts of other files', `${p('có')}<w:altChunk r:id="x"/>`, 'docx/embedded'],
  ])('%s is told', async (_, body, rule) => {
    const { blocks, issues } = await read(body);
    expect(issues.map((issue) => issue.rule)).toEqual([rule]);
    expect(JSON.stringify(blocks)).not.toContain('ẩn');
  });

  test('a comment', async () => {
    expect(await linesOf(p(`${r('có')}<w:r><w:commentReference w:id="1"/></w:r>`))).toEqual(['có']);
  });
});

describe('text boxes', () => {
  const choice = `<mc:AlternateContent><mc:Choice Requires="wps">${box(p('hộp'))}</mc:Choice><mc:Fallback>${vml(p('hộp'))}</mc:Fallback></mc:AlternateContent>`;
  test.each<[string, string, string[]]>([
    ['are read once, after their paragraph', p(`<w:r>${choice}</w:r>${r('chữ')}`), ['chữ', 'hộp']],
    ['of older programs', p(`<w:r>${vml(p('hộp'))}</w:r>`), ['hộp']],
    [
      'of which newer programs have nothing',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback>${vml(p('hộp'))}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['hộp'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});

describe('notes of Word', () => {
  const note = (id: number, text: string): string =>
    `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(text)}`)}</w:footnote>`;
  const call = (id: number, kind = 'foot'): string =>
    `<w:r><w:${kind}noteReference w:id="${id}"/></w:r>`;

  test('are called in the order of the text and stand last', async () => {
    const lines = await linesOf({
      body: p(r('Một') + call(5)) + p(r('Hai') + call(2)),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('x')}</w:footnote>${note(2, 'hai')}${note(5, 'một')}`,
    });
    expect(lines).toEqual(['Một[^1]', 'Hai[^2]', '^1: một', '^2: hai']);
  });

  test('of both kinds count together', async () => {
    const lines = await linesOf({
      body: p(r('A') + call(1, 'end') + call(1)),
      footnotes: note(1, 'chân'),
      endnotes: `<w:endnote w:id="1">${p('cuối')}</w:endnote>`,
    });
    expect(lines).toEqual(['A[^1][^2]', '^1: cuối', '^2: chân']);
  });

  test('with a sign of their own', async () => {
    const lines = await linesOf({
      body: p(
        `${r('A')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>(*)</w:t></w:r>`,
      ),
      footnotes: note(1, 'sao'),
    });
    expect(lines).toEqual(['A[^1]', '^1: sao']);
  });

  test('that do not exist are not called', async () => {
    expect(await linesOf(p(r('A') + call(7)))).toEqual(['A']);
  });

  const up = '<w:vertAlign w:val="superscript"/>';
  test.each<[string, string, string[]]>([
    [
      'typed by hand',
      p(r('tổ chức') + r('1', up)) + p('Hết') + p(r('1', up) + r(' Ghi tên')),
      ['tổ chức[^1]', 'Hết', '^1: Ghi tên'],
    ],
    [
      'of two forms, each from 1',
      p(r('a') + r('1', up)) +
        p(r('1', up) + r(' A')) +
        p(r('b') + r('1', up)) +
        p(r('1', up) + r(' B')),
      ['a[^1]', 'b[^2]', '^1: A', '^2: B'],
    ],
    ['in brackets', p('Luật[1] này') + p('[1] Sửa đổi'), ['Luật[^1] này', '^1: Sửa đổi']],
    ['are no powers', p(r('5 m') + r('2', up)) + p(r('2', up) + r(' x')), ['5 m2', '2 x']],
    ['need a note', p(r('a') + r('2', up)), ['a2']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});
