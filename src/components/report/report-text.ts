import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { formatDate } from '../ui/date.ts';

/** The place a reader reports a fault of; what is not known is null. */
export interface ReportedPlace {
  /** What it is called: a document's name, a page's title. */
  readonly name: string | null;
  /** Address of the page: whole, or its path where the site does not know its own. */
  readonly page: string;
  /** Address of a provision on it, `dieu-4-khoan-1`. */
  readonly provision: string | null;
  /** ISO day the states shown are for. */
  readonly day: string | null;
  readonly version: ReportedVersion;
}

/** Which edition the reader saw. */
export interface ReportedVersion {
  /** ISO day. */
  readonly builtOn: string | null;
  /** Of the source, shortened. */
  readonly commit: string | null;
  /** Of the text or the facts, shortened. */
  readonly digest: string | null;
}

/** A report before the reader has added what is wrong. */
export interface ReportText {
  readonly title: string;
  readonly text: string;
}

/** What the reader is asked to add. */
export const ASKED = [
  'Chỗ sai (chép nguyên câu trên trang):',
  'Đúng ra là:',
  'Căn cứ vào (số hiệu văn bản, trang mạng):',
] as const;

/**
 * A report filled with what is known of the place. Names are one line each: they may come from
 * imported texts, and a line break in the title of a letter could begin another header.
 */
export function reportText(place: ReportedPlace): ReportText {
  const { name, page, day, version } = place;
  const provision = provisionWords(place.provision);
  const named = oneLine(name ?? page);
  const lines = [
    name === null ? null : `Mục: ${named}`,
    provision === null ? null : `Chỗ: ${provision}`,
    `Trang: ${oneLine(page)}`,
    versionLine(version),
    day === null ? null : `Xem cho ngày: ${formatDate(day)}`,
  ];
  // An empty report has no address yet, but words that ask for one.
  const titled = name !== null || /^(?:\/|https?:)/u.test(page);
  return {
    title: [
      'Báo sai sót',
      ...(titled ? [`: ${named}`] : []),
      ...(provision ? [`, ${provision}`] : []),
    ].join(''),
    text: [...lines.filter((line) => line !== null), '', ...ASKED.flatMap((line) => [line, ''])]
      .join('\n')
      .trimEnd(),
  };
}

/** "điểm a khoản 1 Điều 4"; null for what is no address, or that of a whole document. */
export function provisionWords(id: string | null): string | null {
  const address = id === null ? null : parseAddress(id);
  const words = address ? describeAddress(address) : '';
  return words === '' ? null : words;
}

function versionLine({ builtOn, commit, digest }: ReportedVersion): string | null {
  const parts = [
    builtOn === null ? null : `dựng ngày ${formatDate(builtOn)}`,
    commit === null ? null : `mã nguồn ${commit}`,
    digest === null ? null : `nội dung ${digest}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Phiên bản: ${parts.join(', ')}`;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
