import { child, isOn, numberOf, path, value, type XmlElement } from './xml.ts';

/** A style with what it inherits. */
export interface Style {
  readonly id: string;
  /** Nearest `w:numPr` parts along the chain. */
  readonly numId: number | undefined;
  readonly level: number | undefined;
  readonly hidden: boolean;
  readonly capitals: boolean;
  readonly font: string | undefined;
  readonly borders: readonly XmlElement[];
}

/** The styles of a document, by their ids. */
export interface Styles {
  get(id: string | undefined): Style | undefined;
  /** What paragraphs have that name none. */
  readonly paragraph: Style | undefined;
  readonly table: Style | undefined;
}

const MAX_CHAIN = 50;

/** Reads `styles.xml`, each style with the properties it inherits from those it is based on. */
export function readStyles(root: XmlElement | null): Styles {
  const raw = new Map<string, XmlElement>();
  const defaults = new Map<string, string>();
  for (const element of root?.children ?? []) {
    const id = element.attributes['w:styleId'];
    if (element.name !== 'w:style' || id === undefined) continue;
    raw.set(id, element);
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');
    if (isDefault) defaults.set(element.attributes['w:type'] ?? '', id);
  }
  const known = new Map<string, Style>();
  const get = (id: string | undefined): Style | undefined => {
    if (id === undefined || !raw.has(id)) return undefined;
    const done = known.get(id) ?? resolve(id, chainOf(id, raw));
    known.set(id, done);
    return done;
  };
  return { get, paragraph: get(defaults.get('paragraph')), table: get(defaults.get('table')) };
}

/** The style and those it is based on, nearest first. */
function chainOf(id: string, raw: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let at = raw.get(id); at !== undefined && chain.length < MAX_CHAIN;) {
    chain.push(at);
    const base = value(child(at, 'w:basedOn'));
    at = base === undefined ? undefined : raw.get(base);
  }
  return chain;
}

function resolve(id: string, chain: readonly XmlElement[]): Style {
  const nearest = <T>(find: (style: XmlElement) => T | undefined): T | undefined => {
    for (const style of chain) {
      const found = find(style);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    id,
    numId: nearest((style) => numberOf(path(style, 'w:pPr', 'w:numPr', 'w:numId'))),
    level: nearest((style) => numberOf(path(style, 'w:pPr', 'w:numPr', 'w:ilvl'))),
    hidden: nearest((style) => isOn(path(style, 'w:rPr', 'w:vanish'))) ?? false,
    capitals: nearest((style) => isOn(path(style, 'w:rPr', 'w:caps'))) ?? false,
    font: nearest((style) => path(style, 'w:rPr', 'w:rFonts')?.attributes['w:ascii']),
    borders: nearest((style) => path(style, 'w:tblPr', 'w:tblBorders')?.children) ?? [],
  };
}
