import { z } from 'astro/zod';

/** Words that must not be left empty. */
export const words = z.string().trim().min(1, 'Không để trống.');

/** The code of a procedure on the national public-service portal. */
export const procedureCode = z.string().regex(/^\d\.\d{6}$/, 'Mã thủ tục viết như 2.002311.');

/** The keys of a record of names, as an enumeration. */
export function keysOf<T extends string>(names: Readonly<Record<T, string>>) {
  return z.enum(Object.keys(names) as [T, ...T[]]);
}
