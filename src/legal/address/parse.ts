import { printedLabel } from './label.ts';
import { OCCURRENCE, PREFIX } from './prefix.ts';
import { ATTACHMENT_KINDS, type Address, type AttachmentRef, type Segment } from './types.ts';

/** Longest address accepted; real ones stay under 80 characters. */
const MAX_LENGTH = 200;

/** Which labels each kind takes. Order matters where two kinds share a word. */
const LABELS: readonly (readonly [Segment['kind'], RegExp])[] = [
  ['part', /^\d{1,3}(?:dd|[a-z])?$/],
  ['chapter', /^\d{1,3}(?:dd|[a-z])?$/],
  ['section', /^\d{1,3}(?:dd|[a-z])?$/],
  ['roman', /^[ivxlc]{1,7}$/],
  ['subsection', /^\d{1,3}(?:dd|[a-z])?$/],
  ['article', /^\d{1,4}(?:d-d|dd|[a-z]{1,2})?$/],
  ['subclause', /^\d{1,3}(?:-\d{1,3}){1,3}$/],
  ['clause', /^\d{1,3}(?:dd|[a-z])?$/],
  ['point', /^(?:d-d|(?:dd|[a-z]|\d)(?:dd|[a-z])?)\d{0,2}$/],
  ['subdash', /^\d{1,4}$/],
  ['dash', /^\d{1,4}$/],
  ['basis', /^\d{1,3}$/],
  ['paragraph', /^\d{1,5}$/],
  ['opening', /^$/],
  ['closing', /^$/],
];

/** A keyword of the grammar, as the tokens it is split into. */
type Word = readonly string[];

/** Keywords by their first token, longest first, so that `gach-con` is not read as `gach` + `con`. */
const WORDS = byFirstToken([...new Set(Object.values(PREFIX))]);
const ATTACHMENTS = byFirstToken(ATTACHMENT_KINDS);

function byFirstToken(words: readonly string[]): ReadonlyMap<string, readonly Word[]> {
  const split = words.map((word) => word.split('-')).sort((a, b) => b.length - a.length);
  return Map.groupBy(split, ([first = '']) => first);
}

/**
 * Reads a URL fragment (without `#`) as an address; `null` when it is none.
 * Inverse of {@link makeAddress}.
 *
 * @example
 * parseAddress('quy-dinh-dieu-4-diem-dd')?.attachment; // { kind: 'quy-dinh' }
 * parseAddress('quy-dinh-dieu-4-diem-dd')?.segments;
 * // [{ kind: 'article', label: '4' }, { kind: 'point', label: 'đ' }]
 */
export function parseAddress(text: string): Address | null {
  if (text.length > MAX_LENGTH) return null;
  const tokens = text.split('-');
  if (tokens.includes('')) return null;
  const attachment = readAttachment(tokens);
  let at = attachment?.length ?? 0;
  const segments: Segment[] = [];
  while (at < tokens.length) {
    const read = readSegment(tokens, at);
    if (!read) return null;
    segments.push(read.segment);
    at = read.next;
  }
  return attachment ? { attachment: attachment.ref, segments } : { segments };
}

function readAttachment(tokens: readonly string[]): { ref: AttachmentRef; length: number } | null {
  const word = wordAt(ATTACHMENTS, tokens, 0);
  const kind = ATTACHMENT_KINDS.find((candidate) => candidate === word?.join('-'));
  if (!word || !kind) return null;
  const ordinal = tokens[word.length];
  if (ordinal === undefined || !/^[1-9]\d{0,2}$/.test(ordinal))
    return { ref: { kind }, length: word.length };
  return { ref: { kind, ordinal: Number(ordinal) }, length: word.length + 1 };
}

function readSegment(
  tokens: readonly string[],
  at: number,
): { segment: Segment; next: number } | null {
  const word = wordAt(WORDS, tokens, at);
  if (!word) return null;
  const first = at + word.length;
  let end = first;
  while (end < tokens.length && !wordAt(WORDS, tokens, end) && tokens[end] !== OCCURRENCE) end++;
  const ascii = tokens.slice(first, end).join('-');
  const prefix = word.join('-');
  const kind = LABELS.find(([name, label]) => PREFIX[name] === prefix && label.test(ascii))?.[0];
  if (!kind) return null;
  const segment: Segment = { kind, label: printedLabel(kind, ascii) };
  if (tokens[end] !== OCCURRENCE) return { segment, next: end };
  const occurrence = tokens[end + 1] ?? '';
  if (!/^(?:[2-9]|[1-9]\d{1,2})$/.test(occurrence)) return null;
  return { segment: { ...segment, occurrence: Number(occurrence) }, next: end + 2 };
}

function wordAt(
  words: ReadonlyMap<string, readonly Word[]>,
  tokens: readonly string[],
  at: number,
): Word | undefined {
  return words
    .get(tokens[at] ?? '')
    ?.find((word) => word.every((part, i) => tokens[at + i] === part));
}
