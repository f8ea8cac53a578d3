import type { Citation } from '../../legal/citation/index.ts';
import type { LegalTree } from '../../legal/structure/index.ts';
import type { Authentication } from './authentication.ts';
import type { Dateline } from './dateline.ts';
import { DAY, dayOf } from './day.ts';
import type { Head } from './head.ts';
import { linesOf } from './lines.ts';
import { cutLine } from './pieces.ts';
import { ownDay } from './self-reference.ts';
import type { Found } from './types.ts';

/** Day and place of issue, and the day of adoption where the text tells one. */
export interface IssuedFact {
  readonly issued: Found<string> | null;
  readonly place: Found<string> | null;
  readonly adopted: string | null;
  readonly why: string;
}

export interface IssuedPlaces {
  readonly head: Head;
  readonly authentication: Authentication | null;
  readonly tree: LegalTree;
  readonly citations: readonly Citation[];
}

const ADOPTED = new RegExp(
  String.raw`(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Hiến pháp)\s+này[^.;]{0,200}?thông qua\s*(?:vào\s+)?ngày\s+${DAY}`,
  'gu',
);
/** "NGÀY 2-3-1993" in a title that repeats number and date, as old prints have it. */
const IN_TITLE = new RegExp(
  String.raw`^(?:của\s.{2,120}?\s)?số\s*:?\s*[\d\p{L}/&.-]+\s*,?\s*ngày\s+${DAY}`,
  'iu',
);

/** Lines before the signature in which a date may stand, as it did in old acts. */
const CLOSING_LINES = 12;

/** When and where the act was issued. A consolidated text: when it was authenticated. */
export function findIssued({ head, authentication, tree, citations }: IssuedPlaces): IssuedFact {
  const dates = [...(authentication?.dates ?? []), ...head.dates];
  const printed = dates.find(({ iso }) => iso !== null);
  const adoption = adoptedIn(tree);
  const place = placeOf(printed ?? dates[0]);
  const issued =
    dayOfLine(printed) ??
    (dates.length > 0 ? null : (adoption ?? closingDay(tree) ?? titleDay(head))) ??
    ownDay(tree, citations);
  const closing = issued === null || place !== null ? null : closingPlace(tree, issued);
  return { issued, place: place ?? closing, adopted: adoption?.value ?? null, why: whyNot(dates) };
}

function whyNot(dates: readonly Dateline[]): string {
  return dates.length > 0
    ? 'Dòng ngày, tháng, năm thiếu chữ số hoặc không đọc được (có thể viết tay).'
    : 'Không thấy dòng địa danh và ngày ban hành.';
}

function dayOfLine(date: Dateline | undefined): Found<string> | null {
  return date?.iso == null ? null : { value: date.iso, range: date.day };
}

function placeOf(date: Dateline | undefined): Found<string> | null {
  if (date?.place == null) return null;
  const { text, start, end } = date.place;
  return { value: text, range: { start, end } };
}

/** "Luật này được Quốc hội … thông qua ngày …", the last one of the act proper. */
function adoptedIn(tree: LegalTree): Found<string> | null {
  const range = tree.instruments[0]?.range;
  if (range === undefined) return null;
  const from = Math.max(range.start, range.end - 20_000);
  const match = [...tree.text.slice(from, range.end).matchAll(ADOPTED)].at(-1);
  const day = match === undefined ? null : dayOf(match.slice(1));
  if (match === undefined || day === null) return null;
  const start = from + match.index;
  return { value: day, range: { start, end: start + match[0].length } };
}

/** "Hà Nội, ngày 18 tháng 6 năm 1993" above the signature. */
function closingDates(tree: LegalTree): Dateline[] {
  const act = tree.instruments[0];
  if (act === undefined) return [];
  const from = act.closing[0]?.range.start ?? act.range.end;
  const before = linesOf(tree.text, { start: Math.max(act.range.start, from - 2000), end: from });
  const after = linesOf(tree.text, { start: from, end: act.range.end });
  return [...before.slice(-CLOSING_LINES), ...after.slice(0, CLOSING_LINES)]
    .filter(({ text }) => text.length < 80)
    .flatMap(cutLine)
    .flatMap((piece) => (piece.kind === 'date' && piece.date.place !== null ? [piece.date] : []));
}

function closingDay(tree: LegalTree): Found<string> | null {
  return dayOfLine(closingDates(tree).find(({ iso }) => iso !== null));
}

function closingPlace(tree: LegalTree, { value }: Found<string>): Found<string> | null {
  return placeOf(closingDates(tree).find(({ iso }) => iso === value));
}

function titleDay({ title }: Head): Found<string> | null {
  const [first] = title;
  const match = first === undefined ? null : IN_TITLE.exec(first.text);
  const day = match === null ? null : dayOf(match.slice(1));
  return day === null || first === undefined ? null : { value: day, range: first };
}
