import { countCharacters } from '../count-characters.ts';
import { bare, capitalise, raise } from '../flow/marks.ts';
import {
  isBlock,
  isControl,
  isHidden,
  isLink,
  isRaised,
  isTurnedOff,
  showsCapitals,
} from './elements.ts';
import type { NoteLinks } from './note-links.ts';
import { isElement, textOf, type HtmlElement, type HtmlNode } from './tree.ts';

/** A block of a page with what is shown in it. */
export interface Box {
  readonly kind: 'box';
  readonly element: HtmlElement;
  readonly children: (Box | Run)[];
  /** The runs in it are those from `from` up to, not including, `to`. */
  readonly from: number;
  to: number;
  /** Label of the note that this block is. */
  readonly note: string | null;
}

/** Text between two ends of blocks; lines broken by hand are parted by `\n`. */
export interface Run {
  readonly kind: 'run';
  readonly index: number;
  /** As it is read on: with marks of notes for their numbers. */
  readonly text: string;
  /** As it stands in the page. */
  readonly original: string;
  /** Characters that are links or belong to buttons and menus. */
  readonly linked: number;
  readonly marks: readonly { readonly original: string; readonly mark: string }[];
}

/** What stands between the runs of a page and is not read. */
export interface Unread {
  /** The run it stands in or before. */
  readonly before: number;
  /** Characters that are not shown; 0 for a picture. */
  readonly hidden: number;
}

/** The boxes of a page, all runs in their order, and what is none. */
export interface Page {
  readonly root: Box;
  readonly runs: readonly Run[];
  readonly unread: readonly Unread[];
}

/** What the elements around a text say of it. */
interface Look {
  readonly linked: boolean;
  readonly kept: boolean;
  readonly capital: boolean;
}

const PLAIN: Look = { linked: false, kept: false, capital: false };

interface OpenRun {
  text: string;
  original: string;
  linked: number;
  marks: { original: string; mark: string }[];
}

/** Characters of a number with its brackets. */
const MAX_RAISED = 8;

/** Cuts a page into boxes and runs of text, leaving out what is not shown. */
export function boxesOf(body: HtmlElement, notes: NoteLinks): Page {
  return new BoxReader(body, notes).read();
}

class BoxReader {
  readonly #notes: NoteLinks;
  readonly #runs: Run[] = [];
  readonly #unread: Unread[] = [];
  #run: OpenRun = { text: '', original: '', linked: 0, marks: [] };
  #box: Box;

  constructor(body: HtmlElement, notes: NoteLinks) {
    this.#notes = notes;
    this.#box = { kind: 'box', element: body, children: [], from: 0, to: 0, note: null };
  }

  read(): Page {
    const root = this.#box;
    for (const node of root.element.childNodes) this.#node(node, PLAIN);
    this.#close();
    root.to = this.#runs.length;
    return { root, runs: this.#runs, unread: this.#unread };
  }

  #node(node: HtmlNode, outer: Look): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.#text(node.value, outer);
      return;
    }
    if (!isElement(node)) return;
    const hidden = isTurnedOff(node) ? countCharacters(textOf(node)) : 0;
    if (hidden > 0) this.#leave(hidden);
    if (isHidden(node)) return;
    if (node.tagName === 'img') this.#leave(0);
    if (node.tagName === 'br') {
      this.#text('\n', { ...outer, kept: true });
      return;
    }
    const mark = this.#notes.markOf(node);
    if (mark !== null) {
      this.#mark(textOf(node), mark);
      return;
    }
    const look: Look = {
      linked: outer.linked || isLink(node) || isControl(node),
      kept: outer.kept || node.tagName === 'pre',
      capital: showsCapitals(node) ?? outer.capital,
    };
    if (isBlock(node)) {
      this.#block(node, look);
      return;
    }
    if (isRaised(node) && countCharacters(textOf(node)) <= MAX_RAISED) {
      this.#raised(node, look);
      return;
    }
    for (const one of node.childNodes) this.#node(one, look);
  }

  #leave(hidden: number): void {
    this.#unread.push({ before: this.#runs.length, hidden });
  }

  #block(element: HtmlElement, look: Look): void {
    this.#close();
    const outer = this.#box;
    const from = this.#runs.length;
    const note = this.#notes.noteOf(element);
    const box: Box = { kind: 'box', element, children: [], from, to: from, note };
    outer.children.push(box);
    this.#box = box;
    for (const one of element.childNodes) this.#node(one, look);
    this.#close();
    box.to = this.#runs.length;
    this.#box = outer;
  }

  #text(text: string, { linked, kept, capital }: Look): void {
    const run = this.#run;
    // Line ends of the source are blanks; those of <br> and <pre> are not.
    const shown = kept ? text.replace(/\r\n?/gu, '\n') : text.replace(/[\t\n\f\r ]+/gu, ' ');
    const clean = bare(shown);
    run.text += capital ? capitalise(clean) : clean;
    run.original += shown;
    if (linked) run.linked += countCharacters(shown);
  }

  /** A short raised text may be the number of a note, unless blocks in it begin paragraphs. */
  #raised(element: HtmlElement, look: Look): void {
    const run = this.#run;
    const before = run.text.length;
    for (const one of element.childNodes) this.#node(one, look);
    if (this.#run === run) run.text = run.text.slice(0, before) + raise(run.text.slice(before));
  }

  #mark(original: string, mark: string): void {
    this.#run.text += mark;
    this.#run.original += original;
    this.#run.marks.push({ original, mark });
  }

  #close(): void {
    const run = this.#run;
    this.#run = { text: '', original: '', linked: 0, marks: [] };
    if (countCharacters(run.original) === 0) return;
    const closed: Run = { kind: 'run', index: this.#runs.length, ...run };
    this.#runs.push(closed);
    this.#box.children.push(closed);
  }
}
