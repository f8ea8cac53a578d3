import type { Citation } from '../../legal/citation/index.ts';
import type { Issue } from '../../legal/issue.ts';
import type { DocumentNumber } from '../../legal/number/index.ts';
import type { LegalTree } from '../../legal/structure/index.ts';
import type { Authentication } from './authentication.ts';
import type { Head } from './head.ts';
import { readNumber, type NumberReading } from './read-number.ts';
import { ownNumber } from './self-reference.ts';
import type { Found } from './types.ts';

/** The number of an act, or why there is none. */
export interface NumberFact {
  readonly number: Found<DocumentNumber> | null;
  readonly why: string;
  readonly issues: readonly Issue[];
}

/** Where a number may stand. */
export interface NumberPlaces {
  readonly head: Head;
  readonly authentication: Authentication | null;
  readonly tree: LegalTree;
  readonly citations: readonly Citation[];
}

/**
 * The number of the act: in its head; for a consolidated text that of its own, which may stand at
 * its end; else as its attachments cite it.
 */
export function findNumber({ head, authentication, tree, citations }: NumberPlaces): NumberFact {
  const own = [...(authentication?.numbers ?? []), ...head.numbers].map((piece) => ({
    ...readNumber(piece.text, piece),
    label: piece.label,
  }));
  const read = own.filter((reading) => reading.kind === 'number');
  const consolidated = read.find(({ found }) => found.value.series === 'consolidated');
  const first = consolidated ?? read[0];
  if (first !== undefined) return { number: first.found, why: '', issues: first.issues };
  // A number left open is a draft's; its attachments name no number either.
  const open = own.find(({ kind }) => kind === 'open');
  const cited = open === undefined ? ownNumber(tree, citations) : null;
  if (cited !== null) return { number: cited, why: '', issues: [] };
  return { number: null, why: whyNot(own), issues: [] };
}

function whyNot(readings: readonly NumberReading[]): string {
  const unreadable = readings.find(({ kind }) => kind === 'unreadable');
  if (unreadable?.kind === 'unreadable')
    return `Chỗ ghi số có chữ "${unreadable.printed}", không đọc được thành số hiệu.`;
  return readings.length > 0
    ? 'Văn bản để trống số, có thể là dự thảo hoặc số viết tay.'
    : 'Không thấy dòng "Số:" ở đầu văn bản.';
}
