import type { z } from 'astro/zod';
import { schemaIssues } from '../../../src/content/read/validate.ts';

/** What a schema has to say of an entry, a line a fault; empty when it takes it. */
export function sentences(schema: z.ZodType, entry: unknown): string {
  const { error } = schema.safeParse(entry);
  return error
    ? schemaIssues(error, () => 1)
        .map(({ message, hint }) => `${message} ${hint ?? ''}`)
        .join('\n')
    : '';
}
