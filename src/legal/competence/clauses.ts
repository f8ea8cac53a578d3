import type { Ground } from './types.ts';

/** Clauses as addresses across documents. */
export function clausesOf(basis: readonly Ground[]): string[] {
  return basis.flatMap(({ document, provisions }) =>
    provisions.length === 0
      ? [document]
      : provisions.map((provision) => `${document}#${provision}`),
  );
}
