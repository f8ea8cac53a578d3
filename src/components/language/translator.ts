import { FIRST_MARK, MARK, readTemplate, type Template } from './template.ts';

/** A piece of a translated sentence: our words, words that stay Vietnamese, or an element. */
export type Segment =
  | { readonly kind: 'text' | 'kept'; readonly text: string }
  | { readonly kind: 'element'; readonly index: number };

/**
 * The English of a text as it stands on a page, white space made one; null where it is none of the
 * frame's. Elements in it are characters from U+E000 on, and keep their order.
 */
export type Translate = (text: string) => readonly Segment[] | null;

/** Gaps that hold texts of the frame: where they hold anything else, the text is another. */
const FRAME_GAPS: ReadonlySet<string> = new Set(['what', 'when']);
/** Gaps that hold several texts with commas between. */
const LISTS: ReadonlySet<string> = new Set(['counts', 'names']);
const NUMBERS: ReadonlySet<string> = new Set(['n', 'n2', 'size', 'size2']);

const marks = new RegExp(`(${MARK})`, 'u');
/** Ends of sentences, and the dot between facts in a line. */
const seams = new RegExp(`((?<=[.!?]) (?=[\\p{Lu}“"]|${MARK})| · )`, 'u');

interface Entry extends Template {
  readonly english: string;
}

/** Makes a translator of texts and their English. */
export function createTranslator(pairs: Iterable<readonly [string, string]>): Translate {
  const exact = new Map<string, string>();
  const entries: Entry[] = [];
  for (const [text, english] of pairs)
    if (text.includes('{')) entries.push({ ...readTemplate(text), english });
    else exact.set(text, english);
  // The one with more words of its own first: "Đã {what}; …" before "Đã {what}."
  entries.sort((a, b) => b.weight - a.weight);

  /** A text of the frame as a whole. */
  function whole(text: string): Segment[] | null {
    const english = exact.get(text);
    if (english !== undefined) return [{ kind: 'text', text: english }];
    for (const entry of entries) {
      const found = text.includes(entry.probe) ? entry.pattern.exec(text) : null;
      const made = found && fillIn(entry, found.slice(1));
      if (made) return made;
    }
    return null;
  }

  function fillIn({ english, gaps }: Entry, values: readonly string[]): Segment[] | null {
    const made: Segment[] = [];
    for (const part of english.split(/(\{[^}]*\})/)) {
      const [, name, one, many] = /^\{(\w+)(?::([^|]*)\|(.*))?\}$/.exec(part) ?? [];
      const value = values[gaps.indexOf(name ?? '')] ?? '';
      const own =
        name === undefined
          ? [words(part)]
          : one === undefined
            ? inGap(name, value)
            : [words((value === '1' ? one : many) ?? '')];
      if (own === null) return null;
      made.push(...own);
    }
    return made;
  }

  function inGap(name: string, value: string): Segment[] | null {
    if (NUMBERS.has(name)) return [words(englishNumber(value))];
    if (LISTS.has(name)) return whole(value) ?? listOf(value) ?? asIs(value);
    const [, before = '', core = '', after = ''] = /^([\s,]*)(.*?)(\s*)$/su.exec(value) ?? [];
    const strict = FRAME_GAPS.has(name) && /\p{L}/u.test(core.replaceAll(/[\uE000-\uF8FF]/gu, ''));
    const own = whole(core) ?? (strict ? null : (sentences(core) ?? asIs(core)));
    return own && [words(before), ...own, words(after)];
  }

  /** Several texts with commas between, or semicolons where they have commas of their own. */
  function listOf(text: string): Segment[] | null {
    return parts(text, text.includes('; ') ? /(; )/u : /(, )/u, listed);
  }

  /** One of a list: in the middle of a sentence a text begins small. */
  function listed(text: string): Segment[] | null {
    const same = whole(text);
    if (same) return same;
    const [own, ...rest] = whole(text.charAt(0).toUpperCase() + text.slice(1)) ?? [];
    if (own?.kind !== 'text') return null;
    return [words(own.text.charAt(0).toLowerCase() + own.text.slice(1)), ...rest];
  }

  /** Sentence by sentence, and what stands between elements; null where nothing is the frame's. */
  function sentences(text: string): Segment[] | null {
    return parts(text, seams, (part) => whole(part) ?? parts(part, marks, between));
  }

  /** With the signs around it, or without. */
  function between(part: string): Segment[] | null {
    for (const split of [/^(\s*)(.*?)(\s*)$/su, /^([\s,;()]*)(.*?)([\s.,:;()]*)$/su]) {
      const [, before = '', core = '', after = ''] = split.exec(part) ?? [];
      if (core === 'và') return [words(`${before}and${after}`)];
      // A single small word between elements may be anyone's.
      const own = /^\p{Lu}| /u.test(core) ? whole(core) : null;
      if (own) return [words(before), ...own, words(after)];
    }
    return null;
  }

  return (text) => {
    const found = whole(text) ?? sentences(text);
    return found && merged(found);
  };
}

/** A text in parts, those of the frame in English; null where none is. */
function parts(
  text: string,
  seam: RegExp,
  translate: (part: string) => Segment[] | null,
): Segment[] | null {
  const made = text.split(seam).map((part) => translate(part) ?? part);
  if (made.every((one) => typeof one === 'string')) return null;
  return made.flatMap((one) => (typeof one === 'string' ? asIs(one) : one));
}

/** Elements and the words around them, unchanged. */
function asIs(text: string): Segment[] {
  return text.split(marks).map((part): Segment => {
    if (marks.test(part)) return { kind: 'element', index: part.charCodeAt(0) - FIRST_MARK };
    return /[À-ÖØ-öø-ỹ]/u.test(part) ? { kind: 'kept', text: part } : words(part);
  });
}

function words(text: string): Segment {
  return { kind: 'text', text };
}

/** Words beside words are one piece. */
function merged(segments: readonly Segment[]): Segment[] {
  const made: Segment[] = [];
  for (const segment of segments) {
    const last = made.at(-1);
    if (segment.kind === 'text' && last?.kind === 'text')
      made[made.length - 1] = words(last.text + segment.text);
    else if (segment.kind === 'element' || segment.text !== '') made.push(segment);
  }
  return made;
}

/** "1.234,5" as English writes it. */
function englishNumber(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
