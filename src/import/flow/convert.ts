import {
  convertPassages,
  detectEncoding,
  toUnicode,
  type LegacyEncoding,
} from '../repair/index.ts';
import type { Account } from './account.ts';
import { mapParagraphs, paragraphsIn, type Flow, type FlowParagraph } from './flow.ts';
import { bare, capitalPieces } from './marks.ts';

/** A text in Unicode, or a passage of which nobody can say what it is in. */
export type ConvertedFlow =
  | { readonly ok: true; readonly flow: Flow; readonly converted: LegacyEncoding | null }
  | { readonly ok: false; readonly passage: string };

/** Replaces letters of an old encoding, told by what the letters say and never by a font's name. */
export function convertFlow(flow: Flow, account: Account): ConvertedFlow {
  const paragraphs = paragraphsIn([...flow.blocks, ...flow.notes.flatMap(({ blocks }) => blocks)]);
  const passages = paragraphs.map(({ text }) => bare(text));
  if (detectEncoding(passages.join('\n')) === 'unicode')
    return { ok: true, flow: mapFlow(flow, withoutCapitalMarks), converted: null };
  const recoded = convertPassages(passages);
  if (!recoded.ok) return { ok: false, passage: passages[recoded.passage] ?? '' };
  const { converted } = recoded;
  const legacy = new Set(paragraphs.filter((_, at) => recoded.passages[at]?.text !== passages[at]));
  const convert = (paragraph: FlowParagraph): FlowParagraph => {
    if (converted === null || !legacy.has(paragraph)) return withoutCapitalMarks(paragraph);
    const text = convertPieces(paragraph.text, converted);
    account.remove('legacy-encoding', bare(paragraph.text));
    account.add('legacy-encoding', bare(text));
    return { kind: 'paragraph', text };
  };
  return { ok: true, flow: mapFlow(flow, convert), converted };
}

/** Fonts that show small letters as capitals have no capitals of their own. */
export function convertPieces(text: string, encoding: LegacyEncoding): string {
  return capitalPieces(text)
    .map((piece) => {
      const unicode = toUnicode(piece.text, encoding);
      return piece.capital ? unicode.toUpperCase() : unicode;
    })
    .join('');
}

function withoutCapitalMarks({ text }: FlowParagraph): FlowParagraph {
  const plain = capitalPieces(text)
    .map((piece) => piece.text)
    .join('');
  return { kind: 'paragraph', text: plain };
}

function mapFlow(flow: Flow, map: (paragraph: FlowParagraph) => FlowParagraph): Flow {
  return {
    blocks: mapParagraphs(flow.blocks, (one) => [map(one)]),
    notes: flow.notes.map((note) => ({
      ...note,
      blocks: mapParagraphs(note.blocks, (one) => [map(one)]),
    })),
  };
}
