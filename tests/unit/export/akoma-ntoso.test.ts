import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { akomaNtoso } from '../../../src/export/akn/akoma-ntoso.ts';
import { addressOfEId } from '../../../src/export/akn/eid.ts';
import { comparable } from '../../../src/legal/fidelity.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';
import { parseStructure } from '../../../src/legal/structure/index.ts';
import { documents, strings } from '../legal/structure/documents.ts';
import { allUnits } from '../legal/structure/support.ts';
import { imported } from './support/markup.ts';
import { DIGEST, FACTS, sourceOf } from './support/source.ts';
import { readXml } from './support/xml-text.ts';

/** What becomes of characters XML cannot hold. */
function holdable(text: string): string {
  return text
    .replace(/[\v\f]/gu, ' ')
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}

describe('the words of a document', () => {
  it('are those of the text, every one, in order', () => {
    fc.assert(
      fc.property(fc.oneof(documents, strings), (body) => {
        const { text } = readXml(akomaNtoso(sourceOf(body)));
        expect(comparable(text)).toBe(comparable(holdable(body)));
      }),
      { numRuns: 1000 },
    );
  });

  it('are those of the page, with tables and notes', () => {
    fc.assert(
      fc.property(imported, (body) => {
        const { text } = readXml(akomaNtoso(sourceOf(body, { markup: true })));
        const page = compileLegalText(body, { markup: true }).text;
        expect(comparable(text)).toBe(comparable(page));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a)Không cách', 'a)Không cách'],
    ['1.   Ba cách', '1. Ba cách'],
    ['1.\u00a0Cách không ngắt', '1. Cách không ngắt'],
  ])('keep the space after a number as it is: %s', (line, words) => {
    const { text } = readXml(akomaNtoso(sourceOf(`Điều 1. Tên\n1. Một\n${line}`)));
    expect(comparable(text)).toBe(`Điều 1. Tên 1. Một ${words}`);
  });
});

describe('identifiers', () => {
  it('name each unit once, and lead back to its address', () => {
    fc.assert(
      fc.property(documents, (body) => {
        const { elements } = readXml(akomaNtoso(sourceOf(body)));
        const eIds = elements.flatMap(({ attributes }) => attributes.eId ?? []);
        expect(new Set(eIds).size).toBe(eIds.length);
        const named = new Set(eIds.map(addressOfEId));
        for (const { address } of allUnits(parseStructure(body))) expect(named).toContain(address);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['Phần thứ nhất\nĐiều 1. A', 'part'],
  ['Chương I\nTÊN\nĐiều 1. A', 'chapter'],
  ['Chương I\nTÊN\nMục 1\nTÊN\nĐiều 1. A', 'section'],
  ['Điều 1. A\n1. B', 'article'],
  ['Điều 1. A\n1. B', 'paragraph'],
  ['Điều 1. A\n1. B\na) C', 'point'],
  ['Điều 1. A\n1. B\n1.1. C', 'subparagraph'],
  ['Điều 1. A\n- B', 'indent'],
])('%j has the element %s', (body, name) => {
  const { elements } = readXml(akomaNtoso(sourceOf(body)));
  expect(elements.map((one) => one.name)).toContain(name);
});

const ACT = [
  'CHÍNH PHỦ',
  'Căn cứ Luật A;',
  'Căn cứ Luật B;',
  'NGHỊ ĐỊNH:',
  'Điều 1. Tên',
  'Một đoạn.',
  '1. Khoản',
  '3. Khoản',
  '- Gạch',
  'Sau gạch',
  '- Gạch',
  'Điều 2. Hết./.',
  'TM. CHÍNH PHỦ',
  'PHỤ LỤC',
  'Điều 1. Của phụ lục',
].join('\n');

describe('an act', () => {
  const xml = akomaNtoso(sourceOf(ACT));
  const { elements } = readXml(xml);
  const names = elements.map(({ name }) => name);
  const find = (eId: string) => elements.find(({ attributes }) => attributes.eId === eId);

  it('has its parts in order', () => {
    const parts = ['act', 'meta', 'preface', 'preamble', 'body', 'conclusions', 'attachments'];
    expect(names.filter((name) => parts.includes(name))).toEqual([
      ...parts,
      // The attachment is a document of its own.
      'meta',
      'preface',
    ]);
  });

  it('has its bases as citations and the enacting words as a formula', () => {
    expect(find('cit_2')?.name).toBe('citation');
    expect(xml).toContain(
      '<formula name="enacting">\n<p eId="opening__p_2">NGHỊ ĐỊNH:</p></formula>',
    );
  });

  it('keeps the articles of an attachment apart', () => {
    expect(find('art_1')?.name).toBe('article');
    expect(find('att_phu-luc__art_1')?.name).toBe('article');
  });

  it('puts a line between two units into an element of its own, the first into an introduction', () => {
    expect(xml).toContain('<intro>\n<p eId="art_1__p_1">Một đoạn.</p></intro>');
    expect(xml).toContain(
      '<alinea><content>\n<p eId="art_1__para_3__p_2">Sau gạch</p>\n</content></alinea>',
    );
  });

  it('points to a remark where the numbering is odd, and holds no word of it in the text', () => {
    expect(xml).toMatch(/<paragraph eId="art_1__para_3"><num>3\.<noteRef href="#nhan-xet_1"/u);
    expect(xml).toMatch(/<note eId="nhan-xet_1"><p>Bản gốc không có khoản 2 ở đây\.<\/p><\/note>/u);
  });

  it('names work, expression and manifestation', () => {
    expect(xml).toContain('<FRBRuri value="/van-ban/1-2025-nd-cp/"/>');
    expect(xml).toContain('<FRBRuri value="/van-ban/1-2025-nd-cp/vie@"/>');
    expect(xml).toContain('<FRBRuri value="/van-ban/1-2025-nd-cp.xml"/>');
    expect(xml).toContain(
      '<FRBRalias name="akn" value="/akn/vn/act/nghi-dinh/2025-06-12/1-2025-nd-cp"/>',
    );
    expect(xml).toContain('<FRBRname value="Quy định về “đối ngoại” &amp; &lt;thử&gt;"/>');
  });

  it('tells what changed it and what it changed, with the days', () => {
    expect(find('quan-he_1')).toMatchObject({ name: 'activeRef' });
    expect(find('quan-he_2')).toMatchObject({ name: 'passiveRef' });
    expect(xml).toContain('<eventRef date="2026-01-01" source="#quan-he_2" type="amendment"/>');
  });

  it.each([
    ['the whole of it', { provisions: [] }, 'repeal'],
    ['a part of it in words', { provisions: [], scope: 'Chương II' }, 'amendment'],
    ['an article of it', { provisions: ['dieu-1'] }, 'amendment'],
  ])('tells a repeal of %s as what it is to the whole', (_, part, type) => {
    const facts = structuredClone(FACTS);
    const [relation] = facts.relations.incoming;
    if (relation) Object.assign(relation, { kind: 'repeals', ...part });
    expect(akomaNtoso(sourceOf(ACT, { facts }))).toContain(
      `<eventRef date="2026-01-01" source="#quan-he_2" type="${type}"/>`,
    );
  });

  it('leaves out what is only a lead', () => {
    const facts = structuredClone(FACTS);
    for (const one of [...facts.relations.outgoing, ...facts.relations.incoming])
      one.evidence.confidence = 'C';
    if (facts.issued) facts.issued.evidence.confidence = 'C';
    const lead = akomaNtoso(sourceOf(ACT, { facts }));
    expect(lead).not.toContain('passiveRef');
    expect(lead).not.toContain('2026-01-01');
    expect(lead).not.toContain('2025-06-12');
  });
});

it('a digest is a document of ours, never an act, and no expression of it', () => {
  const xml = akomaNtoso(
    sourceOf('Điều 1. Tên\nLời của ta.', {
      about: DIGEST,
      digest: new Map([['dieu-1', { data: { unknown: true }, line: 'Chưa rõ nội dung.' }]]),
    }),
  );
  const { elements, text } = readXml(xml);
  expect(elements[1]).toMatchObject({ name: 'doc', attributes: { name: 'tom-luoc' } });
  expect(xml).toContain('<FRBRauthor href="#trang"/>');
  expect(xml).not.toContain('vie@"/>');
  expect(xml).toContain('<p>Tóm lược của trang này.</p>');
  expect(xml).toContain('<p>Chưa rõ nội dung.</p>');
  expect(text).not.toContain('Chưa rõ');
});

it('a document without text says so and has no words', () => {
  const { text } = readXml(akomaNtoso({ ...sourceOf(''), text: null }));
  expect(text.trim()).toBe('');
});

it('a text that is mark-up stays text', () => {
  const hostile = 'Điều 1. </article><script>alert(1)</script> ]]> &lt; <!-- <![CDATA[ <?php';
  const { text, elements } = readXml(akomaNtoso(sourceOf(hostile)));
  expect(text.trim()).toBe(hostile);
  expect(elements.map(({ name }) => name)).not.toContain('script');
});

it('rows one below the other are a table, with cells as wide and as high as printed', () => {
  const body = 'Điều 1. Bảng\n| Số | Tên ||\n| ^^ | a | b |\n\n| Khác |\nĐoạn[^1]\n[^1]: Ghi chú';
  const xml = akomaNtoso(sourceOf(body, { markup: true }));
  expect(xml.match(/<table>/gu)).toHaveLength(2);
  expect(xml).toContain('<td rowspan="2">\n<p>Số</p>\n</td><td colspan="2">\n<p>Tên</p>\n</td>');
  expect(xml).toContain('<sup><ref href="#art_1__p_5">1</ref></sup>');
  expect(xml).toContain(
    '<p eId="art_1__p_5" class="note"><span class="note-label">1</span> Ghi chú</p>',
  );
});
