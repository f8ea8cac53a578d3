import type { Instrument, Paragraph } from '../../legal/structure/index.ts';
import { NEWLINE, NOTHING, xml, xmlJoin, type Xml } from '../xml.ts';
import { blocksOf, isParagraph, type AknContext } from './blocks.ts';
import { eIdOf } from './eid.ts';
import { hierarchyOf } from './units.ts';

/** Preface and preamble: what stands before the first basis, and from there to the first unit. */
export function openingXml(context: AknContext, { opening }: Instrument): Xml {
  const at = opening.findIndex(({ role }) => role === 'basis' || role === 'enacting');
  const preface = at === -1 ? opening : opening.slice(0, at);
  const preamble = at === -1 ? [] : opening.slice(at);
  return xmlJoin([
    preface.length === 0 ? NOTHING : part('preface', blocksOf(context, preface)),
    preamble.length === 0 ? NOTHING : part('preamble', preambleXml(context, preamble)),
  ]);
}

/** What stands between opening and closing. An act's body takes units only; a document's any block. */
export function bodyXml(context: AknContext, { body }: Instrument, isAct: boolean): Xml {
  if (isAct) return part('body', hierarchyOf(context, body));
  const lines = body.filter(isParagraph);
  const inner =
    lines.length === body.length ? blocksOf(context, lines) : hierarchyOf(context, body);
  return part('mainBody', inner === '' ? xml('p', {}) : inner);
}

/** Signature and recipients. */
export function closingXml(context: AknContext, { closing }: Instrument): Xml {
  return closing.length === 0 ? NOTHING : part('conclusions', blocksOf(context, closing));
}

function preambleXml(context: AknContext, lines: readonly Paragraph[]): Xml {
  return xmlJoin(
    sameRole(lines).flatMap((run): Xml[] => {
      const role = run[0]?.role;
      if (role === 'basis')
        return [
          NEWLINE,
          xml('citations', {}, ...run.map((line) => citationXml(context, line)), NEWLINE),
        ];
      if (role === 'enacting')
        return [NEWLINE, xml('formula', { name: 'enacting' }, blocksOf(context, run))];
      return [blocksOf(context, run)];
    }),
  );
}

/** A basis; the address names the citation, so that its paragraph has none. */
function citationXml(context: AknContext, line: Paragraph): Xml {
  const words = blocksOf(context, [{ ...line, address: '' }]);
  return xmlJoin([NEWLINE, xml('citation', { eId: eIdOf(line.address) }, words)]);
}

function sameRole(lines: readonly Paragraph[]): Paragraph[][] {
  const runs: Paragraph[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[0]?.role === line.role) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function part(name: string, inner: Xml): Xml {
  return xmlJoin([NEWLINE, xml(name, {}, inner, NEWLINE)]);
}
