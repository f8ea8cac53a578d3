import {
  findCitations,
  type Citation,
  type CitedDocument,
  type CitedProvision,
  type RelativeBase,
} from '../../../../src/legal/citation/index.ts';

/**
 * Citations of a text in one line each, for tables: what was read, not where. "Điều" is `a`, khoản
 * `c`, điểm `p`, outermost first; `@` is the issuer, `<` the text issued with the document.
 *
 * @example shown('khoản 1 Điều 5 Nghị định 134') // ['a5 c1 | nghi-dinh 134']
 */
export function shown(text: string): string[] {
  return findCitations(text).map(show);
}

/** What the citations say, as written in the text. */
export function texts(text: string): string[] {
  return findCitations(text).map((citation) => citation.text);
}

function show(citation: Citation): string {
  const places = 'provisions' in citation ? citation.provisions.map(showPlace).join(', ') : '';
  const mark = citation.quoted ? ' (quoted)' : '';
  return [places, showTarget(citation) + mark].filter((part) => part !== '').join(' | ');
}

function showTarget(citation: Citation): string {
  if (citation.kind === 'relative') return showBase(citation.base);
  if (citation.kind === 'alias')
    return `“${citation.alias.name}” = ${showDocument(citation.alias.document)}`;
  return citation.document === null ? '?' : showDocument(citation.document);
}

function showBase(base: RelativeBase): string {
  if (base.to === 'unit') return `this ${base.unit}`;
  if (base.to === 'antecedent')
    return `that ${typeof base.of === 'string' ? base.of : base.of.text}`;
  return `this ${base.type.text}${base.attachment ? ` < ${base.attachment.kind ?? '?'}` : ''}`;
}

function showDocument({
  type,
  designation,
  date,
  issuer,
  attachment,
  draft,
}: CitedDocument): string {
  const title = 'title' in designation && designation.title ? `“${designation.title.text}”` : null;
  const number =
    designation.by === 'number'
      ? designation.number.canonical
      : designation.by === 'ordinal'
        ? `${designation.ordinal}${designation.suffix}${designation.rest === null ? '' : `/${designation.rest}`}`
        : null;
  const year = designation.by === 'number' ? null : designation.year;
  return [
    draft ? 'draft' : null,
    type === null ? '-' : (type.id ?? type.text),
    title,
    number,
    year,
    date && (date.iso ?? 'no day') + (date.order === 'month-first' ? ' (month first)' : ''),
    issuer && `@${issuer.text}`,
    attachment &&
      `< ${attachment.kind ?? '?'}${attachment.title ? ` “${attachment.title.text}”` : ''}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const SHORT: Readonly<Record<string, string>> = {
  article: 'a',
  clause: 'c',
  subclause: 'c',
  point: 'p',
};

function showPlace({ units, to, appendix }: CitedProvision): string {
  const inner = units.map(({ kind, label }) => `${SHORT[kind] ?? `${kind} `}${label}`).join(' ');
  const name =
    appendix === null ? '' : ['appendix', appendix.ordinal].filter((part) => part).join(' ');
  const place = [name, inner].filter((part) => part !== '').join(' ');
  return to === null ? place : `${place}–${to}`;
}
