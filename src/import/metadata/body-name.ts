import { exact } from '../../legal/vietnamese/index.ts';
import { centralBody } from './central-bodies.ts';
import { isCapitals, oneLine } from './lines.ts';
import { findMixed, phraseOf, type MixedCase } from './proper-case.ts';

/** Abbreviations in heads, written out. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^UBND(?=\s|$)/u, 'ỦY BAN NHÂN DÂN'],
  [/^HĐND(?=\s|$)/u, 'HỘI ĐỒNG NHÂN DÂN'],
  [/(?<=\s)TP\.?\s?(?=\p{Lu})/u, 'THÀNH PHỐ '],
  [/(?<=\s)T\.\s?(?=\p{Lu})/u, 'TỈNH '],
  [/^UBTVQH(?=\s|$)/u, 'ỦY BAN THƯỜNG VỤ QUỐC HỘI'],
];

/** First words of bodies as they are written in small letters, longest first. */
const HEADS = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ban Chấp hành Đảng bộ',
  'Ban Thường vụ',
  'Ban Cán sự đảng',
  'Văn phòng',
  'Tổng cục',
  'Thành ủy',
  'Tỉnh ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Hội đồng',
  'Ủy ban',
  'Viện',
  'Cục',
  'Vụ',
  'Sở',
  'Ban',
  'Bộ',
  'Trường',
  'Trung tâm',
  'Chi cục',
  'Phòng',
];

/** Common nouns of places, which keep small letters in the middle of a name. */
const PLACE_NOUNS =
  /(?<=\s)(Tỉnh|Thành Phố|Quận|Huyện|Thị Xã|Thị Trấn|Xã(?! Hội)|Phường|Đặc Khu)(?=\s)/gu;

/** How certain a name in proper case is. */
export interface ProperName {
  readonly name: string;
  /** `false` where only rules made it, for an editor to look at. */
  readonly sure: boolean;
}

/**
 * A body's name in proper case: as the text itself writes it in a sentence, as the table of central
 * bodies has it, else by rule.
 */
export function properName(printed: string, mixed: MixedCase): ProperName {
  const full = SHORT.reduce((text, [short, long]) => text.replace(short, long), oneLine(printed));
  const central = centralBody(full);
  if (central !== null) return { name: central, sure: true };
  if (!isCapitals(full)) return { name: oneLine(full), sure: true };
  const written = findMixed(mixed, phraseOf(full));
  if (written !== null) return { name: beginning(oneLine(written)), sure: true };
  const name = byRule(full);
  return { name, sure: /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy) /u.test(name) };
}

/** "Uỷ Ban Nhân Dân tỉnh" begins as the register of issuers writes it. */
function beginning(name: string): string {
  const lower = exact(name);
  const head = HEADS.find((word) => lower.startsWith(`${exact(word)} `));
  const rest = head === undefined ? name : `${head}${name.slice(head.length)}`;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function byRule(full: string): string {
  const lower = exact(full);
  const head = HEADS.find((word) => lower.startsWith(`${exact(word)} `));
  const rest = head === undefined ? lower : lower.slice(head.length + 1);
  const local =
    /^(?:ủy ban nhân dân|hội đồng nhân dân|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|đảng bộ)/u.test(
      lower,
    );
  const cased = local ? titled(rest) : sentence(rest);
  return head === undefined ? cased : `${head} ${cased}`;
}

/** Names of places: a capital for each syllable, none for "tỉnh". */
function titled(text: string): string {
  const capitals = text.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return ` ${capitals} `.replace(PLACE_NOUNS, (noun) => noun.toLowerCase()).trim();
}

/** Names of offices: a capital for the first syllable, and all of the place behind "tỉnh". */
function sentence(text: string): string {
  const place = /(?<=^|\s)(?:tỉnh|thành phố|quận|huyện|thị xã|xã(?! hội)|phường|đặc khu)\s/u.exec(
    text,
  );
  const office = place === null ? text : text.slice(0, place.index);
  const rest = place === null ? '' : titled(text.slice(place.index));
  return `${office.charAt(0).toUpperCase()}${office.slice(1)}${rest}`;
}
