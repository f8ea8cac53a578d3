import type { Word } from './units.ts';

/** Words a question may be spelt with: every word of the rows, and those that stand side by side. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** Pairs as they are spelt, with their marks. */
  readonly spelt: ReadonlySet<string>;
}

/** Shorter words are never put right, and those below the second only beside a known neighbour. */
const SHORTEST = 3;
const ALONE = 5;

/**
 * Words nobody has used, put right where one edit makes a known word out of them: a letter wrong,
 * missing, too many, or two swapped; or two words typed as one. Of several candidates the one that
 * is known beside its neighbours wins; a short word is only put right beside one.
 */
export function putRight(words: readonly Word[], { words: known, pairs }: Vocabulary): Word[] {
  const right: Word[] = [];
  words.forEach((word, i) => {
    const near = right.at(-1)?.fold ?? '';
    const next = words[i + 1]?.fold ?? '';
    const fits = (candidate: string): boolean =>
      pairs.has(`${near} ${candidate}`) || pairs.has(`${candidate} ${next}`);
    if (known.has(word.fold) || word.fold.length < SHORTEST || /\d/.test(word.fold)) {
      right.push(word);
      return;
    }
    const halves = splitInTwo(word.fold, pairs);
    const candidates = [...known].filter(
      (candidate) => candidate.length > 1 && isOneEdit(word.fold, candidate),
    );
    const best = candidates.find(fits) ?? (word.fold.length >= ALONE ? candidates[0] : undefined);
    if (halves) right.push(...halves.map((half) => ({ exact: half, fold: half })));
    else if (best === undefined) right.push(word);
    else right.push({ exact: best, fold: best });
  });
  return right;
}

function splitInTwo(word: string, pairs: ReadonlySet<string>): string[] | null {
  for (let at = 2; at < word.length - 1; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (pairs.has(halves.join(' '))) return halves;
  }
  return null;
}

/** Whether one edit leads from one word to another. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (a.length === b.length) {
    const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
    return restA.slice(1) === restB.slice(1) || swapped === restB;
  }
  const [longer, shorter] = a.length > b.length ? [restA, restB] : [restB, restA];
  return longer.slice(1) === shorter;
}
