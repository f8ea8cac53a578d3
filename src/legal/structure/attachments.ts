import {
  fromRoman,
  makeAttachment,
  type AttachmentKind,
  type AttachmentRef,
} from '../address/index.ts';
import { isMotto, readForm } from './forms.ts';
import { isCapitals, type MarkedLine } from './marker.ts';

/** Where a text issued with the document begins. */
export interface AttachmentStart {
  /** Index of its heading line. */
  readonly at: number;
  readonly ref: AttachmentRef;
}

const HEADINGS: Readonly<Record<string, AttachmentKind>> = {
  'QUY ĐỊNH': 'quy-dinh',
  'QUY CHẾ': 'quy-che',
  'QUY TRÌNH': 'quy-trinh',
  'ĐIỀU LỆ': 'dieu-le',
  'NỘI QUY': 'noi-quy',
  'DANH MỤC': 'danh-muc',
  'PHỤ LỤC': 'phu-luc',
  'HƯỚNG DẪN': 'huong-dan',
  'CHƯƠNG TRÌNH': 'chuong-trinh',
  'KẾ HOẠCH': 'ke-hoach',
  'ĐỀ ÁN': 'de-an',
  MẪU: 'mau',
};

const HEADING = new RegExp(
  `^(${Object.keys(HEADINGS).join('|')})(?: (?:SỐ )?([IVXLC]+|\\d{1,3}))?[.:]?$`,
  'iu',
);

/** How many lines after a heading may hold "(Ban hành kèm theo …)" or a title in capitals. */
const LOOKAHEAD = 4;
/** How many may stand between a form's heading and the nation's name over it. */
const FORM_HEAD = 8;

/**
 * Finds the headings of texts issued with a document. A heading counts once the document has had an
 * article or its end mark, and when what follows looks like a title: so the title lines of the
 * document itself ("QUYẾT ĐỊNH / VỀ VIỆC BAN HÀNH QUY ĐỊNH …") are not taken for one. A form with its
 * title on the line of its number counts behind the end mark or in what is issued with the act.
 */
export function findAttachments(lines: readonly MarkedLine[]): AttachmentStart[] {
  const starts: AttachmentStart[] = [];
  let ready = false;
  let ended = false;
  const listed = new Set<string>();
  lines.forEach((line, at) => {
    if (line.quoted) return;
    const heading = ready ? readHeading(line.text) : null;
    // Articles name forms too; the forms themselves stand behind the text.
    const form = heading || !ended ? null : readForm(line.text);
    if (heading && isNamedAbove(starts, at)) return;
    if (heading && looksIssued(lines, at, heading)) starts.push({ at, ref: heading });
    else if (form && looksFilledIn(lines, at, listed)) starts.push({ at, ref: form.ref });
    else if (form) listed.add(form.code);
    ended ||= isEnd(line.text) || starts.length > 0;
    ready ||= ended || line.marker?.kind === 'article';
  });
  return nameApart(starts);
}

/** "Phụ lục I" right below "Mẫu" says where the form comes from: it is no appendix of this act. */
function isNamedAbove(starts: readonly AttachmentStart[], at: number): boolean {
  const above = starts.at(-1);
  return above?.at === at - 1 && above.ref.kind === 'mau' && above.ref.ordinal === undefined;
}

/** Gives every attachment a name of its own: one printed twice gets the next ordinal not in print. */
function nameApart(starts: readonly AttachmentStart[]): AttachmentStart[] {
  const used = new Set<string>();
  const highest = new Map<AttachmentKind, number>();
  for (const { ref } of starts)
    highest.set(ref.kind, Math.max(highest.get(ref.kind) ?? 1, ref.ordinal ?? 1));
  return starts.map(({ at, ref: { kind, ordinal } }) => {
    let ref: AttachmentRef = ordinal === undefined ? { kind } : { kind, ordinal };
    if (used.has(makeAttachment(ref))) {
      ref = { kind, ordinal: (highest.get(kind) ?? 1) + 1 };
      highest.set(kind, ref.ordinal ?? 1);
    }
    used.add(makeAttachment(ref));
    return { at, ref };
  });
}

/** The mark `./.` that ends an official text. */
export function isEnd(text: string): boolean {
  return /\.\/\.?[”"]?$/.test(text.slice(-6));
}

function readHeading(text: string): AttachmentRef | null {
  if (text.length > 40) return null;
  const match = HEADING.exec(text.replace(/\s+/g, ' '));
  const word = match?.[1]?.toUpperCase();
  const kind = word === undefined ? undefined : HEADINGS[word];
  if (!match || kind === undefined) return null;
  if (!isCapitals(text) && kind !== 'phu-luc' && kind !== 'mau') return null;
  const number = match[2];
  if (number === undefined) return { kind };
  const ordinal = /^\d/.test(number) ? Number(number) : fromRoman(number);
  return ordinal === null || ordinal === 0 ? { kind } : { kind, ordinal };
}

function looksIssued(
  lines: readonly MarkedLine[],
  at: number,
  { kind, ordinal }: AttachmentRef,
): boolean {
  if (kind === 'phu-luc') return true;
  // "Mẫu" alone on its line is also what a cell of a table holds, or half of a broken line.
  if (kind === 'mau' && (ordinal !== undefined || isCapitals(lines[at]?.text ?? ''))) return true;
  const next = lines.slice(at + 1, at + 1 + LOOKAHEAD);
  return (
    next.some((line) => /kèm theo/iu.test(line.text.slice(0, 400))) ||
    isCapitals(next[0]?.text ?? '')
  );
}

/**
 * Whether a form follows its heading. Lists of forms have such lines too: there the next entry
 * follows, and the last one stands below another and names a form not named before.
 */
function looksFilledIn(
  lines: readonly MarkedLine[],
  at: number,
  listed: ReadonlySet<string>,
): boolean {
  const own = readForm(lines[at]?.text ?? '');
  const above = readForm(lines[at - 1]?.text ?? '');
  if (own && above && !listed.has(own.code)) return false;
  for (const { text, marker } of lines.slice(at + 1, at + 1 + FORM_HEAD)) {
    if (readHeading(text) !== null || readForm(text) !== null) return false;
    if (isMotto(text)) return true;
    if (marker !== null) break;
  }
  const next = lines[at + 1];
  return next !== undefined && isCapitals(next.text) && next.marker === null;
}
