import { Document, Packer, Paragraph, PageOrientation, TextRun } from 'docx';
import type { ExportSource } from '../source.ts';
import { holdable } from '../xml.ts';
import { bodyOf } from './body.ts';
import { commentsOf } from './comments.ts';
import { frontOf } from './front.ts';
import { footerOf, headerOf } from './furniture.ts';
import { footnotesOf } from './notes.ts';
import { datedPackage } from './pack.ts';
import { placeRemarks } from './remarks.ts';
import { runsOf } from './runs.ts';
import { STYLES } from './styles.ts';

/** Who wrote the file: the site, never a person. */
const AUTHOR = 'Tra cứu pháp luật đối ngoại';

/** Margins of an official paper (Decree 30/2020, annex I), in twentieths of a point. */
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567, footer: 567 };

/** A4. */
const SIZE = { width: 11_906, height: 16_838, orientation: PageOrientation.PORTRAIT };

/**
 * A document as a Word file. A verbatim text stands in it as it was issued, letter for letter, with
 * headings Word can navigate by; state, day, source and address stand over and under the pages,
 * remarks on single places in comments. A digest says on every page that it is one.
 *
 * @param site where the site is served, for whole addresses; null gives paths.
 */
export async function documentDocx(
  source: ExportSource,
  site: URL | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { facts, text } = source;
  const notes = text ? footnotesOf(text.tree, text.wording) : [];
  const footnotes = new Map(notes.map(({ label }, i) => [label, i + 1]));
  const comments = commentsOf(placeRemarks(source), AUTHOR, facts.effect.on);
  const words = text
    ? bodyOf({ text, typeName: facts.type.name, footnotes, comments: comments.numbers })
    : [];
  const document = new Document({
    title: holdable(facts.name),
    subject: holdable(facts.number ?? facts.title),
    description: holdable(facts.title),
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles: STYLES,
    ...(comments.children.length > 0 && { comments: { children: comments.children } }),
    footnotes: Object.fromEntries(
      notes.map(({ paragraphs }, i) => [
        String(i + 1),
        {
          children: paragraphs.map(
            (pieces, at) =>
              new Paragraph({
                style: 'FootnoteText',
                // Word's own number stands before the first.
                children: [...(at === 0 ? [new TextRun(' ')] : []), ...runsOf(pieces, new Map())],
              }),
          ),
        },
      ]),
    ),
    sections: [
      {
        properties: { page: { size: SIZE, margin: MARGIN } },
        headers: { default: headerOf(source) },
        footers: {
          default: footerOf(source, site === null ? facts.url : new URL(facts.url, site).href),
        },
        children: [...frontOf(source), ...words],
      },
    ],
  });
  return datedPackage(new Uint8Array(await Packer.toArrayBuffer(document)), facts.effect.on);
}
