import {
  ATTACHMENT_KINDS,
  fromRoman,
  type AttachmentKind,
  type AttachmentRef,
} from '../../../legal/address/index.ts';
import { fold } from '../../../legal/vietnamese/index.ts';

/** What a citation says about a text issued with a document. */
export interface AttachmentReading {
  readonly length: number;
  /** The attachment named; `null` when "kèm theo" stands alone. */
  readonly ref: AttachmentRef | null;
}

const NAMES: Readonly<Record<AttachmentKind, string>> = {
  'quy-dinh': 'Quy định',
  'quy-che': 'Quy chế',
  'quy-trinh': 'Quy trình',
  'dieu-le': 'Điều lệ',
  'noi-quy': 'Nội quy',
  'danh-muc': 'Danh mục',
  'phu-luc': 'Phụ lục',
  'huong-dan': 'Hướng dẫn',
  'chuong-trinh': 'Chương trình',
  'ke-hoach': 'Kế hoạch',
  'de-an': 'Đề án',
  mau: 'Mẫu',
};

/** @example attachmentName({ kind: 'phu-luc', ordinal: 2 }) // 'Phụ lục 2' */
export function attachmentName({ kind, ordinal }: AttachmentRef): string {
  return ordinal === undefined ? NAMES[kind] : `${NAMES[kind]} ${ordinal}`;
}

/**
 * Reads "phụ lục II", "quy định (ban hành) kèm theo" or "(ban hành) kèm theo" at the start of
 * `words`. Names like "quy định" are also the commonest words of the law, so they count only with
 * "kèm theo" after them.
 *
 * @example readAttachment(['phụ', 'lục', 'ii'])?.ref // { kind: 'phu-luc', ordinal: 2 }
 */
export function readAttachment(words: readonly string[]): AttachmentReading | null {
  const text = words.slice(0, 8).map(fold);
  const kind = ATTACHMENT_KINDS.find((id) => id.split('-').every((word, i) => text[i] === word));
  const nameLength = kind === undefined ? 0 : kind.split('-').length;
  const along = alongLength(text.slice(nameLength));
  if (kind === 'phu-luc') {
    const label = text[nameLength] ?? '';
    const ordinal = /^\d{1,3}$/.test(label) ? Number(label) : fromRoman(label);
    if (ordinal !== null) return { ref: { kind, ordinal }, length: nameLength + 1 };
  }
  if (along === 0) return null;
  return { ref: kind === undefined ? null : { kind }, length: nameLength + along };
}

function alongLength([first, second, third, fourth]: readonly string[]): number {
  if (first === 'kem' && second === 'theo') return 2;
  const issued = first === 'ban' && second === 'hanh' && third === 'kem' && fourth === 'theo';
  return issued ? 4 : 0;
}
