import { exact, syllables } from '../vietnamese/index.ts';
import { LIST_HEADS } from './trie.ts';
import type { BodyNames } from './types.ts';

/**
 * A pattern that matches every paragraph in which a name may stand, and few others, so that the rest
 * need not be cut into syllables. Of names that hold another the shorter is enough; what a list
 * writes once in front ("các sở: …") is left out.
 */
export function namePattern(bodies: readonly BodyNames[]): RegExp {
  const all = bodies.flatMap(({ names }) => names.map(wordsOf));
  const least = all.filter(
    (words) => !all.some((other) => other.length < words.length && holds(words, other)),
  );
  const patterns = new Set(least.map((words) => words.map(spelled).join('[^\\p{L}\\p{N}]{1,40}')));
  // Without a name nothing matches; an empty pattern would match everything.
  return patterns.size === 0 ? /(?!)/u : new RegExp([...patterns].join('|'), 'iu');
}

function wordsOf(name: string): string[] {
  const words = syllables(name).map(({ start, end }) => exact(name.slice(start, end)));
  const headed = LIST_HEADS.some((head) => head === words[0]) && words.length > 2;
  return headed ? words.slice(1) : words;
}

function holds(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, at) => part.every((word, i) => words[at + i] === word));
}

/** A syllable in both placements of its tone: "ủy" and "uỷ", "hòa" and "hoà". */
function spelled(word: string): string {
  const other = word
    .normalize('NFD')
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/u, '$1$3$2')
    .normalize('NFC');
  return other === word ? escape(word) : `(?:${escape(word)}|${escape(other)})`;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
