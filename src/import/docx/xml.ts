import { SaxesParser } from 'saxes';

/** An element of a Word package. Names bear the usual prefix of their name space: `w:p`, `mc:Choice`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Characters directly in it, kept only of elements that hold text. */
  readonly text: string;
}

/** What is not worth reading on: not well-formed, a document type of its own, or far too much. */
export class XmlError extends Error {
  readonly failure: 'corrupt' | 'too-large';
  constructor(failure: 'corrupt' | 'too-large') {
    super(failure);
    this.failure = failure;
  }
}

const MAX_DEPTH = 400;
const MAX_ELEMENTS = 3_000_000;
const STEP = 1 << 18;

const OFFICE = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OFFICE}wordprocessingml/2006/main`]: 'w:',
  [`${STRICT}wordprocessingml/main`]: 'w:',
  [`${OFFICE}officeDocument/2006/relationships`]: 'r:',
  [`${STRICT}officeDocument/relationships`]: 'r:',
  [`${OFFICE}officeDocument/2006/math`]: 'm:',
  [`${STRICT}officeDocument/math`]: 'm:',
  [`${OFFICE}markup-compatibility/2006`]: 'mc:',
  [`${OFFICE}drawingml/2006/main`]: 'a:',
  [`${STRICT}drawingml/main`]: 'a:',
  'urn:schemas-microsoft-com:vml': 'v:',
  [`${OFFICE}package/2006/relationships`]: '',
  [`${OFFICE}package/2006/content-types`]: '',
  '': '',
};

/** What text stands in. */
const TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t']);

/** What is never asked for, with all it holds: a document is mostly this. */
const SKIPPED = new Set(
  `bookmarkStart bookmarkEnd proofErr lastRenderedPageBreak latentStyles sectPr rPrChange pPrChange
   tblPrChange trPrChange tcPrChange tblPrExChange tblGridChange sectPrChange numberingChange lang sz
   szCs spacing ind color kern tcMar tblCellMar tblLook tcW tblW shd tabs jc b bCs i iCs u`
    .split(/\s+/u)
    .map((name) => `w:${name}`),
);

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a part of a Word package into a tree. Document types are refused, so that no entity can be
 * declared; depth and number of elements are bounded. Throws `XmlError`.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  let count = 0;
  let skipping = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => {
    if (++count > MAX_ELEMENTS) throw new XmlError('too-large');
    const name = (PREFIXES[tag.uri] ?? '?:') + tag.local;
    if (skipping > 0 || SKIPPED.has(name)) {
      if (++skipping > MAX_DEPTH) throw new XmlError('corrupt');
      return;
    }
    if (open.length > MAX_DEPTH) throw new XmlError('corrupt');
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      const prefix = PREFIXES[uri];
      if (prefix !== undefined && !local.startsWith('rsid')) attributes[prefix + local] = value;
    }
    const element: OpenElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipping > 0) skipping--;
    else open.pop();
  });
  const keep = (text: string): void => {
    const element = open.at(-1);
    if (skipping === 0 && element !== undefined && TEXT.has(element.name)) element.text += text;
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  const source = decode(bytes);
  for (let at = 0; at < source.length; at += STEP) parser.write(source.slice(at, at + STEP));
  parser.close();
  const element = root.children[0];
  if (element === undefined) throw new XmlError('corrupt');
  return element;
}

function fail(): never {
  throw new XmlError('corrupt');
}

function decode(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError('corrupt');
  }
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The child reached by several steps: `path(p, 'w:pPr', 'w:numPr', 'w:numId')`. */
export function path(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** The attribute `w:val`, in which most properties stand. */
export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** `w:val` as a whole number. */
export function numberOf(element: XmlElement | undefined): number | undefined {
  const text = value(element);
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** A property that is on by being there, unless it says otherwise; `undefined` where it is not. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(value(element) ?? 'true');
}
