import { nfc } from '../vietnamese/index.ts';
import { kindOf, plain } from '../vietnamese/characters.ts';
import type { Slip } from './issues.ts';

/**
 * A typed number without what does not belong to it: invisible characters, `Số:`, blanks around
 * separators, closing punctuation. Expects short input.
 *
 * @example clean('Số: 134 / 2025/NĐ–CP').text // '134/2025/NĐ-CP'
 */
export function clean(text: string): { text: string; slips: Slip[] } {
  const slips: Slip[] = [];
  const visible = [...nfc([...text].filter((character) => !isIgnored(character)).join(''))];
  const body = visible
    .map(plain)
    .join('')
    .trim()
    .replace(/^s[ốo](?: hiệu)?(?=[\s:\d])\s*:?/iu, '')
    .replace(/[.,;:]+$/, '')
    .trim();
  const tight = body.replace(/\s*([/()-])\s*/g, '$1');
  if (visible.some((character) => plain(character) === '-' && character !== '-'))
    slips.push('dash');
  if (tight !== body) slips.push('spacing');
  return { text: tight, slips };
}

function isIgnored(character: string): boolean {
  return kindOf(character.codePointAt(0) ?? 0) === 'ignored';
}
