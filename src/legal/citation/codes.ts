import { readYear } from './date.ts';
import type { Tokens } from './lex.ts';
import { rangeOf, type Named } from './reading.ts';

/** Codes so well known by their initials that these are names of their own. */
export const CODES: Readonly<Record<string, string>> = {
  blds: 'Dân sự',
  blhs: 'Hình sự',
  bllđ: 'Lao động',
  blttds: 'Tố tụng dân sự',
  bltths: 'Tố tụng hình sự',
};

/** Reads "BLTTDS", "BLDS 2015": the name is written out, as it is what tells the code from others. */
export function readCode(t: Tokens, at: number): Named | null {
  const text = CODES[t.key(at)];
  if (text === undefined) return null;
  const year = readYear(t, at + 1, true);
  const title = { text, range: rangeOf(t, at, at + 1) };
  const value = { by: 'title', title, year: year?.value ?? null } as const;
  return { value, next: year?.next ?? at + 1, issuer: null };
}
