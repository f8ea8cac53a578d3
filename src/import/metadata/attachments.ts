import type { Instrument, LegalTree } from '../../legal/structure/index.ts';
import { isCapitals, linesOf, oneLine } from './lines.ts';
import { recase, type MixedCase } from './proper-case.ts';
import type { ReadAttachment } from './types.ts';

/** Lines of an attachment's title at most. */
const MAX_LINES = 8;
const MAX_LENGTH = 600;

const ISSUED = /^\(?\s*(?:Ban hành\s+)?kèm theo|^\(?Ban hành/iu;
const BODY =
  /^(?:(?:Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC)\s|Điều\s+\d|[IVX]+\s*[.-]|\d{1,2}[.)]|(?:STT|TT|Số TT)$|Kính gửi|CỘNG H|[-_*=]{3})/u;

/** The texts issued with the act, with the name that officials cite them by. */
export function findAttachments(tree: LegalTree, mixed: MixedCase): ReadAttachment[] {
  return tree.instruments.slice(1).map((instrument) => ({
    prefix: instrument.address,
    ...nameOf(tree.text, instrument, mixed),
  }));
}

function nameOf(
  body: string,
  { range }: Instrument,
  mixed: MixedCase,
): Pick<ReadAttachment, 'name' | 'range'> {
  const lines = linesOf(body, { start: range.start, end: Math.min(range.end, range.start + 3000) });
  const heading = lines[0];
  if (heading === undefined) return { name: '', range };
  const title = [];
  for (const line of lines.slice(1, MAX_LINES)) {
    if (ISSUED.test(line.text) || BODY.test(line.text) || line.text.startsWith('(')) break;
    if (title.length > 0 && !isCapitals(line.text) && isCapitals(title.at(-1)?.text ?? '')) break;
    title.push(line);
    if (/[.;:]$/u.test(line.text)) break;
  }
  const end = title.at(-1)?.end ?? heading.end;
  const appendix = /^(?:phụ lục|mẫu)/iu.test(heading.text);
  const printed = oneLine([heading, ...title].map(({ text }) => text).join(' ')).slice(
    0,
    MAX_LENGTH,
  );
  const name = appendix
    ? joined(cased(heading.text, mixed), cased(title.map(({ text }) => text).join(' '), mixed))
    : cased(printed, mixed);
  return { name, range: { start: heading.start, end } };
}

function joined(heading: string, title: string): string {
  return title === '' ? heading : `${heading}: ${title}`.slice(0, MAX_LENGTH);
}

function cased(text: string, mixed: MixedCase): string {
  const line = oneLine(text).replace(/[.;:]$/u, '');
  if (line === '' || !isCapitals(line)) return line;
  if (line.startsWith('PHỤ LỤC')) return line.replace('PHỤ LỤC', 'Phụ lục').replace('SỐ', 'số');
  return recase(mixed, line) ?? line;
}
