import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../../src/import/docx/index.ts';
import type { SourceText } from '../../../../src/import/model.ts';
import { linesOfBlock, textOf } from '../support/lines.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NAMES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

/** Contents of the parts of a small Word document; each as the children of its root. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** The bytes of a Word document with these parts. */
export function makeDocx({ body, ...rest }: Parts): Uint8Array {
  const others = Object.entries(rest);
  const relations = others.map(
    ([name], at) => `<Relationship Id="r${at}" Type="${R}/${name}" Target="${name}.xml"/>`,
  );
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      contentTypes(['document.main', ...others.map(([name]) => name)]),
    ),
    '_rels/.rels': strToU8(
      rels(`<Relationship Id="d" Type="${R}/officeDocument" Target="word/document.xml"/>`),
    ),
    'word/_rels/document.xml.rels': strToU8(rels(relations.join(''))),
    'word/document.xml': strToU8(`<w:document ${NAMES}><w:body>${body}</w:body></w:document>`),
  };
  for (const [name, inner] of others)
    files[`word/${name}.xml`] = strToU8(`<w:${name} ${NAMES}>${inner}</w:${name}>`);
  return zipSync(files);
}

function contentTypes(parts: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = parts.map(
    (part) =>
      `<Override PartName="/word/${part.replace('.main', '')}.xml" ContentType="${type}.${part}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
}

function rels(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph; plain words become a run. */
export function p(inner: string, properties = ''): string {
  const runs = inner.startsWith('<') || inner === '' ? inner : r(inner);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** Reads parts that must be readable, and checks that the account balances. */
export async function read(parts: Parts | string): Promise<SourceText> {
  return textOf(await readDocx(makeDocx(typeof parts === 'string' ? { body: parts } : parts)));
}

/** The paragraphs of a document; tables as `[a|b]` for each row. */
export async function linesOf(parts: Parts | string): Promise<string[]> {
  return (await read(parts)).blocks.flatMap(linesOfBlock);
}
