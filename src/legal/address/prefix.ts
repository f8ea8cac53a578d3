import type { Segment } from './types.ts';

/** The word that opens a segment in an address. `muc` serves two kinds, told apart by the label. */
export const PREFIX: Readonly<Record<Segment['kind'], string>> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  subsection: 'tieu-muc',
  article: 'dieu',
  roman: 'muc',
  clause: 'khoan',
  subclause: 'khoan',
  point: 'diem',
  dash: 'gach',
  subdash: 'gach-con',
  opening: 'mo-dau',
  basis: 'can-cu',
  closing: 'ket-thuc',
  paragraph: 'doan',
};

/** Marks the second, third … unit that carries the same label. */
export const OCCURRENCE = 'lan';
