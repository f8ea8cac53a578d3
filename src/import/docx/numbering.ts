import type { Styles } from './styles.ts';
import { child, isOn, numberOf, path, value, type XmlElement } from './xml.ts';

/** How paragraphs of one level of a list are numbered. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2`, or the sign of a bullet. */
  readonly text: string;
  /** After which level (from 1) the numbers begin again; 0 never; by itself after any higher one. */
  readonly restart: number | undefined;
  /** Numbers of the levels above in figures, whatever their formats. */
  readonly legal: boolean;
  readonly suffix: 'tab' | 'space' | 'nothing';
  readonly hidden: boolean;
  /** Font of a bullet. */
  readonly font: string;
  /** The paragraph style this level belongs to. */
  readonly style: string | undefined;
}

/** A list as paragraphs name it: its levels, and where it begins anew. */
export interface List {
  /** Lists of one kind go on counting each other's numbers. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startsAt: ReadonlyMap<number, number>;
}

const MAX_LINKS = 10;

/** Reads `numbering.xml`: the lists by their `w:numId`, links through styles followed. */
export function readNumbering(root: XmlElement | null, styles: Styles): ReadonlyMap<number, List> {
  const kinds = new Map<string, XmlElement>();
  const nums = new Map<number, XmlElement>();
  for (const element of root?.children ?? []) {
    if (element.name === 'w:abstractNum')
      kinds.set(element.attributes['w:abstractNumId'] ?? '', element);
    if (element.name === 'w:num') nums.set(Number(element.attributes['w:numId']), element);
  }
  const kindOf = (num: XmlElement | undefined): XmlElement | undefined =>
    kinds.get(value(child(num, 'w:abstractNumId')) ?? '');
  const lists = new Map<number, List>();
  for (const [id, num] of nums) {
    let kind = kindOf(num);
    for (let i = 0; i < MAX_LINKS && kind !== undefined; i++) {
      const link = value(child(kind, 'w:numStyleLink'));
      if (link === undefined) break;
      const target: XmlElement | undefined = kindOf(nums.get(styles.get(link)?.numId ?? -1));
      if (target === undefined || target === kind) break;
      kind = target;
    }
    if (kind !== undefined) lists.set(id, listOf(kind, num));
  }
  return lists;
}

function listOf(kind: XmlElement, num: XmlElement): List {
  const levels = new Map<number, Level>();
  const startsAt = new Map<number, number>();
  for (const element of kind.children) addLevel(levels, element);
  for (const override of num.children) {
    if (override.name !== 'w:lvlOverride') continue;
    for (const element of override.children) addLevel(levels, element);
    const at = Number(override.attributes['w:ilvl']);
    const start = numberOf(child(override, 'w:startOverride'));
    if (start !== undefined) startsAt.set(at, start);
  }
  return { kind: kind.attributes['w:abstractNumId'] ?? '', levels, startsAt };
}

function addLevel(levels: Map<number, Level>, element: XmlElement): void {
  const at = Number(element.attributes['w:ilvl']);
  if (element.name !== 'w:lvl' || !(at >= 0 && at < 9)) return;
  const suffix = value(child(element, 'w:suff'));
  const fonts = path(element, 'w:rPr', 'w:rFonts')?.attributes;
  levels.set(at, {
    start: numberOf(child(element, 'w:start')) ?? 0,
    format: formatOf(element),
    text: value(child(element, 'w:lvlText')) ?? '',
    restart: numberOf(child(element, 'w:lvlRestart')),
    legal: isOn(child(element, 'w:isLgl')) ?? false,
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    hidden: isOn(path(element, 'w:rPr', 'w:vanish')) ?? false,
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '',
    style: value(child(element, 'w:pStyle')),
  });
}

/** Formats newer than the standard stand beside one that older programs know. */
function formatOf(level: XmlElement): string {
  const own =
    child(level, 'w:numFmt') ?? path(level, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt');
  const name = value(own) ?? 'decimal';
  // "001, 002, …": zeros up to a width.
  if (name === 'custom') return own?.attributes['w:format'] ?? 'decimal';
  return name;
}
