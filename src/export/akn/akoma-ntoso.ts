import { paragraphsOf, type Instrument, type LegalTree } from '../../legal/structure/index.ts';
import type { Wording } from '../../legal/markup/index.ts';
import { lineOf } from '../lines/pieces.ts';
import type { ExportSource, SourceOfText } from '../source.ts';
import { NEWLINE, NOTHING, xml, xmlJoin, type Xml } from '../xml.ts';
import type { AknContext } from './blocks.ts';
import { eIdOf } from './eid.ts';
import { element, identification, SITE } from './identification.ts';
import { metaXml } from './meta.ts';
import { bodyXml, closingXml, openingXml } from './parts.ts';
import { remarkRefs, remarksOf } from './remarks.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A document as Akoma Ntoso 3.0. The text of preface, preamble, body, conclusions and attachments,
 * taken together, is the text of the document, white space aside; whatever we say about it stands in
 * `meta`. A digest is a `doc`, never an `act`.
 */
export function akomaNtoso(source: ExportSource): string {
  const remarks = remarksOf(source);
  const meta = metaXml(source, remarks);
  const { text } = source;
  const root = text
    ? withText(source, text, meta, remarkRefs(remarks))
    : xml('doc', { name: 'thong-tin' }, NEWLINE, meta, NEWLINE, xml('mainBody', {}, xml('p', {})));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml('akomaNtoso', { xmlns: NAMESPACE }, NEWLINE, root, NEWLINE)}\n`;
}

function withText(
  source: ExportSource,
  { tree, wording, about }: SourceOfText,
  meta: Xml,
  remarks: AknContext['remarks'],
): Xml {
  const context: AknContext = { wording, notes: noteIds(tree, wording), remarks };
  const [main, ...attached] = tree.instruments;
  if (!main) throw new Error('A text has at least one instrument.');
  const isAct =
    about.kind === 'verbatim' &&
    source.facts.normative &&
    main.body.some(({ type }) => type === 'unit');
  const name = about.kind === 'digest' ? 'tom-luoc' : source.facts.type.id;
  const contains = about.incorporates.length > 0 ? 'singleVersion' : 'originalVersion';
  return xml(
    isAct ? 'act' : 'doc',
    { name, contains },
    NEWLINE,
    meta,
    openingXml(context, main),
    bodyXml(context, main, isAct),
    closingXml(context, main),
    attached.length === 0
      ? NOTHING
      : xmlJoin([
          NEWLINE,
          element(
            'attachments',
            {},
            attached.map((one) => attachmentXml(source, context, one)),
          ),
        ]),
    NEWLINE,
  );
}

function attachmentXml(source: ExportSource, context: AknContext, instrument: Instrument): Xml {
  const { address, attachment } = instrument;
  const meta = element('meta', {}, [identification(source, address)]);
  return xml(
    'attachment',
    { eId: eIdOf(address) },
    xml(
      'doc',
      { name: attachment?.kind ?? SITE },
      meta,
      openingXml(context, instrument),
      bodyXml(context, instrument, false),
      closingXml(context, instrument),
      NEWLINE,
    ),
  );
}

/** The first of notes with one label is the one marks lead to. */
function noteIds(tree: LegalTree, wording: Wording): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  if (wording.labels.size === 0) return ids;
  for (const paragraph of tree.instruments.flatMap((one) => [...paragraphsOf(one)])) {
    const line = lineOf(wording, paragraph.range);
    const eId = eIdOf(paragraph.address);
    if (line.kind === 'note' && eId !== null && !ids.has(line.label)) ids.set(line.label, eId);
  }
  return ids;
}
