/**
 * The three ways officials write a document's name (Nghị định 30/2020/NĐ-CP, Phụ lục I, and the
 * wording of legal bases in ministry acts of 2026):
 *
 * - `basis`: after "Căn cứ": number, issuer, title, amending acts, no date; laws by name and number;
 * - `first`: first mention in a text: number, date, issuer, title;
 * - `later`: every later mention: type and number.
 */
export type CitationForm = 'basis' | 'first' | 'later';

/** What a citation is made of. */
export interface CitedDocument {
  /** "Nghị định", "Luật". */
  readonly typeName: string;
  /** Laws and ordinances are cited by name: "Luật Thỏa thuận quốc tế số 70/2020/QH14". */
  readonly byName: boolean;
  readonly number: string | null;
  readonly issuerName: string;
  readonly title: string;
  /** ISO date; null when not known for certain. */
  readonly issued: string | null;
  /** Amending acts in their `later` form. */
  readonly amendedBy: readonly string[];
}

/** A text issued with the document, and/or a place in it. */
export interface CitedPlace {
  /** "điểm a khoản 1 Điều 4"; empty for the whole text. */
  readonly label?: string;
  /** "Quy định quản lý thống nhất …", when the place is in a text issued with the document. */
  readonly attachment?: string;
}

/**
 * A citation in one of the three forms.
 *
 * @example
 * formatCitation(
 *   'later',
 *   { typeName: 'Nghị định', byName: false, number: '134/2025/NĐ-CP', amendedBy: [] },
 *   { label: 'khoản 1 Điều 16' },
 * ); // 'khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP'
 */
export function formatCitation(
  form: CitationForm,
  document: CitedDocument,
  place: CitedPlace = {},
): string {
  const name = documentName(form, document, place.attachment !== undefined);
  const issuedWith =
    place.attachment === undefined ? name : `${place.attachment} ban hành kèm theo ${name}`;
  return [place.label, issuedWith].filter((part) => part !== undefined && part !== '').join(' ');
}

function documentName(form: CitationForm, document: CitedDocument, attached: boolean): string {
  const { typeName, byName, number, issuerName, title, issued, amendedBy } = document;
  const numbered =
    number === null ? `${typeName} (bản nguồn không ghi số)` : `${typeName} số ${number}`;
  if (form === 'later') return numbered;
  const date = form === 'first' ? officialDate(issued) : '';
  const amended =
    form === 'basis' && amendedBy.length > 0
      ? `được sửa đổi, bổ sung bởi ${joinList(amendedBy)}`
      : '';
  if (byName) {
    const named = number === null ? title : `${title} số ${number}`;
    return joinParts([named, date, form === 'first' ? `của ${issuerName}` : '', amended]);
  }
  // The attachment's own name already says what the document is about.
  return joinParts([
    numbered,
    date,
    `của ${issuerName}`,
    attached ? '' : inSentence(title),
    amended,
  ]);
}

/** "ngày 01 tháng 7 năm 2025": days below 10 and months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP). */
export function officialDate(iso: string | null): string {
  if (iso === null) return '';
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return '';
  const pad = (value: number, below: number): string =>
    value < below ? `0${value}` : String(value);
  return `ngày ${pad(day, 10)} tháng ${pad(month, 3)} năm ${year}`;
}

/** A title inside a sentence starts small, unless it is itself the name of an act. */
function inSentence(title: string): string {
  return /^(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Điều ước)(?![\p{L}])/u.test(
    title,
  )
    ? title
    : title.charAt(0).toLowerCase() + title.slice(1);
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function joinList(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} và ${items.at(-1) ?? ''}`;
}
