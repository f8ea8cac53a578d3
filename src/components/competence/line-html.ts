import { competenceOn, type CompetenceQuestion } from '../../legal/competence/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { worldIn, type CompetenceBook } from './book.ts';
import { NOBODY, whoOrMay } from './span-words.ts';

/**
 * The answer of a matter in one line, as HTML: for lists, where the card is one press away. Where
 * cases or places differ it names everybody, and never leaves out that somebody is not known or
 * that it holds in one area only.
 */
export function lineHtml(
  row: Competence,
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  const { status, parts } = competenceOn(row, question, worldIn(book));
  const told = parts.map((part) => {
    const area = part.span?.territory;
    const where = area === undefined ? '' : ` (ở ${book.areas[area] ?? area})`;
    return `${whoOrMay(part)}${where}`;
  });
  const each = [...new Set(told)];
  const words =
    each.length > 1 ? `Tùy trường hợp: ${each.join(' · ')}` : (each[0] ?? NOBODY.unknown);
  return `<span class="who-line" data-status="${status}">${escapeHtml(words)}</span>`;
}
