import { reportText, type ReportedPlace, type ReportText } from './report-text.ts';
import type { ReportTarget } from './target.ts';

/** Longest addresses that are passed on whole: Windows cuts those of letters, servers those of forms. */
const LONGEST = { mail: 1900, form: 6000 } as const;

/** Letters of a name that are kept when the whole is too long, more to fewer. */
const SHORTER = [Infinity, 160, 80, 40] as const;

/**
 * The link that reports a place. What is too long is shortened in the name; the address of the page and
 * the provision, by which the place is found, stay whole.
 */
export function reportHref(target: ReportTarget, place: ReportedPlace): string {
  if (target.kind === 'none') return reportPagePath(place);
  const made = SHORTER.map((most) => filled(target, reportText(shortened(place, most))));
  return made.find(({ length }) => length <= LONGEST[target.kind]) ?? made.at(-1) ?? '';
}

/** The page that shows the report, with the place in its query; the page finds the name itself. */
export function reportPagePath({ page, provision, day, version }: ReportedPlace): string {
  const query = new URLSearchParams({ trang: page });
  if (provision !== null) query.set('muc', provision);
  if (day !== null) query.set('ngay', day);
  if (version.digest !== null) query.set('ma', version.digest);
  return `/bao-sai-sot/?${query.toString()}`;
}

function filled(
  target: Exclude<ReportTarget, { kind: 'none' }>,
  { title, text }: ReportText,
): string {
  if (target.kind === 'form')
    return target.template
      .replaceAll('{title}', () => encode(title))
      .replaceAll('{text}', () => encode(text));
  // RFC 6068: lines of a letter end with CR and LF.
  return `mailto:${target.to}?subject=${encode(title)}&body=${encode(text.replaceAll('\n', '\r\n'))}`;
}

/** Also what encodeURIComponent leaves: quotation marks and brackets end addresses in letters. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function shortened(place: ReportedPlace, most: number): ReportedPlace {
  const { name } = place;
  if (name === null || name.length <= most) return place;
  return { ...place, name: `${[...name].slice(0, most).join('')}…` };
}
