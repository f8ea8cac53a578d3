import { exact } from '../../vietnamese/index.ts';
import type { CorpusDocument } from './types.ts';

/** Short forms of bodies, as texts use them. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/gu, 'ủy ban nhân dân'],
  [/\bhđnd\b/gu, 'hội đồng nhân dân'],
  [/\bubtvqh\b/gu, 'ủy ban thường vụ quốc hội'],
  [/\btp\b\.?/gu, 'thành phố'],
  [/\bttg\b|\bthủ tướng(?! chính phủ)/gu, 'thủ tướng chính phủ'],
  [/\bttcp\b/gu, 'thủ tướng chính phủ'],
  [/\bbng\b/gu, 'bộ ngoại giao'],
];

/** The head of a body signs for it: "Chủ tịch UBND thành phố", "Bộ trưởng Bộ Ngoại giao". */
const HEADS = /^(?:chủ tịch|bộ trưởng|giám đốc|chánh văn phòng|trưởng ban|chủ nhiệm) /u;

/** A body of one term: "Quốc hội khóa XIV", "Bộ Chính trị khóa XI". */
const TERM = / khóa (?:[ivxl]+|\d+)$/u;

/**
 * Whether words name the issuer of a document: `yes`, `no`, or `maybe` where they say less than its
 * name ("UBND thành phố" of the People's Committee of Hải Phòng).
 */
export function sameIssuer(
  { issuer }: Pick<CorpusDocument, 'issuer'>,
  words: string,
): 'yes' | 'no' | 'maybe' {
  const cited = plain(words);
  const names = [issuer.name, issuer.shortName ?? issuer.name].map(plain);
  if (names.includes(cited)) return 'yes';
  return names.some((name) => name.startsWith(`${cited} `)) ? 'maybe' : 'no';
}

function plain(words: string): string {
  const spelled = SHORT.reduce((text, [short, full]) => text.replace(short, full), exact(words));
  return spelled.replace(/\s+/gu, ' ').trim().replace(HEADS, '').replace(TERM, '');
}
