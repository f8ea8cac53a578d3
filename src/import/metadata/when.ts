import { daysAfter } from '../../legal/calendar.ts';
import { DAY, dayOf } from './day.ts';

/** When something begins, as a clause says it. */
export type Beginning =
  | { readonly kind: 'day'; readonly day: string; readonly note?: string }
  | { readonly kind: 'after'; readonly day: string }
  /** Words that give no day. */
  | { readonly kind: 'unknown'; readonly words: string };

/** Days that a clause may count from. */
export interface Anchors {
  readonly issued: string | null;
  /** "thông qua ngày …" */
  readonly adopted: string | null;
}

const WORDS: Readonly<Record<string, number>> = {
  ba: 3,
  năm: 5,
  bảy: 7,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
  'bốn mươi lăm': 45,
  'bốn lăm': 45,
  'sáu mươi': 60,
  'chín mươi': 90,
};

const ON_DAY = new RegExp(
  String.raw`^[\s,:]*(?:trong\s+[\p{L}\d\s()]{2,30}\s+(?=kể từ|từ))?(?:(?:bắt đầu\s+)?(?:kể\s+)?(?:từ|vào)\s+)?(?:ngày\s*)?${DAY}`,
  'iu',
);
const COUNTED =
  /^[\s,:]*(?:kể từ\s+)?sau\s+(?:(\d{1,3})(?:\s*\(([^)]{1,30})\))?|([\p{L}\s]{2,20}?)(?:\s*\((\d{1,3})\))?)\s+ngày(\s+làm việc)?\s*,?\s*(?:(?:kể\s+|tính\s+)?từ\s+(?:khi\s+|ngày\s+)?)?(?:văn bản này\s+|(?:Nghị quyết|Quyết định|Thông tư|Nghị định|Chỉ thị|Luật)\s+này\s+)?([^.;]*)/iu;
const FROM_EVENT =
  /^[\s,:]*(?:thi hành\s+)?(?:(?:kể\s+|tính\s+)?từ|vào)\s+(?:ngày\s+|khi\s+)([^.;]*)/iu;
const AT_ONCE = /^[\s,:]*ngay\s+(?:sau\s+)?(?:khi\s+|từ\s+ngày\s+)?([^.;]*)/iu;

const SIGNING = /^(?:được\s+)?(?:ký|ban hành|ky)(?=[\s,.;)]|$)/iu;
const ADOPTION =
  /^(?:(?:được\s+)?(?:Hội đồng nhân dân|HĐND|Quốc hội|Ủy ban|Uỷ ban)[^.;]{0,120}\s)?(?:được\s+)?thông qua/iu;
const PUBLICATION = /^(?:được\s+)?(?:đăng|công bố|Chủ tịch nước|niêm yết|đăng tải)/iu;

/** How words to be shown are cut. */
const MAX_WORDS = 120;

/**
 * Reads when something begins from what follows "có hiệu lực (thi hành)".
 *
 * @example readBeginning(' sau 10 ngày kể từ ngày ký.', { issued: '2014-12-31', adopted: null })
 * // { kind: 'day', day: '2015-01-10' }
 */
export function readBeginning(text: string, anchors: Anchors): Beginning {
  const words = text.slice(0, MAX_WORDS).trim();
  const day = ON_DAY.exec(text);
  if (day !== null) {
    const iso = dayOf(day.slice(1));
    return iso === null ? { kind: 'unknown', words } : { kind: 'day', day: iso };
  }
  const counted = COUNTED.exec(text);
  if (counted !== null) {
    const [, figures, , spelt = '', inFigures, working, event = ''] = counted;
    const count = Number(figures ?? inFigures ?? WORDS[spelt.trim().toLowerCase()] ?? NaN);
    if (Number.isNaN(count) || working !== undefined) return { kind: 'unknown', words };
    return fromEvent(event, count, anchors) ?? { kind: 'unknown', words };
  }
  const event = (FROM_EVENT.exec(text) ?? AT_ONCE.exec(text))?.[1];
  return (event === undefined ? null : fromEvent(event, 0, anchors)) ?? { kind: 'unknown', words };
}

/** The day of signing is not counted: "sau 10 ngày kể từ ngày ký" 31/12/2014 is 10/01/2015. */
function fromEvent(event: string, count: number, { issued, adopted }: Anchors): Beginning | null {
  const words = event.trim();
  if (SIGNING.test(words))
    return issued === null ? null : { kind: 'day', day: daysAfter(issued, count) };
  if (ADOPTION.test(words)) {
    const day = adopted ?? issued;
    return day === null ? null : { kind: 'day', day: daysAfter(day, count) };
  }
  if (PUBLICATION.test(words) && issued !== null)
    return { kind: 'after', day: daysAfter(issued, count) };
  return null;
}
