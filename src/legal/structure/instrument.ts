import { makeAttachment, type AttachmentRef } from '../address/index.ts';
import type { Range } from '../issue.ts';
import { isEnd } from './attachments.ts';
import {
  AddressBook,
  closeUnit,
  isTitle,
  LEVEL,
  paragraphOf,
  unitSegments,
  type LastLabels,
  type OpenUnit,
} from './builder.ts';
import { isExpected } from './expect.ts';
import type { Line } from './lines.ts';
import { isCapitals, type MarkedLine, type Marker } from './marker.ts';
import type { Block, Instrument, Paragraph, ParagraphRole, StructureIssue } from './tree.ts';

const BASIS = /^(?:căn cứ|thực hiện|xét|theo đề nghị|theo)(?=\s)/iu;
const ENACTING = /^(?:quyết định|quyết nghị|nghị định|nghị quyết|thông tư|chỉ thị)\s?:$/iu;
const SIGNATURE =
  /^(?:(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}|T\/M|(?:Nơi nhận|NƠI NHẬN)\s?(?::|$|(?:TM|KT|TL|TUQ)\.)|(?:PHÓ )?CHỦ TỊCH QUỐC HỘI$)/u;
/** Lines of a letter's head, printed in small letters before its text. */
const LETTER_HEAD = /^(?:số\s?:|v\/v\s|về việc\s|kính gửi\s?:)/iu;

/** Collects the lines of one instrument into opening, body and closing. */
export class InstrumentBuilder {
  readonly #attachment: AttachmentRef | null;
  readonly #book: AddressBook;
  readonly #articled: boolean;
  readonly #issues: StructureIssue[];
  readonly #opening: Paragraph[] = [];
  readonly #body: (OpenUnit | Paragraph)[] = [];
  readonly #last: LastLabels = new Map();
  #stack: OpenUnit[] = [];
  #closing: Line[] = [];
  #phase: 'opening' | 'body' | 'closing' = 'opening';
  #counts = { opening: 0, basis: 0, body: 0, closing: 0 };
  #lastArticle = 0;

  constructor(attachment: AttachmentRef | null, articled: boolean, issues: StructureIssue[]) {
    this.#attachment = attachment;
    this.#book = new AddressBook(attachment);
    this.#articled = articled;
    this.#issues = issues;
  }

  add(line: MarkedLine): void {
    const marker = this.#believe(line.marker, line);
    if (this.#phase === 'opening' && (marker !== null || this.#bodyBegins(line)))
      this.#phase = 'body';
    if (this.#phase === 'closing' && marker) this.#reopen();
    if (this.#phase === 'body' && this.#isSignature(line)) this.#phase = 'closing';

    if (this.#phase === 'opening') this.#addOpening(line);
    else if (this.#phase === 'closing') this.#closing.push(line);
    else if (marker) this.#addUnit(marker, line);
    else this.#addParagraph(line);

    if (this.#phase === 'body' && isEnd(line.text) && !line.quoted) this.#phase = 'closing';
  }

  finish(range: Range): Instrument {
    const body = this.#body.map((block): Block => ('type' in block ? block : closeUnit(block)));
    const address = this.#attachment ? makeAttachment(this.#attachment) : '';
    return {
      attachment: this.#attachment,
      address,
      opening: this.#opening,
      body,
      closing: this.#closing.map((line) => this.#place('closing', 'end', line)),
      range,
    };
  }

  /** Drops a marker that makes no sense where it stands. */
  #believe(marker: Marker | null, line: Line): Marker | null {
    if (!marker) return null;
    const { kind } = marker;
    if (this.#phase === 'closing') {
      // Only the next article in order reopens a body that seemed to have ended.
      return kind === 'article' &&
        marker.sure &&
        Number.parseInt(marker.label) === this.#lastArticle + 1
        ? marker
        : null;
    }
    if (this.#phase === 'opening' && this.#articled && LEVEL[kind] > LEVEL.article) return null;
    if (marker.label === '' && this.#stack.length === 0) return null;
    const parent = this.#stack.findLast((open) => LEVEL[open.kind] < LEVEL[kind]);
    const place = {
      stack: this.#stack,
      sibling: (parent?.last ?? this.#last).get(kind),
      lastArticle: this.#lastArticle,
      line: line.text,
    };
    return isExpected(marker, place) ? marker : null;
  }

  /** The end mark was not the end: what seemed to follow the body stands in it, in its place. */
  #reopen(): void {
    this.#phase = 'body';
    for (const line of this.#closing) this.#addParagraph(line);
    this.#closing = [];
  }

  /** A text without articles begins with its first line that is no title, basis or remark. */
  #bodyBegins({ text }: Line): boolean {
    return (
      !this.#articled &&
      !isCapitals(text) &&
      !BASIS.test(text) &&
      !LETTER_HEAD.test(text) &&
      !text.startsWith('(') &&
      this.#counts.opening > 0
    );
  }

  #isSignature({ text }: Line): boolean {
    return this.#body.length > 0 && SIGNATURE.test(text);
  }

  #addOpening(line: Line): void {
    if (BASIS.test(line.text)) this.#opening.push(this.#place('basis', 'basis', line));
    else
      this.#opening.push(
        this.#place('opening', ENACTING.test(line.text) ? 'enacting' : 'text', line),
      );
  }

  #place(kind: 'opening' | 'basis' | 'closing', role: ParagraphRole, line: Line): Paragraph {
    const label = String(++this.#counts[kind]);
    const segments =
      kind === 'basis'
        ? [{ kind, label } as const]
        : [{ kind, label: '' } as const, { kind: 'paragraph', label } as const];
    return {
      type: 'paragraph',
      role,
      address: this.#book.claim(segments).address,
      range: { start: line.start, end: line.end },
    };
  }

  #addUnit(marker: Marker, line: Line): void {
    this.#closeTo(LEVEL[marker.kind]);
    const parent = this.#stack.at(-1);
    const label = marker.label === '' && parent ? String(++parent.dashes) : marker.label;
    const { segments, address, repeated } = this.#book.claim(
      unitSegments(marker.kind, label, this.#stack),
    );
    const markerRange = { start: line.start, end: line.start + marker.length };
    if (repeated) this.#issues.push(duplicate(address, markerRange));
    const unit: OpenUnit = {
      kind: marker.kind,
      label,
      segments,
      address,
      marker: markerRange,
      leadRange: { start: line.start, end: line.end },
      leadIsTitle: isTitle(marker.kind, line.text.slice(marker.length).trim()),
      titles: [],
      children: [],
      last: new Map(),
      paragraphs: 0,
      dashes: 0,
    };
    (parent?.children ?? this.#body).push(unit);
    (parent?.last ?? this.#last).set(marker.kind, label);
    this.#stack.push(unit);
    if (marker.kind === 'article') this.#lastArticle = Number.parseInt(label);
  }

  /**
   * Owner of an unnumbered line: the innermost numbered unit open before it, except that a dash is
   * one paragraph long, so the line falls to what owns the dash. (QĐ 3072/2014 Điều 9 khoản 2: the
   * line after point c belongs to point c, as Điều 5 khoản 4 of the same text confirms by citing it.)
   */
  #addParagraph(line: Line): void {
    const range = { start: line.start, end: line.end };
    const top = this.#stack.at(-1);
    if (top && takesTitle(top, line.text)) {
      top.titles.push(paragraphOf(top, 'heading', range, this.#book));
      return;
    }
    this.#closeTo(LEVEL.dash);
    const owner = this.#stack.at(-1);
    const role = line.quoted ? 'quoted' : 'text';
    if (owner) owner.children.push(paragraphOf(owner, role, range, this.#book));
    else {
      const label = String(++this.#counts.body);
      const { address } = this.#book.claim([{ kind: 'paragraph', label }]);
      this.#body.push({ type: 'paragraph', role, address, range });
    }
  }

  #closeTo(level: number): void {
    while (this.#stack.length > 0 && LEVEL[this.#stack.at(-1)?.kind ?? 'part'] >= level)
      this.#stack.pop();
  }
}

/** Below "Chương I" alone on its line comes its title, possibly over several lines in capitals. */
function takesTitle(unit: OpenUnit, text: string): boolean {
  // Rows of tables and notes of imported texts (legal/markup) are no titles, capitals or not.
  if (/^(?:\||\[\^)/u.test(text)) return false;
  if (LEVEL[unit.kind] > LEVEL.subsection || unit.children.length > 0) return false;
  const bare = unit.leadRange.end === unit.marker.end;
  return unit.titles.length === 0 ? bare || isCapitals(text) : isCapitals(text);
}

function duplicate(address: string, range: Range): StructureIssue {
  return {
    rule: 'structure/duplicate',
    severity: 'warning',
    message: 'Bản gốc đánh số trùng ở đây.',
    hint: 'Nếu bản gốc in đúng như vậy, thêm địa chỉ vào "verbatim.duplicates"; nếu không, sửa lại nội dung.',
    address,
    range,
  };
}
