import { makeAddress, type AttachmentRef, type Segment, type UnitKind } from '../address/index.ts';
import type { Range } from '../issue.ts';
import type { Block, Paragraph, ParagraphRole, Unit } from './tree.ts';

/** Nesting order of units; a new unit closes every open one at its level or deeper. */
export const LEVEL: Readonly<Record<UnitKind, number>> = {
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  roman: 6,
  clause: 7,
  subclause: 8,
  point: 9,
  dash: 10,
  subdash: 11,
};

/** Units whose first line is only a title, so that the first line below it is their đoạn 1. */
const TITLED: ReadonlySet<UnitKind> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'roman',
]);

/** The label of the last child of each kind: the place its sequence has reached. */
export type LastLabels = Map<UnitKind, string>;

/** A unit that still takes children. */
export interface OpenUnit {
  readonly kind: UnitKind;
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly address: string;
  readonly marker: Range;
  readonly leadRange: Range;
  /** The lead says nothing beyond a number or a title. */
  readonly leadIsTitle: boolean;
  readonly titles: Paragraph[];
  readonly children: (OpenUnit | Paragraph)[];
  readonly last: LastLabels;
  paragraphs: number;
  dashes: number;
}

/** Gives every unit and paragraph of one instrument its address, each address once. */
export class AddressBook {
  readonly #used = new Map<string, number>();
  readonly #attachment: AttachmentRef | null;

  constructor(attachment: AttachmentRef | null) {
    this.#attachment = attachment;
  }

  /** The address for `segments`; a repeated one gets an occurrence on its last segment. */
  claim(segments: readonly Segment[]): {
    segments: readonly Segment[];
    address: string;
    repeated: boolean;
  } {
    const plain = this.#make(segments);
    const times = (this.#used.get(plain) ?? 0) + 1;
    this.#used.set(plain, times);
    if (times === 1) return { segments, address: plain, repeated: false };
    const last = segments.at(-1);
    const marked = last ? [...segments.slice(0, -1), { ...last, occurrence: times }] : segments;
    return { segments: marked, address: this.#make(marked), repeated: true };
  }

  #make(segments: readonly Segment[]): string {
    return makeAddress(
      this.#attachment ? { attachment: this.#attachment, segments } : { segments },
    );
  }
}

/** The path of a new unit below its open ancestors (outermost first). */
export function unitSegments(
  kind: UnitKind,
  label: string,
  ancestors: readonly OpenUnit[],
): Segment[] {
  const own: Segment = { kind, label };
  if (kind === 'part' || kind === 'chapter' || kind === 'article') return [own];
  const parent = ancestors.at(-1)?.segments ?? [];
  // 2.1 already names its clause, so its address replaces the clause's last step.
  const replaces = kind === 'subclause' && parent.at(-1)?.kind === 'clause';
  const kept = replaces ? parent.slice(0, -1) : parent.filter(({ kind: k }) => k !== 'part');
  return [...kept, own];
}

/** Whether the lead of a unit, given its text after the marker, is a title rather than a rule. */
export function isTitle(kind: UnitKind, rest: string): boolean {
  return TITLED.has(kind) && !/[.;:,/]$/.test(rest) && rest.length < 400;
}

/** Freezes an open unit into the tree. A lone article line with nothing below it is its text. */
export function closeUnit(open: OpenUnit): Unit {
  const children = open.children.map((child): Block =>
    'type' in child ? child : closeUnit(child),
  );
  const isHeading = open.leadIsTitle && (children.length > 0 || open.kind !== 'article');
  const last = children.at(-1) ?? open.titles.at(-1);
  return {
    type: 'unit',
    kind: open.kind,
    label: open.label,
    address: open.address,
    marker: open.marker,
    lead: {
      type: 'paragraph',
      role: isHeading ? 'heading' : 'lead',
      address: open.address,
      range: open.leadRange,
    },
    titles: open.titles,
    children,
    range: { start: open.marker.start, end: Math.max(last?.range.end ?? 0, open.leadRange.end) },
  };
}

/** A paragraph below `owner`, numbered within it. */
export function paragraphOf(
  owner: OpenUnit,
  role: ParagraphRole,
  range: Range,
  book: AddressBook,
): Paragraph {
  const first = owner.leadIsTitle ? 1 : 2;
  const label = String(first + owner.paragraphs++);
  const { address } = book.claim([...owner.segments, { kind: 'paragraph', label }]);
  return { type: 'paragraph', role, address, range };
}
