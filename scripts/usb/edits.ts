import type { Element } from './elements.ts';

/** A piece of a text, by its first character and the one after its last, and what replaces it. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with its pieces replaced, which do not overlap; all else stays letter by letter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    made += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + text.slice(at);
}

/** Gives an attribute of an element another value. */
export function editAttribute(element: Element, name: string, value: string): Edit {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (!place) throw new Error(`<${element.tagName}> lost the place of its ${name}.`);
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return { from: place.startOffset, to: place.endOffset, text: `${name}="${escaped}"` };
}

/** Gives an element that holds nothing but text another text, as it is. */
export function editText({ tagName, sourceCodeLocation: place }: Element, text: string): Edit {
  if (!place?.startTag || !place.endTag) throw new Error(`<${tagName}> lost its place.`);
  return { from: place.startTag.endOffset, to: place.endTag.startOffset, text };
}

/** Puts something, or nothing, in the place of a whole element. */
export function editElement(element: Element, text: string): Edit {
  const place = element.sourceCodeLocation;
  if (!place) throw new Error(`<${element.tagName}> lost its place.`);
  return { from: place.startOffset, to: place.endOffset, text };
}
