import { makeAddress, type Segment } from '../../../src/legal/address/index.ts';
import type {
  Citation,
  CitedDocument,
  CitedProvision,
  CitedUnit,
} from '../../../src/legal/citation/index.ts';
import { parseDocumentNumber } from '../../../src/legal/number/index.ts';
import { fold } from '../../../src/legal/vietnamese/index.ts';
import type { GoldCitation, GoldKind } from './citation-gold.ts';

/** How many marks were answered, and how many finds were none. */
export interface Score {
  marks: number;
  hits: number;
  finds: number;
  /** What was missed, false, or read otherwise, for the one who mends it. */
  readonly faults: string[];
}

export type Level = 'document' | 'provision';

/** Precision and recall of a score. */
export function rates({ marks, hits, finds }: Score): { precision: number; recall: number } {
  return { precision: finds === 0 ? 1 : hits / finds, recall: marks === 0 ? 1 : hits / marks };
}

/**
 * Holds finds against marks by the rules of `tests/fixtures/citations/README.md`: each mark takes
 * one find that overlaps it and reads the same. At provision level only citations with provisions
 * count, on either side.
 */
export function scorePassage(
  gold: readonly GoldCitation[],
  found: readonly Citation[],
  level: Level,
  kinds: Map<GoldKind | 'all', Score>,
): void {
  const left = new Set(found.filter(({ quoted }) => !quoted));
  for (const mark of gold) {
    if (level === 'provision' && mark.provisions.length === 0) continue;
    const overlapping = [...left].filter(
      ({ range }) => range.start < mark.end && mark.start < range.end,
    );
    const answer = overlapping.find((one) => agrees(mark, one, level));
    if (answer) left.delete(answer);
    if (mark.optional !== undefined) continue;
    for (const key of [mark.kind, 'all'] as const) {
      const score = kinds.get(key) ?? { marks: 0, hits: 0, finds: 0, faults: [] };
      kinds.set(key, score);
      score.marks += 1;
      if (answer) {
        score.hits += 1;
        score.finds += 1;
      } else if (key === 'all')
        score.faults.push(
          `missed: ${oneLine(mark.text)} (read: ${overlapping.map(readingOf).join('; ')})`,
        );
    }
  }
  for (const find of left) {
    const optional = gold.some(
      (mark) =>
        mark.optional !== undefined && find.range.start < mark.end && mark.start < find.range.end,
    );
    if (optional || (level === 'provision' && provisionsOf(find).length === 0)) continue;
    // A find that no mark takes has no marked kind; its own is the nearest thing.
    for (const key of [find.kind, 'all'] as const) {
      const score = kinds.get(key) ?? { marks: 0, hits: 0, finds: 0, faults: [] };
      kinds.set(key, score);
      score.finds += 1;
      if (key === 'all') score.faults.push(`false: ${oneLine(find.text)} (${readingOf(find)})`);
    }
  }
}

function agrees(mark: GoldCitation, find: Citation, level: Level): boolean {
  if (level === 'document') return sameDocument(mark, find);
  const marked = [...mark.provisions].sort().join(' ');
  return sameDocument(mark, find) && marked === addressesOf(find).sort().join(' ');
}

function sameDocument(mark: GoldCitation, find: Citation): boolean {
  if (mark.self) {
    // "Như điều 3": nothing says whose, which makes it this text's.
    if (mark.self.name === null) return find.kind === 'provision' && find.document === null;
    if (find.kind !== 'relative' || find.base.to === 'antecedent') return false;
    const level = mark.self.level === 'regulation' ? 'document' : mark.self.level;
    return find.base.to === 'document' ? level === 'document' : find.base.unit === level;
  }
  const cited =
    find.kind === 'alias' ? find.alias.document : find.kind === 'relative' ? null : find.document;
  return mark.document !== null && cited !== null && sameReading(mark.document, cited);
}

function sameReading(mark: NonNullable<GoldCitation['document']>, cited: CitedDocument): boolean {
  const { designation } = cited;
  if (mark.number === null)
    return (
      designation.by === 'title' &&
      (mark.type === null || cited.type?.id === mark.type) &&
      (mark.year === null || designation.year === mark.year) &&
      mark.name !== null &&
      fold(designation.title.text) === fold(mark.name)
    );
  if (designation.by === 'number')
    return designation.number.identityKey === parseDocumentNumber(mark.number).value?.identityKey;
  return (
    designation.by === 'ordinal' &&
    Number.parseInt(mark.number, 10) === designation.ordinal &&
    !mark.number.includes('/') === (designation.year === null)
  );
}

function provisionsOf(find: Citation): readonly CitedProvision[] {
  return find.kind === 'document' ? [] : find.provisions;
}

function addressesOf(find: Citation): string[] {
  const base =
    find.kind === 'relative' && find.base.to === 'unit' ? THIS[find.base.unit] : undefined;
  return provisionsOf(find).flatMap(({ units, to, appendix }) =>
    labels(units, to).map((own) => {
      const below = makeAddress({
        ...(appendix && { attachment: appendix }),
        segments: own.flatMap(({ kind, label }): Segment[] =>
          kind === 'item' || kind === 'form' ? [] : [{ kind, label }],
        ),
      });
      return base === undefined ? below : `${base}-this-${below}`;
    }),
  );
}

const THIS: Partial<Record<string, string>> = {
  chapter: 'chuong',
  section: 'muc',
  article: 'dieu',
  clause: 'khoan',
  point: 'diem',
};

/** A range written out. */
function labels(units: readonly CitedUnit[], to: string | null): (readonly CitedUnit[])[] {
  const last = units.at(-1);
  if (to === null || !last) return [units];
  const [from, end] = [Number.parseInt(last.label, 10), Number.parseInt(to, 10)];
  if (!(end > from)) return [units];
  return Array.from({ length: end - from + 1 }, (_, i) => [
    ...units.slice(0, -1),
    { ...last, label: String(from + i) },
  ]);
}

function readingOf(find: Citation): string {
  const designation =
    find.kind === 'document' || (find.kind === 'provision' && find.document)
      ? find.document?.designation
      : null;
  const name =
    designation?.by === 'number'
      ? designation.number.identityKey
      : designation?.by === 'ordinal'
        ? String(designation.ordinal)
        : (designation?.title.text ?? '');
  return `${find.kind} ${name} ${addressesOf(find).join(' ')}`.trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
