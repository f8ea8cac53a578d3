import {
  competenceOn,
  onlyElsewhere,
  type CompetenceQuestion,
} from '../../legal/competence/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { worldIn, type CompetenceBook } from './book.ts';
import { NOBODY, whoOrMay } from './span-words.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

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
  const world = worldIn(book);
  const { status, parts } = competenceOn(row, question, world);
  const areas = onlyElsewhere(row, question.territory, world.tree).map(
    (id) => book.areas[id] ?? id,
  );
  const told = parts.map((part) => {
    const area = part.span?.territory;
    const text = whoOrMay(part);
    return area === undefined
      ? text
      : filled(texts.heldIn, { text, place: book.areas[area] ?? area });
  });
  const each = [...new Set(told)];
  const words =
    areas.length > 0
      ? filled(texts.notHere, { names: areas.join(', ') })
      : each.length > 1
        ? filled(texts.byCase, { text: each.join(' · ') })
        : (each[0] ?? NOBODY.unknown);
  return `<span class="who-line" data-status="${status}">${escapeHtml(words)}</span>`;
}
