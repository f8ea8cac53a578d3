import { formTitle, readForm } from '../../legal/structure/forms.ts';
import type { Instrument, LegalTree } from '../../legal/structure/index.ts';
import { isCapitals, linesOf, oneLine, type TextLine } from './lines.ts';
import { recase, type MixedCase } from './proper-case.ts';
import type { ReadAttachment } from './types.ts';

/** Lines of an attachment's title at most. */
const MAX_LINES = 8;
const MAX_LENGTH = 600;

/** Lines of a form's head at most. */
const FORM_LINES = 16;
/** What a letter is about, printed under its number. */
const ABOUT = /^V\/v\s/u;
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
  if (/^mẫu(?!\p{L})/iu.test(heading.text)) {
    const form = formOf(lines, mixed);
    if (form) return form;
  }
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

/**
 * A form is called what stands in capitals under the nation's name, or what its letter is about; the
 * lines above are who is to fill it in. `null` for a form without such a head.
 */
function formOf(
  lines: readonly TextLine[],
  mixed: MixedCase,
): Pick<ReadAttachment, 'name' | 'range'> | null {
  const [heading] = lines;
  if (heading === undefined) return null;
  const own = readForm(heading.text)?.title ?? '';
  if (own !== '') {
    const number = heading.text.slice(0, -own.length).replace(/\s*[.:]\s*$/u, '');
    return { name: joined(number, cased(own, mixed)), range: heading };
  }
  const title = formTitle(lines.map(({ text }) => text));
  if (title === null) return null;
  const named =
    title.to > title.from
      ? lines.slice(title.from, title.to)
      : lines.slice(1, FORM_LINES).filter(({ text }) => ABOUT.test(text));
  return {
    name: joined(cased(heading.text, mixed), cased(named.map(({ text }) => text).join(' '), mixed)),
    range: { start: heading.start, end: named.at(-1)?.end ?? heading.end },
  };
}

function joined(heading: string, title: string): string {
  return title === '' ? heading : `${heading}: ${title}`.slice(0, MAX_LENGTH);
}

function cased(text: string, mixed: MixedCase): string {
  // Marks of notes are no part of a name, nor are dots to write on.
  const line = oneLine(text.replace(/\[\^[^\]]*\]/gu, '')).replace(/\s*[.;:…]+$/u, '');
  if (line === '' || !isCapitals(line)) return line;
  if (line.startsWith('PHỤ LỤC')) return line.replace('PHỤ LỤC', 'Phụ lục').replace('SỐ', 'số');
  return recase(mixed, line) ?? line;
}
