import { fold } from '../../legal/vietnamese/index.ts';
import type { Query } from '../query/types.ts';
import { isMarked } from '../words.ts';
import type { SearchIndex } from './build.ts';
import { match, type Hit, type Strictness } from './match.ts';
import { wantsAllWords } from './plan.ts';
import { nearestWords } from './spelling.ts';

/** Something given up to find anything at all, as a Vietnamese sentence. */
export interface Relaxation {
  readonly kind: 'phrase-accents' | 'spelling' | 'share' | 'any' | 'phrase' | 'scope';
  readonly sentence: string;
}

interface Step extends Relaxation {
  readonly change: Partial<Strictness>;
}

/** What was found, and what had to be given up for it (or was tried in vain). */
export interface Relaxed {
  readonly hits: readonly Hit[];
  readonly relaxations: readonly Relaxation[];
}

/** Strictest reading first; then gives up one thing after the other until something is found. */
export function matchRelaxed(index: SearchIndex, query: Query, unfinished: boolean): Relaxed {
  let strictness: Strictness = { words: 'wanted', unfinished };
  let hits = match(index, query, strictness);
  const relaxations: Relaxation[] = [];
  for (const { kind, sentence, change } of hits.length > 0 ? [] : stepsFor(index, query)) {
    strictness = { ...strictness, ...change };
    relaxations.push({ kind, sentence });
    hits = match(index, query, strictness);
    if (hits.length > 0) break;
  }
  return { hits, relaxations };
}

function stepsFor(index: SearchIndex, query: Query): Step[] {
  const steps: Step[] = [];
  // A number next to the one typed is another document.
  if (query.mentions !== null) return steps;
  const phraseWords = query.phrases.flatMap(({ words }) => words);
  if (phraseWords.some(isMarked))
    steps.push({
      kind: 'phrase-accents',
      sentence: 'Không có cụm từ đúng dấu như đã gõ, nên đã tìm cụm từ không phân biệt dấu.',
      change: { loosePhrases: true },
    });
  const spelling = nearestWords(index, [...query.words, ...phraseWords]);
  if (spelling.size > 0)
    steps.push({
      kind: 'spelling',
      sentence: spellingSentence(query, spelling),
      change: { spelling },
    });
  const several = query.words.length + phraseWords.length > 1;
  if (several && wantsAllWords(query))
    steps.push({
      kind: 'share',
      sentence: 'Không đoạn nào có đủ các từ, nên đã tìm đoạn có một nửa số từ trở lên.',
      change: { words: 'share' },
    });
  if (several)
    steps.push({
      kind: 'any',
      sentence: 'Không đoạn nào có một nửa số từ, nên đã tìm đoạn có ít nhất một từ.',
      change: { words: 'any' },
    });
  if (query.phrases.length > 0)
    steps.push({
      kind: 'phrase',
      sentence: 'Không có cụm từ trong ngoặc kép, nên đã tìm các từ của cụm từ đứng rời nhau.',
      change: { withoutPhrases: true },
    });
  if (query.scope.length > 0)
    steps.push({
      kind: 'scope',
      sentence: 'Văn bản được nêu không có các từ này, nên đã tìm trong mọi văn bản.',
      change: { withoutScope: true },
    });
  return steps;
}

function spellingSentence(query: Query, spelling: ReadonlyMap<string, string>): string {
  const words = [...new Set([...query.words, ...query.phrases.flatMap((p) => p.words)])];
  const changes = words.flatMap((word) => {
    const near = spelling.get(fold(word));
    return near === undefined ? [] : [`“${word}” thành “${near}”`];
  });
  return `Không văn bản nào có từ này, nên đã thử chữ gần nhất (không dấu): ${changes.join(', ')}.`;
}
