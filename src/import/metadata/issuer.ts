import type { Issue } from '../../legal/issue.ts';
import type { DocumentNumber } from '../../legal/number/index.ts';
import type { Authentication } from './authentication.ts';
import { properName } from './body-name.ts';
import { centralBody, namesOfSymbol, sameBody } from './central-bodies.ts';
import type { Head } from './head.ts';
import { namesIn } from './issuer-names.ts';
import { levelOf, placeOf } from './issuer-place.ts';
import type { TextLine } from './lines.ts';
import type { MixedCase } from './proper-case.ts';
import type { Found, Issuer } from './types.ts';

/** Where an issuer may be named. */
export interface IssuerPlaces {
  readonly head: Head;
  readonly authentication: Authentication | null;
  readonly number: Found<DocumentNumber> | null;
  /** Place of the dateline: names the province where the head only says "thành phố". */
  readonly place: string | null;
  readonly mixed: MixedCase;
  /** Other lines that name an issuer, best first: the enacting sentence, the signature. */
  readonly others: readonly TextLine[];
}

export interface IssuerFact {
  readonly issuers: readonly Found<Issuer>[];
  readonly issues: readonly Issue[];
}

/** Offices whose holder signs for a body: "BỘ TRƯỞNG BỘ NGOẠI GIAO". */
const OFFICE =
  /^(?:CÁC\s+)?(?:PHÓ\s+)?(?:BỘ TRƯỞNG, CHỦ NHIỆM|BỘ TRƯỞNG(?=\s+(?:BỘ|-))|CHỦ TỊCH(?=\s+(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|QUỐC HỘI))|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|CHỦ NHIỆM|THỐNG ĐỐC|TỔNG THANH TRA(?=\s+THANH)|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH VĂN PHÒNG(?=\s+VĂN)|TRƯỞNG BAN|TỔNG KIỂM TOÁN(?=\s+KIỂM)|HIỆU TRƯỞNG|BÍ THƯ|TỔNG BIÊN TẬP)\s+/u;

/** Bodies that stand below one named above them in a head. */
const LOWER =
  /^(?:SỞ|TỔNG CỤC|CỤC|CHI CỤC|BAN|VĂN PHÒNG|VỤ|PHÒNG|TRUNG TÂM|TRƯỜNG|HỌC VIỆN|VIỆN|THANH TRA|KHO BẠC|BẢO HIỂM|HỘI ĐỒNG(?! NHÂN DÂN)|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|CÔNG AN|ĐẢNG ỦY|ĐẢNG UỶ|CHI BỘ|TỔ)(?=\s)/u;

/** The issuers of an act, in proper case. */
export function findIssuers(places: IssuerPlaces): IssuerFact {
  const { number, mixed } = places;
  const symbols = symbolsOf(number?.value ?? null);
  const consolidated = number?.value.series === 'consolidated';
  const named = consolidated ? namedInConsolidated(places) : namedIn(places);
  const joint = symbols.length > 1;
  const chosen = joint ? named.slice(0, symbols.length) : ranked(named);
  if (chosen.length === 0) return fromSymbols(number, symbols);
  const above = joint ? undefined : named.at(-2);
  const issuers = chosen.map((line, at): Found<Issuer> => {
    const { name, sure } = properName(line.text.replace(OFFICE, ''), mixed);
    const whole = withPlace(name, { above: above?.text ?? null, dateline: places.place, mixed });
    const value = issuerOf(
      whole,
      symbols[joint ? at : 0] ?? null,
      number?.value.series === 'party',
    );
    const range = { start: line.start, end: line.end };
    const note = `Tên cơ quan in chữ hoa ("${line.text}"); chữ hoa, chữ thường là suy ra.`;
    return sure ? { value, range } : { value, range, note };
  });
  return { issuers, issues: issuers.flatMap((issuer) => contradiction(issuer, number)) };
}

function namedIn({ head, others }: IssuerPlaces): TextLine[] {
  const own = namesIn(head.names);
  if (own.length > 0) return own;
  const authority = head.authority === null ? [] : namesIn([withoutOffice(head.authority)]);
  if (authority.length > 0) return authority;
  for (const line of others) {
    const found = namesIn([line]);
    if (found.length > 0) return found;
  }
  return [];
}

/** A consolidated text is of the body that put it together, not of the one whose act it repeats. */
function namedInConsolidated({ head, authentication }: IssuerPlaces): TextLine[] {
  const heading = head.consolidated === null ? [] : [afterDash(head.consolidated)];
  const places = [authentication?.names ?? [], heading, head.names].map(namesIn);
  return (places.find((names) => names.length > 0) ?? []).slice(0, 1);
}

function withoutOffice(line: TextLine): TextLine {
  const text = line.text.replace(OFFICE, '').replace(/[\s,]+(?:KHÓA|KHOÁ|KỲ HỌP)\s.*$/u, '');
  const start = line.start + Math.max(0, line.text.indexOf(text));
  return { text, start, end: start + text.length };
}

/** Of a body and one below it, the lower one issues; of equals the first. */
function ranked(named: readonly TextLine[]): TextLine[] {
  const last = named.at(-1);
  if (last === undefined) return [];
  return named.length > 1 && LOWER.test(last.text) ? [last] : named.slice(0, 1);
}

function afterDash(line: TextLine): TextLine {
  const start = line.text.search(/(?<=[-–:]\s*)\p{L}/u);
  return start < 0
    ? line
    : { text: line.text.slice(start), start: line.start + start, end: line.end };
}

/** "BTC-BCA" of a joint circular: two; other symbols are one ("BNNPTNT/KH"). */
function symbolsOf(number: DocumentNumber | null): string[] {
  const symbol = number?.issuerSymbol ?? null;
  if (symbol === null) return [];
  const parts = symbol.split(/[-/]/);
  const joint =
    /^(?:TTLT|NQLT|TTLB)$/.test(number?.typeSymbol ?? '') ||
    (parts.length > 1 && parts.every((part) => namesOfSymbol(part).length > 0));
  return joint ? parts : [symbol];
}

function fromSymbols(number: Found<DocumentNumber> | null, symbols: readonly string[]): IssuerFact {
  if (number === null) return { issuers: [], issues: [] };
  const issuers = symbols.flatMap((symbol): Found<Issuer>[] => {
    const [name] = namesOfSymbol(symbol);
    if (name === undefined) return [];
    const note = 'Suy từ ký hiệu trong số hiệu, vì đầu văn bản không ghi tên cơ quan.';
    return [{ value: issuerOf(name, symbol, false), range: number.range, note }];
  });
  return { issuers, issues: [] };
}

function issuerOf(name: string, symbol: string | null, party: boolean): Issuer {
  return { name, symbol, level: levelOf(name, party), place: placeOf(name) };
}

interface Around {
  readonly above: string | null;
  readonly dateline: string | null;
  readonly mixed: MixedCase;
}

/** "Sở Ngoại vụ" below "UBND THÀNH PHỐ HẢI PHÒNG" is that city's. */
function withPlace(name: string, { above, dateline, mixed }: Around): string {
  if (placeOf(name) !== null || centralBody(name) !== null) return name;
  if (above !== null && /^(?:Sở|Ban|Văn phòng|Thanh tra|Công an|Chi cục)(?=\s|$)/u.test(name)) {
    const place = placeOf(properName(above, mixed).name);
    if (place !== null) return `${name} ${place}`;
  }
  const local = /^(?:Sở|Chi cục)(?=\s)/u.test(name) ? fullName(name, mixed.body) : null;
  if (local !== null) return local;
  const city = dateline?.replace(/^(?:TP\.?|[Tt]hành phố|[Tt]ỉnh)\s*/u, '') ?? '';
  if (city !== '' && /\s(?:thành phố|tỉnh)$/u.test(name)) return `${name} ${city}`;
  return name;
}

/** "Sở Ngoại vụ" as the text names it in full: "Sở Ngoại vụ tỉnh Lạng Sơn"; `null` when it never does. */
function fullName(name: string, body: string): string | null {
  for (let at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
    const rest = body.slice(at + name.length, at + name.length + 60);
    const place = /^\s(?:tỉnh|thành phố)\s/u.test(rest) ? placeOf(rest) : null;
    if (place !== null) return `${name} ${place}`;
  }
  return null;
}

function contradiction(
  { value, range }: Found<Issuer>,
  number: Found<DocumentNumber> | null,
): Issue[] {
  const { symbol, name } = value;
  const expected = symbol === null ? [] : namesOfSymbol(symbol);
  const local = /^(?:UBND|HĐND)$/.exec(symbol ?? '')?.[0];
  const head = local === 'UBND' ? /[Ủủ]y ban nhân dân/u : /[Hh]ội đồng nhân dân/u;
  const fits =
    local === undefined
      ? expected.length === 0 ||
        expected.some(
          (one) => sameBody(one, name) || sameBody(one.replace(/ Việt Nam$/u, ''), name),
        )
      : head.test(name);
  // Numbers of the Party name a committee for many bodies; old ones of ministries look like them.
  if (fits || number === null || number.value.series === 'party') return [];
  return [
    {
      rule: 'metadata/number-issuer',
      severity: 'warning',
      message: `Ký hiệu "${symbol ?? ''}" trong số hiệu không phải của ${name}.`,
      hint: 'Đối chiếu số hiệu và cơ quan ban hành với bản gốc.',
      range,
    },
  ];
}
