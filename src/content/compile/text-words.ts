import { noteLabels, wordsAlone } from '../../legal/markup/index.ts';
import type { TextWords } from '../model.ts';

/** Gives the words of stretches of a text: no bars of tables, no marks of notes. */
export function wordsIn({
  body,
  markup,
}: Pick<TextWords, 'body' | 'markup'>): (start: number, end: number) => string {
  if (!markup) return (start, end) => body.slice(start, end);
  const labels = noteLabels(body);
  return (start, end) => wordsAlone(body.slice(start, end), labels);
}
