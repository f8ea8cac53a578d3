import { child, parseXml, type XmlElement } from './xml.ts';
import { ZipError } from './zip-directory.ts';
import { ZipPackage } from './zip.ts';

/** The parts of a Word document that its text stands in or depends on. */
export interface DocumentParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
}

const ROOT_RELATIONS = '_rels/.rels';
const USUAL_PLACE = 'word/document.xml';

/**
 * Finds and reads the parts by the package's relationships, `null` where it holds something else (a
 * workbook, an archive). Throws `ZipError` and `XmlError`.
 */
export function readParts(bytes: Uint8Array): DocumentParts | null {
  const zip = new ZipPackage(bytes);
  const part = (name: string | undefined): XmlElement | null => {
    const data = name === undefined ? null : zip.take(name);
    return data === null ? null : parseXml(data);
  };
  const root = relationsOf(part(ROOT_RELATIONS), '');
  const main = root.get('officeDocument') ?? USUAL_PLACE;
  if (!zip.names.includes(main)) {
    // A package without its main part is broken; anything else was never a document.
    if (zip.names.some((name) => name.startsWith('word/'))) throw new ZipError('corrupt');
    return null;
  }
  const document = part(main);
  if (document?.name !== 'w:document') return null;
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const relations = relationsOf(part(`${folder}_rels/${main.slice(slash)}.rels`), folder);
  return {
    document,
    styles: part(relations.get('styles')),
    numbering: part(relations.get('numbering')),
    footnotes: part(relations.get('footnotes')),
    endnotes: part(relations.get('endnotes')),
  };
}

/** Relations by the last word of their type; targets are relative to the part's folder. */
function relationsOf(relations: XmlElement | null, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { attributes } of relations?.children ?? []) {
    const type = attributes.Type?.split('/').at(-1);
    const target = attributes.Target;
    if (type === undefined || target === undefined || attributes.TargetMode === 'External')
      continue;
    if (!found.has(type)) found.set(type, resolve(folder, target));
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The body of the document, or an empty one. */
export function bodyOf(document: XmlElement): readonly XmlElement[] {
  return child(document, 'w:body')?.children ?? [];
}
