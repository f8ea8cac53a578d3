import { fold } from '../../legal/vietnamese/index.ts';

/** What the list of procedures is narrowed by; empty strings narrow nothing. */
export interface ListState {
  readonly q: string;
  readonly ai: string;
  readonly linhVuc: string;
}

/** What a card is found by. */
export interface CardFacets {
  /** Everything it can be searched by, folded: no marks, lower case. */
  readonly words: string;
  readonly askers: readonly string[];
  readonly fields: readonly string[];
}

/** Reads `?q=hội thảo&ai=nguoi-dan&linh-vuc=lanh-su`. */
export function readList(query: string): ListState {
  const params = new URLSearchParams(query);
  return {
    q: params.get('q') ?? '',
    ai: params.get('ai') ?? '',
    linhVuc: params.get('linh-vuc') ?? '',
  };
}

/** The query of a state; whatever else the present one says stays. */
export function writeList({ q, ai, linhVuc }: ListState, query: string): string {
  const params = new URLSearchParams(query);
  const set = (name: string, value: string): void => {
    if (value === '') params.delete(name);
    else params.set(name, value);
  };
  set('q', q.trim());
  set('ai', ai);
  set('linh-vuc', linhVuc);
  const text = params.toString();
  return text && `?${text}`;
}

/** Whether a card stays: it has every word typed, in any order, with or without accents. */
export function staysIn({ q, ai, linhVuc }: ListState, card: CardFacets): boolean {
  const wanted = fold(q).split(/\s+/u).filter(Boolean);
  return (
    wanted.every((word) => card.words.includes(word)) &&
    (ai === '' || card.askers.includes(ai)) &&
    (linhVuc === '' || card.fields.includes(linhVuc))
  );
}

/** "20 mục", "3 trong 20 mục". */
export function countWords(shown: number, all: number): string {
  return shown === all ? `${String(all)} mục` : `${String(shown)} trong ${String(all)} mục`;
}
