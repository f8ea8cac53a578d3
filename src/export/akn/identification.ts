import type { ExportSource } from '../source.ts';
import { sureDay } from '../sure.ts';
import { NEWLINE, xml, xmlJoin, type Xml } from '../xml.ts';

/** Ids of the two authors in `references`. */
export const SITE = 'trang';
export const ISSUER = 'co-quan';

/** What a text is as a work: the act itself, or words of ours about it. */
type Identified = Pick<ExportSource, 'facts' | 'files' | 'text'>;

/**
 * Work, Expression and Manifestation (FRBR), named by addresses of this site. A digest is a work of
 * its own with its own author: it is no expression of the act.
 *
 * @param component what of the document is meant, such as `quy-dinh`; empty for all of it.
 */
export function identification({ facts, files, text }: Identified, component = ''): Xml {
  const digest = text?.about.kind === 'digest';
  const work = digest ? `${facts.url}tom-luoc/` : facts.url;
  const changed = digest || (text?.about.incorporates.length ?? 0) > 0;
  const expression = `${work}vie@${changed ? facts.checkedOn : ''}`;
  const part = component === '' ? '' : `!${component}`;
  const author = xml('FRBRauthor', { href: `#${digest ? SITE : ISSUER}` });
  const issued = sureDay(facts.issued);
  const written =
    digest || issued === null ? date(facts.checkedOn, 'checked') : date(issued, 'issued');
  const expressed = changed ? date(facts.checkedOn, 'checked') : written;
  return element('identification', { source: `#${SITE}` }, [
    element('FRBRWork', {}, [
      ...names(`${work}${part}`, work),
      ...(digest ? [] : [xml('FRBRalias', { name: 'akn', value: aknIri(facts) })]),
      written,
      author,
      xml('FRBRcountry', { value: 'vn' }),
      xml('FRBRsubtype', { value: digest ? 'tom-luoc' : facts.type.id }),
      ...(facts.number === null || digest ? [] : [xml('FRBRnumber', { value: facts.number })]),
      xml('FRBRname', { value: digest ? `Tóm lược: ${facts.name}` : facts.title }),
      xml('FRBRprescriptive', { value: String(!digest && facts.normative) }),
    ]),
    element('FRBRExpression', {}, [
      ...names(`${expression}${part}`, expression),
      expressed,
      author,
      xml('FRBRauthoritative', { value: 'false' }),
      xml('FRBRlanguage', { language: 'vie' }),
    ]),
    element('FRBRManifestation', {}, [
      ...names(`${files.xml}${part}`, files.xml),
      date(facts.effect.on, 'built'),
      xml('FRBRauthor', { href: `#${SITE}` }),
      xml('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}

/** The act by the naming convention of Akoma Ntoso: country, kind, type, date, number. */
function aknIri({ id, type, issued }: ExportSource['facts']): string {
  const day = sureDay(issued);
  return `/akn/vn/act/${type.id}${day === null ? '' : `/${day}`}/${id}`;
}

function names(one: string, uri: string): Xml[] {
  return [xml('FRBRthis', { value: one }), xml('FRBRuri', { value: uri })];
}

function date(day: string, name: string): Xml {
  return xml('FRBRdate', { date: day, name });
}

/** An element of elements, each on a line of its own. */
export function element(
  name: string,
  attributes: Parameters<typeof xml>[1],
  children: readonly Xml[],
): Xml {
  return xml(name, attributes, NEWLINE, xmlJoin(children, '\n'), NEWLINE);
}
