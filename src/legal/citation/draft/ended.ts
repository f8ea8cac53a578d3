import { isDead } from '../../effect/index.ts';
import type { DraftBook, States } from './book.ts';

/** Whether acts that ended a document took its place or only did away with it. */
export function endedHow(
  { bySlug }: DraftBook,
  slug: string,
  by: readonly string[],
): 'replaced' | 'repealed' {
  const incoming = bySlug.get(slug)?.effect?.input.incoming ?? [];
  const replaces = incoming.some((one) => one.kind === 'replaces' && by.includes(one.by));
  return replaces ? 'replaced' : 'repealed';
}

/**
 * What stands today in the place of an act that has ended: along replacements to those that have
 * not ended themselves. An act that only repeals takes nobody's place. Empty where the line breaks
 * off.
 */
export function successorsOf(book: DraftBook, slug: string, states: States): string[] {
  const found = new Set<string>();
  const seen = new Set([slug]);
  const open = [slug];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const state = states.of(next);
    if (state === null || !isDead(state.id) || state.reason !== 'replaced') {
      // The act asked about has not ended; of the others, one that ended on its own leads nowhere.
      if (next !== slug && !(state && isDead(state.id))) found.add(next);
      continue;
    }
    for (const by of state.by)
      if (endedHow(book, next, [by]) === 'replaced' && !seen.has(by)) {
        seen.add(by);
        open.push(by);
      }
  }
  return [...found];
}
