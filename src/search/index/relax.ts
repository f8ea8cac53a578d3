import { fold } from '../../legal/vietnamese/index.ts';
import type { Query } from '../query/types.ts';
import { isMarked } from '../words.ts';
import type { SearchIndex } from './build.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { match, type Hit, type Strictness } from './match.ts';
import { wantsAllWords } from './plan.ts';
import { dropping, formsOf, respelt, slipsIn } from './respell.ts';
import { isMisspelt, type Spelling } from './spelling.ts';

/** Something given up to find anything at all, as a Vietnamese sentence. */
export interface Relaxation {
  readonly kind: 'phrase-accents' | 'spelling' | 'unknown' | 'share' | 'any' | 'phrase' | 'scope';
  readonly sentence: string;
}

interface Step extends Relaxation {
  readonly change: Partial<Strictness>;
  /** Words to search in place of those typed, from here on. */
  readonly spelling?: Spelling;
}

const LOOSE: Step = {
  kind: 'phrase-accents',
  sentence: 'Không có cụm từ đúng dấu như đã gõ, nên đã tìm cụm từ không phân biệt dấu.',
  change: { loosePhrases: true },
};

/** What was found, and what had to be given up for it (or was tried in vain). */
export interface Relaxed {
  readonly hits: readonly Hit[];
  readonly relaxations: readonly Relaxation[];
  /** Folded words searched in place of misspelt ones. */
  readonly spelling: readonly string[];
}

/** Strictest reading first; then gives up one thing after the other until something is found. */
export function matchRelaxed(index: SearchIndex, query: Query, unfinished: boolean): Relaxed {
  let strictness: Strictness = { words: 'wanted', unfinished };
  let asked = query;
  const typed = unfinished ? query.words.slice(0, -1) : query.words;
  // Such a word can only be found where some other word has the same letters.
  const lexicon = lexiconOf(index);
  const slipped = typed.some((form) => isMisspelt(lexicon, form));
  let hits = slipped ? [] : match(index, asked, strictness);
  const relaxations: Relaxation[] = [];
  const searched: string[] = [];
  for (const step of hits.length > 0 ? [] : stepsFor(lexicon, query, slipped)) {
    strictness = { ...strictness, ...step.change };
    if (step.spelling) {
      asked = respelt(asked, step.spelling);
      searched.push(...[...step.spelling.values()].filter((word) => word !== ''));
    }
    relaxations.push({ kind: step.kind, sentence: step.sentence });
    hits = match(index, asked, strictness);
    if (hits.length > 0) break;
  }
  return { hits, relaxations: lastOfEach(relaxations), spelling: searched };
}

/** Who looks for one word has given up half of them: that need not be told as well. */
function lastOfEach(relaxations: readonly Relaxation[]): Relaxation[] {
  const any = relaxations.some(({ kind }) => kind === 'any');
  return relaxations.filter(({ kind }) => !(any && kind === 'share'));
}

function stepsFor(lexicon: Lexicon, query: Query, slipped: boolean): Step[] {
  const steps: Step[] = [];
  // A number next to the one typed is another document.
  if (query.mentions !== null) return steps;
  const phraseWords = query.phrases.flatMap(({ words }) => words);
  const loose: Step[] = phraseWords.some(isMarked) ? [LOOSE] : [];
  // Where a word is misspelt nothing has been tried yet, the phrase as it was typed neither.
  if (!slipped) steps.push(...loose);
  const forms = formsOf(query);
  const { nearest, unknown, likelier } = slipsIn(lexicon, query);
  if (nearest.size > 0)
    steps.push({
      kind: 'spelling',
      sentence: `Không văn bản nào có từ này, nên đã thử chữ gần nhất (không dấu): ${changes(forms, nearest)}.`,
      change: {},
      spelling: nearest,
    });
  if (unknown.length > 0)
    steps.push({
      kind: 'unknown',
      sentence: `Không văn bản nào có ${[...new Set(unknown)].map((form) => `“${form}”`).join(', ')}, nên đã tìm các từ còn lại.`,
      change: {},
      spelling: dropping(unknown),
    });
  if (likelier.size > 0)
    steps.push({
      kind: 'spelling',
      sentence: `Không đoạn nào có đủ các từ, nên đã thử chữ gần giống (không dấu): ${changes(forms, likelier)}.`,
      change: {},
      spelling: likelier,
    });
  if (slipped) steps.push(...loose);
  const several = forms.length > 1;
  const wantsAll = wantsAllWords(query);
  if (several && wantsAll)
    steps.push({
      kind: 'share',
      sentence: 'Không đoạn nào có đủ các từ, nên đã tìm đoạn có ít nhất một nửa số từ.',
      change: { words: 'share' },
    });
  if (several)
    steps.push({
      kind: 'any',
      // Of a long question it is rare words that count, so nothing is said of how many there are.
      sentence: wantsAll
        ? 'Không đoạn nào có một nửa số từ trở lên, nên đã tìm đoạn có ít nhất một từ.'
        : 'Không đoạn nào có nhiều từ của câu này, nên đã tìm đoạn có ít nhất một từ.',
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

/** “thaor” thành “thao”, … */
function changes(forms: readonly string[], spelling: Spelling): string {
  return [...new Set(forms)]
    .flatMap((form) => {
      const near = spelling.get(fold(form));
      return near === undefined ? [] : [`“${form}” thành “${near}”`];
    })
    .join(', ');
}
