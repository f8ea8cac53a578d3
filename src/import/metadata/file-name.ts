import type { Issue } from '../../legal/issue.ts';
import type { DocumentNumber } from '../../legal/number/index.ts';
import { slugify } from '../../legal/vietnamese/index.ts';

/** What a file's name says about the number of its text. */
interface NamedNumber {
  readonly ordinal: number;
  readonly year: number | null;
  /** Folded: `nd-cp`; empty where only figures stand. */
  readonly symbol: string;
}

const TYPES =
  'nd|qd|tt|ttlt|nq|nqlt|ct|tb|kh|cv|cd|bc|ttr|kl|hd|ctr|l|pl|vbhn|qh\\d{2}|ubtvqh\\d{2}|quy-che|qc';
/** "112-2021-nd-cp", "69-2020-qh14", "445-qd-bnnmt", "16-vbhn-btc". */
const WITH_SYMBOL = new RegExp(
  String.raw`(?:^|-)(\d{1,5})([a-z]?)(?:-((?:19|20)\d\d))?-((?:${TYPES})(?:-[a-z]+\d{0,2})?)(?=-|$)`,
);

/**
 * Says where a file's name gives another number than the text. A name that tells nothing, or less,
 * contradicts nothing.
 *
 * @example checkFileName('445_QD-BNNMT_693852.doc', number)
 */
export function checkFileName(fileName: string | null, number: DocumentNumber | null): Issue[] {
  if (fileName === null || number === null) return [];
  const slug = slugify(fileName.replace(/\.[a-z0-9]{2,5}$/iu, ''));
  if (`-${slug}-`.includes(`-${number.identityKey}-`)) return [];
  const named = readNamed(slug);
  if (named === null || agrees(named, number)) return [];
  return [
    {
      rule: 'metadata/file-name',
      severity: 'warning',
      message: `Tên tệp "${shown(fileName)}" nêu một số hiệu khác với số hiệu trong văn bản (${number.canonical}).`,
      hint: 'Kiểm tra xem có nhập nhầm tệp không.',
    },
  ];
}

function readNamed(slug: string): NamedNumber | null {
  const match = WITH_SYMBOL.exec(slug);
  if (match === null) return null;
  const [, ordinal = '', , year, symbol = ''] = match;
  return { ordinal: Number(ordinal), year: year === undefined ? null : Number(year), symbol };
}

function agrees({ ordinal, year, symbol }: NamedNumber, number: DocumentNumber): boolean {
  if (ordinal !== number.ordinal) return false;
  if (year !== null && number.year !== undefined && year !== number.year) return false;
  // Names of files shorten the symbol and add to it: what they share at the start must be the same.
  const own = slugify(number.symbol);
  return own.startsWith(symbol) || symbol.startsWith(own);
}

function shown(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80).toWellFormed()}…` : name;
}
