import type { ComputedNumber } from './counters.ts';
import type { Context } from './context.ts';
import type { FlowBlock, FlowParagraph } from '../flow/flow.ts';
import { readInline } from './inline.ts';
import { child, isOn, numberOf, path, value, type XmlElement } from './xml.ts';

/** Text of paragraphs whose end is deleted or hidden: it goes on in the next one. */
export interface Carry {
  text: string;
}

/** A paragraph as it is printed, and the text boxes it holds, which are read after it. */
export interface ReadParagraph {
  readonly paragraph: FlowParagraph | null;
  readonly boxes: readonly XmlElement[];
}

/** Reads a paragraph with the number a word processor prints before it. */
export function readParagraph(element: XmlElement, context: Context, carry: Carry): ReadParagraph {
  const { text, boxes, gone } = readInline(element, context);
  const whole = carry.text + text;
  const mark = path(element, 'w:pPr', 'w:rPr');
  if (goesOn(element, mark)) {
    carry.text = whole;
    return { paragraph: null, boxes };
  }
  carry.text = '';
  // What is wholly hidden or deleted is not counted either.
  if (gone && whole.trim() === '') return { paragraph: null, boxes };
  const number = numberBefore(element, context);
  if (number === null) return { paragraph: { kind: 'paragraph', text: whole }, boxes };
  context.account.add('automatic-number', number.text);
  if (number.unknownFormat !== null) context.seen.formats.add(number.unknownFormat);
  const gap = number.gap ? ' ' : '';
  return { paragraph: { kind: 'paragraph', text: number.text + gap + whole.trimStart() }, boxes };
}

/** Whether the end of the paragraph is not shown, or its one letter is the next one's first. */
function goesOn(element: XmlElement, mark: XmlElement | undefined): boolean {
  if (child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined) return true;
  if (isOn(child(mark, 'w:specVanish')) ?? false) return true;
  const cap = path(element, 'w:pPr', 'w:framePr')?.attributes['w:dropCap'];
  return cap === 'drop' || cap === 'margin';
}

function numberBefore(element: XmlElement, context: Context): ComputedNumber | null {
  const properties = child(element, 'w:pPr');
  const own = child(properties, 'w:numPr');
  const style =
    context.styles.get(value(child(properties, 'w:pStyle'))) ?? context.styles.paragraph;
  const direct = numberOf(child(own, 'w:numId'));
  const numId = direct ?? style?.numId;
  if (numId === undefined || numId === 0) return null;
  const ofStyle =
    direct === undefined && style !== undefined
      ? (context.counters.levelOfStyle(numId, style.id) ?? style.level)
      : style?.level;
  return context.counters.next(numId, numberOf(child(own, 'w:ilvl')) ?? ofStyle ?? 0);
}

/** A text that goes on after the last paragraph still is one. */
export function flush(carry: Carry): FlowBlock[] {
  const { text } = carry;
  carry.text = '';
  return text.trim() === '' ? [] : [{ kind: 'paragraph', text }];
}
