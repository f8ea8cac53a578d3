import type { XmlElement } from './xml.ts';

/** What becomes of text inside the fields open at a place. */
export type FieldText = 'shown' | 'code' | 'contents' | 'page-number';

interface OpenField {
  code: string;
  phase: 'code' | 'result';
}

/** Which fields are open while a text is read: a field's code is not text, its result is. */
export class Fields {
  readonly #open: OpenField[] = [];
  readonly #unmatched: ReadonlySet<XmlElement>;
  /** Formulas and signs that Word draws from the code itself. */
  drawn = 0;

  constructor(story: readonly XmlElement[]) {
    this.#unmatched = unmatchedBegins(story);
  }

  mark(element: XmlElement): void {
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin' && !this.#unmatched.has(element))
      this.#open.push({ code: '', phase: 'code' });
    const field = this.#open.at(-1);
    if (field === undefined) return;
    if (type === 'separate') field.phase = 'result';
    if (type === 'end') {
      if (field.phase === 'code' && /^\s*(?:EQ|SYMBOL)\b/iu.test(field.code)) this.drawn++;
      this.#open.pop();
    }
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field?.phase === 'code') field.code += text;
  }

  get text(): FieldText {
    if (this.#open.some(({ phase }) => phase === 'code')) return 'code';
    for (const { code } of this.#open) {
      const use = useOfCode(code);
      if (use !== 'shown') return use;
    }
    return 'shown';
  }
}

/** A table of contents repeats the headings; a page number means nothing without pages. */
export function useOfCode(code: string): FieldText {
  if (/^\s*TOC\b/iu.test(code)) return 'contents';
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(code) ? 'page-number' : 'shown';
}

/** Fields that are never closed must not swallow the rest of the text. */
function unmatchedBegins(story: readonly XmlElement[]): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:del' || element.name === 'w:moveFrom') return;
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push(element);
      if (type === 'end') open.pop();
    }
    element.children.forEach(visit);
  };
  story.forEach(visit);
  return new Set(open);
}
