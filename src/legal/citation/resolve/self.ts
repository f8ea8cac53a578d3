import {
  makeAddress,
  parseAddress,
  type Address,
  type AttachmentRef,
  type Segment,
} from '../../address/index.ts';
import { fold } from '../../vietnamese/index.ts';
import type { CitedAttachment, CitedProvision, CitedType, RelativeBase } from '../types.ts';
import { existsIn, segmentsOf } from './place.ts';
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
  const { address, containers } = text.placeAt(offset);
  const here = parseAddress(address) ?? { segments: [] };
  if (base.to === 'document') {
    const home = homeNamed(here, base.type, base.attachment, text);
    if (home === null) return { kind: 'unreadable', reason: 'no-antecedent' };
    const places = placesIn(text, home.attachment, provisions, () => []);
    return self(home.attachment, [], places ?? [], home.warnings);
  }
  const above = baseSegments(here, base.unit, containers);
  if (above === null) return NO_BASE;
  const places = placesIn(text, here.attachment, provisions, (own) =>
    aboveFor(text, here, above, own),
  );
  return places ? self(here.attachment, above, places, []) : NO_BASE;
}

/** Provisions named without a document: of this text, and below the place they are cited from. */
export function resolveBare(
  text: CitingText,
  offset: number,
  provisions: readonly CitedProvision[],
): Resolution {
  const { address } = text.placeAt(offset);
  const here = parseAddress(address) ?? { segments: [] };
  const places = placesIn(text, here.attachment, provisions, ([outermost]) => {
    if (outermost?.kind === 'clause') return baseSegments(here, 'article', []);
    if (outermost?.kind === 'point') return baseSegments(here, 'clause', []);
    return [];
  });
  return places ? self(here.attachment, [], places, []) : NO_BASE;
}

/** Where each provision is, given what stands above its own units; null where that is not known. */
function placesIn(
  text: CitingText,
  home: AttachmentRef | undefined,
  provisions: readonly CitedProvision[],
  aboveOf: (own: readonly Segment[]) => readonly Segment[] | null,
): Place[] | null {
  const places: Place[] = [];
  for (const { units, appendix, to } of provisions) {
    const attachment = appendix ?? home;
    const own = segmentsOf(units);
    const above = own.some(({ kind }) => kind === 'article') ? [] : aboveOf(own);
    if (above === null) return null;
    const address: Address = { ...(attachment && { attachment }), segments: [...above, ...own] };
    places.push({
      address: makeAddress(address),
      to: to === null ? null : makeAddress(withLastLabel(address, to)),
      exists: existsIn({ text: text.text }, address),
    });
  }
  return places;
}

function self(
  home: AttachmentRef | undefined,
  above: readonly Segment[],
  places: readonly Place[],
  warnings: readonly Warning[],
): Resolution {
  const whole = makeAddress({ ...(home && { attachment: home }), segments: above });
  const missing = places
    .filter(({ exists }) => exists === false)
    .map(({ address }): Warning => ({ kind: 'no-provision', address }));
  return {
    kind: 'self',
    places: places.length === 0 ? [{ address: whole, to: null, exists: true }] : places,
    warnings: [...warnings, ...missing],
  };
}

function withLastLabel(address: Address, label: string): Address {
  const last = address.segments.at(-1);
  if (!last) return address;
  return { ...address, segments: [...address.segments.slice(0, -1), { ...last, label }] };
}

/**
 * "các điểm a, b, c, Điều này" leaves out the clause: where the article has no such points of its
 * own, those of the clause the words stand in are meant.
 */
function aboveFor(
  text: CitingText,
  here: Address,
  above: readonly Segment[],
  own: readonly Segment[],
): readonly Segment[] {
  const clause = own[0]?.kind === 'point' ? baseSegments(here, 'clause', []) : null;
  const head = here.attachment ? { attachment: here.attachment } : {};
  const has = (segments: readonly Segment[]): boolean =>
    text.text.has(makeAddress({ ...head, segments: [...segments, ...own] }));
  return clause && !has(above) && has(clause) ? clause : above;
}

/** The address of the unit around a place, down to a level; null outside any such unit. */
function baseSegments(
  here: Address,
  unit: string,
  containers: readonly string[],
): readonly Segment[] | null {
  if (unit === 'appendix') return here.attachment?.kind === 'phu-luc' ? [] : null;
  const end = here.segments.findIndex(({ kind }) => kind === unit);
  if (end >= 0) return here.segments.slice(0, end + 1);
  // Articles are numbered through, so their addresses do not show the chapter.
  const around = containers
    .map((container) => parseAddress(container)?.segments ?? [])
    .find((segments) => segments.at(-1)?.kind === unit);
  return around ?? null;
}

/**
 * The text "… này" means: the attachment the words stand in or the document that issues it, by the
 * name used; where neither bears the name, what the words stand in, with a warning.
 */
function homeNamed(
  { attachment }: Address,
  type: CitedType,
  cited: CitedAttachment | null,
  text: CitingText,
): { attachment: AttachmentRef | undefined; warnings: Warning[] } | null {
  const kind = fold(type.text).replaceAll(' ', '-');
  if (cited || attachment?.kind === kind) return { attachment, warnings: [] };
  if (type.id !== null && type.id === text.type) return { attachment: undefined, warnings: [] };
  if (attachment) return { attachment, warnings: [{ kind: 'self-name', cited: type.text }] };
  // Of a text whose type nobody told, any word may be the right one.
  return text.type === null ? { attachment: undefined, warnings: [] } : null;
}
