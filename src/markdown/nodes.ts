import type { Node, Parent, Data } from 'unist';
import type { Properties } from 'hast';
import type { Instrument, Paragraph, Unit } from '../legal/structure/index.ts';

/** What remarkToHast reads to turn one of our nodes into an element. */
export interface LegalData extends Data {
  hName: string;
  hProperties?: Properties;
}

/** A container of the legal tree in mdast: an instrument, a unit, or one of its parts. */
export interface LegalParent extends Parent {
  type: 'legal';
  data: LegalData;
  /** The unit or instrument this node shows, for plugins that work on provisions. */
  source?: Instrument | Unit;
  children: LegalNode[];
}

/** One printed line. Its text nodes are literal: nothing in them is ever read as Markdown. */
export interface LegalParagraph extends Parent {
  type: 'legalParagraph';
  data: LegalData;
  source: Paragraph;
  children: (LegalText | LegalSpan)[];
}

/** Literal characters of the law. */
export interface LegalText extends Node {
  type: 'text';
  value: string;
  /** Where they begin in the source; absent for words of ours. */
  at?: number;
}

/** Part of a line in an element of its own: a unit's marker, a title line, a citation, a cell. */
export interface LegalSpan extends Parent {
  type: 'legalSpan';
  data: LegalData;
  children: (LegalText | LegalSpan)[];
}

/** A remark of ours beside a line; carries `data-ui`, so it is no part of the law's text. */
export interface LegalNote extends Parent {
  type: 'legalNote';
  data: LegalData;
  children: LegalText[];
}

export type LegalNode = LegalParent | LegalParagraph | LegalSpan | LegalNote | LegalText;

/** mdast root of a legal document. */
export interface LegalRoot extends Parent {
  type: 'root';
  children: LegalParent[];
}

declare module 'vfile' {
  interface DataMap {
    /** Set by the parser for the plugins after it. */
    legalTree: import('../legal/structure/index.ts').LegalTree;
    /** Whether the text has rows of tables and notes (`legal/markup`). */
    legalMarkup: boolean;
    /** Citations of the text, in order; `data-cite` of its HTML counts through them. */
    citations: readonly import('../legal/citation/index.ts').Citation[];
  }
}
