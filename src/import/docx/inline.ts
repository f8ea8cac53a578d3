import { countCharacters } from '../count-characters.ts';
import type { Context } from './context.ts';
import { useOfCode, type FieldText } from './fields.ts';
import { bare, capitalise, raise } from '../flow/marks.ts';
import { isPrivate, symbolOf } from './symbols.ts';
import { child, isOn, path, value, type XmlElement } from './xml.ts';

/** What a paragraph holds: its text, and the text boxes anchored in it. */
export interface Inline {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
  /** Paragraph is hidden, or everything in it is deleted. */
  readonly gone: boolean;
}

/** How the run being read looks. */
interface Look {
  readonly hidden: boolean;
  readonly capitals: boolean;
  readonly font: string;
  readonly raised: boolean;
}

/** Properties, which hold nothing that is shown. */
const NO_TEXT = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rubyPr', 'w:rt', 'w:tblPr']);
const PICTURES = new Set(['a:blip', 'v:imagedata']);
/** Elements that are one character; a line broken by hand may end a paragraph. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
};
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** Reads what stands in a paragraph, in order. */
export function readInline(paragraph: XmlElement, context: Context): Inline {
  const style =
    context.styles.get(value(path(paragraph, 'w:pPr', 'w:pStyle'))) ?? context.styles.paragraph;
  const look: Look = {
    hidden: style?.hidden ?? false,
    capitals: style?.capitals ?? false,
    font: style?.font ?? '',
    raised: false,
  };
  const reader = new InlineReader(context);
  reader.children(paragraph, look);
  return {
    text: reader.text,
    boxes: reader.boxes,
    gone: reader.gone && bare(reader.text).trim() === '',
  };
}

class InlineReader {
  text = '';
  gone = false;
  readonly boxes: XmlElement[] = [];
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  children(element: XmlElement, look: Look): void {
    for (const one of element.children) this.#element(one, look);
  }

  #element(element: XmlElement, look: Look): void {
    const { name, text } = element;
    const { fields, seen } = this.#context;
    const char = CHARACTERS[name];
    if (char !== undefined) this.#put(char, look);
    else if (name === 'w:t' || name === 'm:t') this.#put(signs(text, look.font), look);
    else if (name === 'w:r') this.#run(element, look);
    else if (name === 'w:sym') this.#put(symbol(element), look);
    else if (name === 'w:fldChar') fields.mark(element);
    else if (name === 'w:instrText') fields.code(text);
    else if (name === 'w:fldSimple') this.#simpleField(element, look);
    else if (name === 'w:footnoteReference') this.#note('footnote', element, look);
    else if (name === 'w:endnoteReference') this.#note('endnote', element, look);
    else if (name === 'w:txbxContent') this.boxes.push(element);
    else if (name === 'mc:AlternateContent') this.#branch(element, look);
    else if (name === 'w:delText') seen.deleted += countCharacters(text);
    else if (DELETED.has(name)) this.#deleted(element);
    else if (!NO_TEXT.has(name)) {
      if (name === 'm:oMath') seen.formulas++;
      if (PICTURES.has(name)) seen.pictures++;
      this.children(element, look);
    }
  }

  #run(run: XmlElement, outer: Look): void {
    const properties = child(run, 'w:rPr');
    const style = this.#context.styles.get(value(child(properties, 'w:rStyle')));
    const fonts = child(properties, 'w:rFonts')?.attributes;
    const look: Look = {
      hidden: isOn(child(properties, 'w:vanish')) ?? (outer.hidden || (style?.hidden ?? false)),
      capitals: isOn(child(properties, 'w:caps')) ?? (outer.capitals || (style?.capitals ?? false)),
      font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? style?.font ?? outer.font,
      raised: value(child(properties, 'w:vertAlign')) === 'superscript',
    };
    const custom = run.children.find(({ name, attributes }) => {
      const on = attributes['w:customMarkFollows'];
      return /^w:(?:foot|end)noteReference$/u.test(name) && on !== undefined && on !== '0';
    });
    if (custom === undefined) {
      this.children(run, look);
      return;
    }
    // The sign somebody chose for a note is what calls it.
    const before = this.text;
    this.children({ ...run, children: run.children.filter((one) => one !== custom) }, look);
    const mark = this.text.slice(before.length);
    this.#context.account.remove('note-mark', bare(mark));
    this.text = before;
    this.#element(custom, look);
  }

  #put(text: string, look: Look): void {
    const { account, fields, seen } = this.#context;
    const use = fields.text;
    if (use === 'code') return;
    if (look.hidden) {
      seen.hidden += countCharacters(text);
      this.gone = true;
      return;
    }
    const shown = account.clean(look.capitals ? text.toUpperCase() : text);
    if (use === 'shown') this.text += marked(shown, look);
    else this.#leaveOut(use, shown);
  }

  #leaveOut(use: Exclude<FieldText, 'shown' | 'code'>, text: string): void {
    const { account } = this.#context;
    account.remove(use === 'contents' ? 'page-furniture' : 'page-number', text);
    this.gone = true;
  }

  #simpleField(element: XmlElement, look: Look): void {
    const use = useOfCode(element.attributes['w:instr'] ?? '');
    if (use === 'shown' || use === 'code') {
      this.children(element, look);
      return;
    }
    const before = this.text;
    this.children(element, look);
    this.#leaveOut(use, bare(this.text.slice(before.length)));
    this.text = before;
  }

  #note(kind: 'footnote' | 'endnote', element: XmlElement, look: Look): void {
    const { account, fields, notes } = this.#context;
    if (look.hidden || fields.text !== 'shown') return;
    const label = notes.call(kind, element.attributes['w:id'] ?? '');
    if (label !== null) this.text += account.add('note-mark', `[^${label}]`);
  }

  /** The same thing in two ways, for newer and for older programs: one of them is shown. */
  #branch(element: XmlElement, look: Look): void {
    const branches = element.children.filter(({ name }) => /^mc:(?:Choice|Fallback)$/u.test(name));
    const chosen = branches.find(holdsText) ?? branches[0];
    if (chosen !== undefined) this.children(chosen, look);
  }

  #deleted(element: XmlElement): void {
    this.#context.seen.deleted += deletedCharacters(element);
    this.gone = true;
  }
}

/** Fonts of TCVN3 whose small letters are capitals end with H. */
const CAPITAL_FONT = /^\.?vn.*h$/iu;

function marked(text: string, look: Look): string {
  const raised = look.raised ? raise(text) : text;
  return CAPITAL_FONT.test(look.font) ? capitalise(raised) : raised;
}

function holdsText(element: XmlElement): boolean {
  return element.text !== '' || element.children.some(holdsText);
}

/** Characters that tracked changes took away. */
export function deletedCharacters({ name, text, children }: XmlElement): number {
  const own = name === 'w:delText' || name === 'w:t' ? countCharacters(text) : 0;
  return children.reduce((sum, one) => sum + deletedCharacters(one), own);
}

function symbol({ attributes }: XmlElement): string {
  const char = String.fromCharCode(Number.parseInt(attributes['w:char'] ?? '', 16) || 0x20);
  return symbolOf(char, attributes['w:font'] ?? '') ?? char;
}

/** Letters of fonts of signs are codes of the private area. */
function signs(text: string, font: string): string {
  if (!/[\ue000-\uf8ff]/u.test(text)) return text;
  return [...text]
    .map((char) => (isPrivate(char.codePointAt(0) ?? 0) ? (symbolOf(char, font) ?? char) : char))
    .join('');
}
