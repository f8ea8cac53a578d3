import type { SearchIndex } from '../index/index.ts';
import type { SearchProvision } from '../types.ts';

/** What is shown of a provision, and what it is scored by; fetched by its name. */
export interface ServerText extends SearchProvision {
  /** "t12" for the provision whose record is number 12. */
  readonly id: string;
}

/** Texts of all provisions of an index, one after the other. */
export function* serverTexts({ data }: SearchIndex): Generator<ServerText> {
  for (const [number, { document, address, label, heading, text }] of data.provisions.entries())
    yield { id: textName(number), document, address, label, heading, text };
}

/** What the text of a record is called. @example textName(12) // 't12' */
export function textName(number: number): string {
  return `t${number}`;
}

/** The number of the record a text belongs to; -1 for what is no name of a text. */
export function recordOf(name: unknown): number {
  const number = typeof name === 'string' ? /^t(\d+)$/.exec(name)?.[1] : undefined;
  return number === undefined ? -1 : Number(number);
}
