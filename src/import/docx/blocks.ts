import type { Context } from './context.ts';
import type { FlowBlock } from '../flow/flow.ts';
import { textOfBlock } from '../flow/flow.ts';
import { bare } from '../flow/marks.ts';
import { deletedCharacters } from './inline.ts';
import { flush, readParagraph, type Carry } from './paragraph.ts';
import { readTable } from './tables.ts';
import { child, path, value, type XmlElement } from './xml.ts';

/** Reads the blocks of a story (body, cell, text box, note) in order. */
export function readBlocks(elements: readonly XmlElement[], context: Context): FlowBlock[] {
  const carry: Carry = { text: '' };
  const blocks = elements.flatMap((element) => readBlock(element, context, carry));
  return [...blocks, ...flush(carry)];
}

function readBlock(element: XmlElement, context: Context, carry: Carry): FlowBlock[] {
  switch (element.name) {
    case 'w:p': {
      const { paragraph, boxes } = readParagraph(element, context, carry);
      // Lists in a text box count on their own.
      const inBoxes = boxes.flatMap((box) =>
        readBlocks(box.children, { ...context, counters: context.counters.fresh() }),
      );
      return paragraph === null ? inBoxes : [paragraph, ...inBoxes];
    }
    case 'w:tbl':
      return [...flush(carry), readTable(element, context, readBlocks)];
    case 'w:del':
    case 'w:moveFrom':
      context.seen.deleted += deletedCharacters(element);
      return [];
    case 'w:altChunk':
      context.seen.embedded++;
      return [];
    case 'w:sdt':
      return isContents(element)
        ? leaveOut(element, context)
        : within(child(element, 'w:sdtContent')?.children ?? [], context, carry);
    case 'mc:AlternateContent': {
      const branch = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      return within(branch?.children ?? [], context, carry);
    }
    case 'w:pPr':
    case 'w:tcPr':
      return [];
    // A run or formula without a paragraph is broken, but its words are words.
    case 'w:r':
    case 'm:oMathPara':
    case 'm:oMath':
      return readBlock(
        { name: 'w:p', attributes: {}, children: [element], text: '' },
        context,
        carry,
      );
    default:
      return within(element.children, context, carry);
  }
}

function within(elements: readonly XmlElement[], context: Context, carry: Carry): FlowBlock[] {
  return elements.flatMap((element) => readBlock(element, context, carry));
}

/** A table of contents that Word made: it repeats the headings with page numbers. */
function isContents(control: XmlElement): boolean {
  const gallery = value(path(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery'));
  return gallery === 'Table of Contents';
}

function leaveOut(element: XmlElement, context: Context): FlowBlock[] {
  for (const block of readBlocks(child(element, 'w:sdtContent')?.children ?? [], context))
    context.account.remove('page-furniture', bare(textOfBlock(block)));
  return [];
}
