import { z } from 'astro/zod';

/**
 * A value, or an open admission that no source gives it, with what would settle it. A field of this
 * kind has to be written either way, so nothing can be missing in silence.
 *
 * @example
 * fee: { known: false, settledBy: biểu phí của Bộ Tài chính }
 * fee: { known: true, value: { text: Không thu phí., confidence: B, sources: [a] } }
 */
export function known<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion(
    'known',
    [
      z.strictObject({ known: z.literal(true).describe('true khi biết, rồi ghi value.'), value }),
      z.strictObject({
        known: z.literal(false).describe('false khi chưa nguồn nào nói, rồi ghi settledBy.'),
        settledBy: z
          .string()
          .trim()
          .min(1, 'Ghi cần gì để biết.')
          .describe('Cần gì để biết, ví dụ: Biểu phí hiện hành.'),
      }),
    ],
    { error: 'Ghi "known: true" và "value", hoặc "known: false" và "settledBy".' },
  );
}

/** A value that may be unknown; see {@link known}. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly settledBy: string };
