import { fold } from '../../vietnamese/index.ts';
import { SAYINGS } from './same.ts';
import { termsOf, type Term, type TermWeights } from './terms.ts';
import type { Vocabulary } from './typos.ts';
import { unitsOf, wordsOf, type Expand, type Word } from './units.ts';

/** What the finder needs of a row. */
export interface AskedRow {
  readonly id: string;
  readonly matter: string;
  readonly asked: readonly string[];
}

/** Share of a row's phrases that have a word for it to be the core of the row. */
const CORE = 0.7;

/** A row as the finder sees it. */
export interface IndexedRow {
  readonly id: string;
  readonly phrases: readonly ReadonlyMap<string, Term>[];
  readonly all: ReadonlyMap<string, Term>;
  /** What nearly every phrase of the row has. */
  readonly core: ReadonlyMap<string, Term>;
}

/** Every row as the finder sees it, and what is learnt from all of them together. */
export interface RowIndex {
  readonly rows: readonly IndexedRow[];
  readonly vocabulary: Vocabulary;
  /** Rare words say more: ln(1 + rows / rows with the word). */
  readonly rarity: ReadonlyMap<string, number>;
  /** Words that are the core of some row. */
  readonly cues: ReadonlySet<string>;
}

/** Makes rows ready to be found. */
export function indexRows(
  rows: readonly AskedRow[],
  expand: Expand,
  weights: TermWeights,
): RowIndex {
  const texts = rows.map(({ matter, asked }) =>
    [matter, ...asked].map((text) => wordsOf(text, expand)),
  );
  const vocabulary = vocabularyOf([...texts.flat(), ...sayings()]);
  const indexed = rows.map(({ id }, i): IndexedRow => {
    const phrases = (texts[i] ?? []).map((words) =>
      termsOf(unitsOf(words, vocabulary.spelt), weights),
    );
    const all = new Map(phrases.flatMap((phrase) => [...phrase]));
    const core = [...all].filter(
      ([key]) =>
        !key.includes(' ') &&
        phrases.filter((phrase) => phrase.has(key)).length >= CORE * phrases.length,
    );
    return { id, phrases, all, core: new Map(core) };
  });
  const cues = new Set(indexed.flatMap(({ core }) => [...core.keys()]));
  return { rows: indexed, vocabulary, rarity: rarities(indexed), cues };
}

function rarities(rows: readonly IndexedRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { all } of rows)
    for (const key of all.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, Math.log(1 + rows.length / count)]));
}

/** Ways of saying as texts, so that their words are known too. */
function sayings(): Word[][] {
  return [...SAYINGS.values()]
    .flat()
    .map(({ words }) => words.map((word) => ({ exact: word, fold: fold(word) })));
}

function vocabularyOf(texts: readonly (readonly Word[])[]): Vocabulary {
  const words = new Set<string>();
  const pairs = new Set<string>();
  const spelt = new Set<string>();
  for (const text of texts)
    text.forEach((word, i) => {
      words.add(word.fold);
      const next = text[i + 1];
      if (!next) return;
      pairs.add(`${word.fold} ${next.fold}`);
      spelt.add(`${word.exact} ${next.exact}`);
    });
  return { words, pairs, spelt };
}
