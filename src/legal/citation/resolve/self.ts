import { makeAddress, parseAddress, type Address, type Segment } from '../../address/index.ts';
import { fold } from '../../vietnamese/index.ts';
import type { CitedAttachment, CitedProvision, CitedType, RelativeBase } from '../types.ts';
import { segmentsOf } from './place.ts';
import type { CitingText, Place, Resolution, Warning } from './types.ts';

const NO_BASE: Resolution = { kind: 'unreadable', reason: 'no-base' };

/**
 * Provisions of the citing text itself: "khoản 2 Điều này" from the article the words stand in,
 * "Điều 8 của Quy định này" in the regulation they stand in.
 */
export function resolveSelf(
  text: CitingText,
  offset: number,
  base: RelativeBase & { readonly to: 'document' | 'unit' },
  provisions: readonly CitedProvision[],
): Resolution {
  const here = parseAddress(text.addressAt(offset)) ?? { segments: [] };
  if (base.to === 'unit') {
    const above = baseSegments(here, base.unit);
    return above ? self(text, here, above, provisions, []) : NO_BASE;
  }
  const home = homeNamed(here, base.type, base.attachment, text);
  if (home === null) return { kind: 'unreadable', reason: 'no-antecedent' };
  return self(text, home.address, [], provisions, home.warnings);
}

/** A provision named without a document: of this text, and below the place it is cited from. */
export function resolveBare(
  text: CitingText,
  offset: number,
  provisions: readonly CitedProvision[],
): Resolution {
  const here = parseAddress(text.addressAt(offset)) ?? { segments: [] };
  const [first] = provisions;
  const outermost = first?.units[0]?.kind;
  const above =
    outermost === 'clause' || outermost === 'point'
      ? baseSegments(here, outermost === 'clause' ? 'article' : 'clause')
      : [];
  return above ? self(text, here, above, provisions, []) : NO_BASE;
}

function self(
  text: CitingText,
  home: Address,
  above: readonly Segment[],
  provisions: readonly CitedProvision[],
  warnings: readonly Warning[],
): Resolution {
  const places = provisions.map((provision): Place => {
    const attachment = provision.appendix ?? home.attachment;
    const own = segmentsOf(provision.units);
    const segments = own.some(({ kind }) => kind === 'article') ? own : [...above, ...own];
    const address = makeAddress({ ...(attachment && { attachment }), segments });
    return { address, to: rangeEnd(home, segments, provision.to), exists: text.has(address) };
  });
  const head = home.attachment ? { attachment: home.attachment } : {};
  const whole: Place = {
    address: makeAddress({ ...head, segments: above }),
    to: null,
    exists: true,
  };
  const missing = places
    .filter(({ exists }) => exists === false)
    .map(({ address }): Warning => ({ kind: 'no-provision', address }));
  return {
    kind: 'self',
    places: places.length === 0 ? [whole] : places,
    warnings: [...warnings, ...missing],
  };
}

function rangeEnd(home: Address, segments: readonly Segment[], to: string | null): string | null {
  const last = segments.at(-1);
  if (to === null || !last) return null;
  const head = home.attachment ? { attachment: home.attachment } : {};
  return makeAddress({ ...head, segments: [...segments.slice(0, -1), { ...last, label: to }] });
}

/** The address of the unit around a place, down to a level; null outside any such unit. */
function baseSegments(here: Address, unit: string): readonly Segment[] | null {
  if (unit === 'appendix') return here.attachment?.kind === 'phu-luc' ? [] : null;
  const end = here.segments.findIndex(({ kind }) => kind === unit);
  return end < 0 ? null : here.segments.slice(0, end + 1);
}

/**
 * The text "… này" means: the attachment the words stand in or the document that issues it, by the
 * name used; where neither bears the name, what the words stand in, with a warning.
 */
function homeNamed(
  here: Address,
  type: CitedType,
  attachment: CitedAttachment | null,
  text: CitingText,
): { address: Address; warnings: Warning[] } | null {
  const kind = fold(type.text).replaceAll(' ', '-');
  const issued = here.attachment ? { attachment: here.attachment, segments: [] } : null;
  const whole: Address = { segments: [] };
  if (attachment) return { address: issued ?? whole, warnings: [] };
  if (issued?.attachment.kind === kind) return { address: issued, warnings: [] };
  if (type.id !== null && type.id === text.type) return { address: whole, warnings: [] };
  if (issued) return { address: issued, warnings: [{ kind: 'self-name', cited: type.text }] };
  // An act named by another type's word, outside any attachment: quoted, or a text we know too little of.
  return text.type === null ? { address: whole, warnings: [] } : null;
}
