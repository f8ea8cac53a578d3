import { describe, expect, it } from 'vitest';
import { shown } from './support.ts';

const CASES: readonly (readonly [text: string, ...read: string[]])[] = [
  ['theo khoản này', 'this clause'],
  ['theo quy định tại Điều này', 'this article'],
  ['khoản 2 Điều này', 'c2 | this article'],
  ['khoản 2, khoản 3, Điều này', 'c2, c3 | this article'],
  ['các khoản 2, 3, Điều này', 'c2, c3 | this article'],
  ['các điểm a, b, c, Điều này', 'pa, pb, pc | this article'],
  ['điểm a khoản này', 'pa | this clause'],
  ['đoạn thứ hai điểm này', 'paragraph 2 | this point'],
  ['Quy định này', 'this Quy định'],
  ['Luật này', 'this Luật'],
  ['Thông tư liên tịch này', 'this Thông tư liên tịch'],
  ['nghị định này', 'this nghị định'],
  ['khoản 3, Điều 6, Quy chế này', 'a6 c3 | this Quy chế'],
  ['điểm c, khoản 2, Điều 9, Quy định này', 'a9 c2 pc | this Quy định'],
  ['Điều 8 và Điều 9 của Nghị định này', 'a8, a9 | this Nghị định'],
  ['từ Điều 10 đến Điều 19 Luật này', 'a10–19 | this Luật'],
  ['Mục 2 Chương II của Nghị định này', 'chapter 2 section 2 | this Nghị định'],
  ['Phụ lục I ban hành kèm theo Thông tư này', 'appendix 1 | this Thông tư'],
  ['Quy định ban hành kèm theo Quyết định này', 'this Quyết định < quy-dinh'],
  ['khoản 2 Điều này của Luật này', 'c2 | this article'],
  ['khoản 2 Điều trên', 'c2 | that article'],
  ['Nghị định nêu trên', 'that Nghị định'],
  ['khoản 1 Điều 13 của Luật, cơ quan', 'a13 c1 | that Luật'],
  ['Điều 88 Hiến pháp', 'a88 | that Hiến pháp'],
  ['Phụ lục II ban hành kèm Thông tư này', 'appendix 2 | this Thông tư'],
  [
    'Mẫu số 03a quy định tại Phụ lục ban hành kèm theo Nghị định này',
    'appendix form 3a | this Nghị định',
  ],
  ['từ Phụ lục I đến Phụ lục III Thông tư này', 'appendix 1–3 | this Thông tư'],
  // "Điều này" holds only what has no article of its own.
  ['khoản 2 Điều 5 và khoản 3 Điều này', 'a5 c2 | ?', 'c3 | this article'],
  // Not this document.
  ['Điều này cho thấy nhiều tiến bộ'],
  ['thời điểm này, địa điểm này, tài khoản này, điều này'],
  ['theo quy định này và các Nghị định này'],
];

describe('what is named from where it stands', () => {
  it.each(CASES)('%s', (text, ...read) => {
    const isSentence = text.startsWith('Điều này cho');
    expect(shown(isSentence ? text : `được nêu tại ${text}`)).toEqual(read);
  });
});
