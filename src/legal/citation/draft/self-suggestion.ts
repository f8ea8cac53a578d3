import { parseAddress } from '../../address/index.ts';
import { documentTypeById } from '../../document-type.ts';
import type { Resolution } from '../resolve/index.ts';
import type { Citation } from '../types.ts';
import type { DraftSuggestion } from './types.ts';

/**
 * The right name where the draft calls itself by a wrong one: "Quy định này" for "Quy chế này"
 * inside of a Quy định. The words around it stay.
 */
export function selfSuggestion(
  citation: Citation,
  { places, warnings }: Extract<Resolution, { kind: 'self' }>,
): DraftSuggestion | null {
  if (citation.kind !== 'relative' || citation.base.to !== 'document') return null;
  if (!warnings.some(({ kind }) => kind === 'self-name')) return null;
  const home = parseAddress(places[0]?.address ?? '')?.attachment;
  const right = home && documentTypeById(home.kind)?.name;
  if (right === undefined) return null;
  const { text, range, base } = citation;
  const before = text.slice(0, base.type.range.start - range.start);
  const after = text.slice(base.type.range.end - range.start);
  return { form: 'later', text: before + right + after, range, note: null };
}
