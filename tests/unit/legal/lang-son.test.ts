import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/legal/address/index.ts';
import { locate, textOf, unitsOf } from '../../../src/legal/structure/index.ts';
import {
  allParagraphs,
  allUnits,
  issueLines,
  lawText,
  lawTree,
  linesOf,
  textAt,
} from './structure/support.ts';

const SLUG = 'qd-khong-so-so-ngoai-vu-lang-son';
const tree = lawTree(SLUG);

/**
 * Read off the source by hand: the points of each clause of Điều 1, with the number of dashes (g)
 * or unnumbered lines (đ) below each.
 */
const POINTS = `
  muc-i-khoan-2-1: a b c d đ+4g e+2đ f+1đ g h
  muc-i-khoan-2-2: a b c
  muc-i-khoan-2-3: a b c d+2g đ+2g e+1đ f+6g g+4g h+5g i+5g k+3g l+5g m
  muc-ii-khoan-2-1: a b c d e f
  muc-ii-khoan-2-2: a b c d đ e
  muc-iii-khoan-2: a b c d đ e f
`;

describe('Quyết định of Sở Ngoại vụ Lạng Sơn', () => {
  it('has three Điều; Điều 1 has I, II and III', () => {
    const [decision] = tree.instruments;
    expect(tree.instruments).toHaveLength(1);
    expect(decision?.body.map((block) => block.address)).toEqual(['dieu-1', 'dieu-2', 'dieu-3']);
    const romans = allUnits(tree).filter(({ kind }) => kind === 'roman');
    expect(romans.map((unit) => [unit.address, textOf(tree, unit.lead)])).toEqual([
      ['dieu-1-muc-i', 'I. Phòng Hợp tác quốc tế - Văn phòng'],
      ['dieu-1-muc-ii', 'II. Phòng Lãnh sự - Quản lý biên giới'],
      ['dieu-1-muc-iii', 'III. Trung tâm Thông tin và Dịch vụ đối ngoại'],
    ]);
  });

  it('has clauses 1 and 2 in each, and 2.1 to 2.3 below', () => {
    const clauses = allUnits(tree).filter(({ kind }) => kind === 'clause' || kind === 'subclause');
    expect(clauses.map(({ address }) => address.replace('dieu-1-', ''))).toEqual(
      `muc-i-khoan-1 muc-i-khoan-2 muc-i-khoan-2-1 muc-i-khoan-2-2 muc-i-khoan-2-3
       muc-ii-khoan-1 muc-ii-khoan-2 muc-ii-khoan-2-1 muc-ii-khoan-2-2
       muc-iii-khoan-1 muc-iii-khoan-2`.split(/\s+/),
    );
    // The source prints this one without its dot.
    expect(textAt(tree, 'dieu-1-muc-ii-khoan-2-1')).toMatch(/^2\.1 Công tác/);
  });

  it.each(
    POINTS.trim()
      .split('\n')
      .map((row) => row.trim().split(': ')),
  )('%s has points %s', (parent = '', expected) => {
    const clause = locate(tree, `dieu-1-${parent}`);
    const children = clause && 'type' in clause && clause.type === 'unit' ? clause.children : [];
    const points = children.filter((child) => child.type === 'unit');
    const shown = points.map(({ label, children: below }) => {
      const dashes = below.filter((child) => child.type === 'unit').length;
      const lines = below.length - dashes;
      return `${label}${dashes > 0 ? `+${dashes}g` : ''}${lines > 0 ? `+${lines}đ` : ''}`;
    });
    expect(shown.join(' ')).toBe(expected);
  });

  it.each([
    ['dieu-1-muc-i-khoan-2-1-doan-2', 'Tham mưu, giúp Giám đốc Sở'],
    ['dieu-1-muc-i-khoan-2-1-diem-dd-gach-4', '- Công tác thi đua'],
    ['dieu-1-muc-i-khoan-2-1-diem-e-doan-3', 'Đề xuất mua sắm'],
    ['dieu-1-muc-i-khoan-2-3-diem-f-gach-6', '- Nghiên cứu, đề xuất với Giám đốc'],
    ['dieu-1-muc-i-khoan-2-3-diem-m', 'm) Thực hiện'],
    ['dieu-1-muc-ii-khoan-2-1-diem-e', 'e) Tham mưu công tác phối hợp'],
    ['dieu-1-muc-iii-khoan-2-diem-dd', 'đ) Tham mưu Giám đốc Sở'],
    ['ket-thuc-doan-1', 'Nơi nhận: GIÁM ĐỐC'],
    ['ket-thuc-doan-8', 'Trịnh Tuyết Mai'],
  ])('%s is “%s …”', (address, start) => {
    expect(textAt(tree, address).startsWith(start)).toBe(true);
  });

  it('has no point đ in II.2.1', () => {
    expect(locate(tree, 'dieu-1-muc-ii-khoan-2-1-diem-dd')).toBeNull();
  });

  it('reports the faults of the source, and nothing else', () => {
    const foreign = 'Bản gốc đặt tên điểm là “f”, chữ không có trong bảng chữ cái tiếng Việt.';
    expect(issueLines(tree)).toEqual([
      `structure/foreign-letter @dieu-1-muc-i-khoan-2-1-diem-f: ${foreign}`,
      `structure/foreign-letter @dieu-1-muc-i-khoan-2-3-diem-f: ${foreign}`,
      'structure/gap @dieu-1-muc-ii-khoan-2-1-diem-e: Bản gốc không có điểm đ ở đây.',
      `structure/foreign-letter @dieu-1-muc-ii-khoan-2-1-diem-f: ${foreign}`,
      `structure/foreign-letter @dieu-1-muc-iii-khoan-2-diem-f: ${foreign}`,
    ]);
  });

  it('gives every line one address, once, and loses none', () => {
    const paragraphs = allParagraphs(tree);
    const addresses = paragraphs.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(parseAddress(address), address).not.toBeNull();
    expect(paragraphs.map((paragraph) => textOf(tree, paragraph))).toEqual(linesOf(lawText(SLUG)));
  });

  it('keeps the recipients out of the body', () => {
    const [decision] = tree.instruments;
    expect(decision?.closing).toHaveLength(8);
    expect(
      [...unitsOf(decision?.body ?? [])].some(({ range }) =>
        textOf(tree, { range }).includes('Nơi nhận'),
      ),
    ).toBe(false);
  });
});
