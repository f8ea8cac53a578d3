import {
  asciiLabel,
  makeAddress,
  makeAttachment,
  parseAddress,
  printedLabel,
  type Segment,
} from '../../legal/address/index.ts';
import { memo } from '../memo.ts';

/**
 * Names of levels in identifiers, as the Akoma Ntoso Naming Convention abbreviates them where it
 * knows the level: khoản is its paragraph, điểm its point. Ours are `lvl` for a mục I inside an
 * article, `subindent` for a plus below a dash, `opening` for what stands before the first unit.
 */
const NAME: Readonly<Record<Segment['kind'], string>> = {
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  subsection: 'subsec',
  article: 'art',
  roman: 'lvl',
  clause: 'para',
  subclause: 'subpara',
  point: 'point',
  dash: 'indent',
  subdash: 'subindent',
  opening: 'opening',
  basis: 'cit',
  closing: 'conclusions',
  paragraph: 'p',
};

const KINDS = new Map(
  (Object.keys(NAME) as Segment['kind'][]).map((kind) => [NAME[kind], kind] as const),
);

const UNLABELLED: ReadonlySet<Segment['kind']> = new Set(['opening', 'closing']);

const STEP = '__';
const ATTACHMENT = 'att_';

/**
 * The `eId` of an address in Akoma Ntoso. Inverse of {@link addressOfEId}; `null` for what is no
 * address, and for the empty one, which is the whole document.
 *
 * @example
 * eIdOf('quy-dinh-dieu-16-khoan-1-diem-dd'); // 'att_quy-dinh__art_16__para_1__point_dd'
 */
export const eIdOf: (address: string) => string | null = memo((address) => {
  const parsed = address === '' ? null : parseAddress(address);
  if (!parsed) return null;
  const steps = parsed.segments.map(({ kind, label, occurrence }) =>
    [NAME[kind], asciiLabel(label), occurrence ?? ''].filter((part) => part !== '').join('_'),
  );
  if (parsed.attachment) steps.unshift(`${ATTACHMENT}${makeAttachment(parsed.attachment)}`);
  return steps.join(STEP);
});

/**
 * The address an `eId` was made from; `null` for any other text.
 *
 * @example
 * addressOfEId('art_16__para_1__point_a'); // 'dieu-16-khoan-1-diem-a'
 */
export function addressOfEId(eId: string): string | null {
  const steps = eId.split(STEP);
  const [first = ''] = steps;
  const attached = first.startsWith(ATTACHMENT)
    ? parseAddress(first.slice(ATTACHMENT.length))?.attachment
    : undefined;
  const segments = steps.slice(attached ? 1 : 0).map(segmentOf);
  if (!segments.every((segment) => segment !== null)) return null;
  const address = makeAddress({ ...(attached && { attachment: attached }), segments });
  // What does not lead back is no identifier of ours: labels out of form, two ways to write one.
  return eIdOf(address) === eId ? address : null;
}

function segmentOf(step: string): Segment | null {
  const [name = '', ...parts] = step.split('_');
  const kind = KINDS.get(name);
  if (kind === undefined) return null;
  const label = UNLABELLED.has(kind) ? '' : printedLabel(kind, parts.shift() ?? '');
  const [occurrence, ...rest] = parts;
  if (rest.length > 0) return null;
  return { kind, label, ...(occurrence !== undefined && { occurrence: Number(occurrence) }) };
}
