import type { AttachmentRef, Segment } from '../../../legal/address/index.ts';
import { exact, fold } from '../../../legal/vietnamese/index.ts';
import type { Catalogue, CatalogueEntry } from '../catalogue.ts';
import { readAttachment } from './attachment.ts';
import { candidatesFor, readNumber, type NumberReading } from './number.ts';
import { readUnits, type UnitReading } from './units.ts';

/** A citation found in a query, with the words that are no part of it. */
export interface Citation {
  /** Units, outermost first; empty when only a document was named. */
  readonly segments: readonly Segment[];
  readonly maybeDd: boolean;
  readonly attachment: AttachmentRef | null;
  /** "kèm theo" was said: what was issued with the document is meant. */
  readonly attached: boolean;
  readonly number: NumberReading | null;
  /** Documents the number or title may mean. */
  readonly candidates: readonly CatalogueEntry[];
  /** Words left over, as typed. */
  readonly rest: readonly string[];
}

/** Outermost first. An article's address does not name its chapter, so those above it are dropped. */
const ORDER: readonly Segment['kind'][] = [
  'part',
  'chapter',
  'section',
  'article',
  'roman',
  'clause',
  'subclause',
  'point',
];

/** Words that tie the parts of a citation together. */
const GLUE = new Set('cua theo tai trong so thuoc'.split(' '));

/**
 * Finds units, an attachment and a document number anywhere in a query, in any order.
 *
 * @example readCitation('k1 đ16 nđ 134/2025', catalogue).segments.length // 2
 */
export function readCitation(text: string, catalogue: Catalogue): Citation {
  const words = joined(text)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const forms = words.map((word) => exact(word).replace(/[.:)]+$/, ''));
  const units: { reading: UnitReading; at: number }[] = [];
  const rest: number[] = [];
  let attachment: AttachmentRef | null = null;
  let attached = false;
  let number: NumberReading | null = null;
  let candidates: readonly CatalogueEntry[] = [];

  for (let at = 0; at < words.length;) {
    const ahead = forms.slice(at, at + 10);
    const issued = readAttachment(ahead);
    const unit = issued ? null : readUnits(ahead);
    const named: ReturnType<typeof accept> =
      issued || unit || number !== null || isDay(forms, at)
        ? null
        : accept(readNumber(ahead, { alone: words.length === 1 }), catalogue);
    if (issued) {
      attachment ??= issued.ref;
      attached = true;
      at += issued.length;
    } else if (unit && !units.some(({ reading }) => overlap(reading, unit))) {
      units.push({ reading: unit, at });
      at += unit.length;
    } else if (named) {
      number = { ...named.number, text: words.slice(at, at + named.number.length).join(' ') };
      candidates = named.candidates;
      at += named.number.length;
    } else rest.push(at++);
  }

  const clear = units.filter(({ reading }) => !reading.needsContext);
  const inContext = number !== null || clear.length > 0 || units.length > 1;
  const kept = inContext ? units : [];
  for (const { reading, at } of units.filter((unit) => !kept.includes(unit)))
    for (let i = 0; i < reading.length; i++) rest.push(at + i);
  const left = rest.sort((a, b) => a - b).map((at) => words[at] ?? '');
  const found = number !== null || kept.length > 0;
  return {
    segments: inOrder(kept.flatMap(({ reading }) => reading.segments)),
    maybeDd: kept.some(({ reading }) => reading.maybeDd),
    attachment,
    attached,
    number,
    candidates,
    rest: found ? left.filter((word) => !GLUE.has(fold(word))) : attached ? words : left,
  };
}

/** Blanks around the separators of a number: "134 / 2025 / NĐ - CP". */
function joined(text: string): string {
  return text
    .replace(/(\d)\s*\/\s*(?=[\d\p{L}])/gu, '$1/')
    .replace(/(\/\p{L}+)\s+-\s+(?=\p{L})/gu, '$1-');
}

/** "tháng 10 2025" names no document, whichever has that number. */
function isDay(forms: readonly string[], at: number): boolean {
  return /^(?:ngay|thang|quy)$/.test(fold(forms[at - 1] ?? ''));
}

/**
 * A number is taken as one when a document has it, or when it can be nothing else; "quyết định 10
 * ngày" is not about Quyết định 10.
 */
function accept(
  number: NumberReading | null,
  catalogue: Catalogue,
): { number: NumberReading; candidates: CatalogueEntry[] } | null {
  if (number === null) return null;
  const candidates = candidatesFor(number, catalogue);
  const whole = number.symbol !== '' || (number.type !== null && number.year !== null);
  const certain = whole && !number.loose;
  return candidates.length > 0 || certain ? { number, candidates } : null;
}

function overlap(a: UnitReading, b: UnitReading): boolean {
  return a.segments.some(({ kind }) => b.segments.some((other) => other.kind === kind));
}

function inOrder(segments: readonly Segment[]): Segment[] {
  const hasArticle = segments.some(({ kind }) => kind === 'article');
  return segments
    .filter(({ kind }) => !hasArticle || ORDER.indexOf(kind) >= ORDER.indexOf('article'))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
