import type { Element, Root } from 'hast';

/** A line about how one place of a digest is known. */
export interface DigestMark {
  readonly text: string;
  /** Which of the looks of certainty it takes. */
  readonly look: 'digest' | 'quoted' | 'unknown';
}

/** Marks by address; the digest's own default stands above the text, not here. */
export type DigestMarks = ReadonlyMap<string, DigestMark>;

/** Puts each mark below the heading (or first line) of the place it is about. */
export function markDigest(root: Root, marks: DigestMarks): void {
  for (const child of root.children) if (child.type === 'element') walk(child, marks);
}

function walk(element: Element, marks: DigestMarks): void {
  for (const child of element.children) if (child.type === 'element') walk(child, marks);
  const id = element.properties.id;
  const mark = typeof id === 'string' ? marks.get(id) : undefined;
  if (!mark || element.tagName === 'span') return;
  const classes = Array.isArray(element.properties.className) ? element.properties.className : [];
  element.properties.className = [...classes, `is-${mark.look}`];
  const note: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['digest-mark'], dataUi: '' },
    children: [{ type: 'text', value: mark.text }],
  };
  // Below the heading and its tool, above the digest itself.
  const after = element.children.findIndex((child) => child.type !== 'element' || !isHead(child));
  element.children.splice(after === -1 ? element.children.length : after, 0, note);
}

function isHead({ tagName, properties: { className } }: Element): boolean {
  const classes = Array.isArray(className) ? className : [];
  return /^h[1-6]$/.test(tagName) || classes.includes('lead') || classes.includes('anchor');
}
