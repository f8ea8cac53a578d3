import { linesOf, isCapitals, type TextLine } from './lines.ts';
import { cutLine, type Piece } from './pieces.ts';
import type { Dateline } from './dateline.ts';
import { readStampedTypeLine, readTypeLine, type TypeLine } from './type-line.ts';

/** What stands before the first article, by what it is. */
export interface Head {
  /** Names of issuers, in capitals for the most part, before the type. */
  readonly names: readonly TextLine[];
  readonly numbers: readonly Extract<Piece, { kind: 'number' }>[];
  readonly dates: readonly Dateline[];
  readonly type: TypeLine | null;
  /** Lines of the title, the type's own line left out. */
  readonly title: readonly TextLine[];
  /** "BỘ TRƯỞNG BỘ NGOẠI GIAO", "THỦ TƯỚNG CHÍNH PHỦ" between title and bases. */
  readonly authority: TextLine | null;
  /** "VĂN BẢN HỢP NHẤT - BỘ TÀI CHÍNH". */
  readonly consolidated: TextLine | null;
  /** Whether it says that it is a draft. */
  readonly draft: boolean;
}

/** Lines that a head may take at most; some have stamps and two columns. */
const MAX_LINES = 60;

/** A name in small letters is shorter; longer lines are of the text. */
const MAX_NAME = 80;

const END =
  /^(?:(?:Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC)\s+(?:thứ|THỨ|[IVX\d])|Điều\s+\d|(?:[IVX]+|[A-D])\s*[.-]\s|\d{1,2}[.)]\s|QUYẾT ĐỊNH\s*:|QUYẾT NGHỊ\s*:|NGHỊ ĐỊNH\s*:)/u;
const BASIS =
  /^[-+*\s]*(?:căn cứ|thực hiện|xét|theo|thi hành|tiếp theo|để|sau khi|chiểu|trên cơ sở|ngày \d+|nhằm|vừa qua|trong thời gian|hiện nay|phúc đáp|trả lời)(?=\s)/iu;
const ENACTS =
  /(?:ban hành|thông qua|quyết định ban hành)\s+(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị)/u;
const CONSOLIDATED = /^VĂN BẢN HỢP NHẤT(?=\s*[-–:]|\s*$|\s+(?:LUẬT|NGHỊ|THÔNG|QUYẾT|PHÁP))/u;
const DRAFT = /^[("\s]*(?:bản\s+)?dự thảo(?:\s+(?:lần\s*)?\d+)?[)."\s\d/-]*$/iu;
const ADDRESSEE = /^Kính gửi/iu;
/** A consolidated text names its acts below the title. */
const BASE_ACT =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?)\s.*\s(?:số\s|có hiệu lực)/u;
const ABOUT = /^V\s?[/.]\s?[vV]\b|^V[ềỀ] VIỆC|^Về việc/u;

/** Below a title, a whole sentence, or what opens a list, is of the text. */
const BODY_TEXT = /^(?=.*\p{Ll})(?:\p{Lu}.{60,}[.:;]|.+:|\p{Lu}.{20,}\.\s\p{Lu}.*)$/su;

const OFFICES =
  'BỘ TRƯỞNG|CÁC BỘ TRƯỞNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|' +
  'TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHỦ NHIỆM|BỘ TRƯỞNG,|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|VIỆN TRƯỞNG|CHÁNH ÁN|' +
  'CHÁNH VĂN PHÒNG|TRƯỞNG BAN|BAN|BỘ CHÍNH TRỊ|BÍ THƯ|BÍ THƯ THỨ NHẤT|TỔNG BÍ THƯ|HIỆU TRƯỞNG|LIÊN BỘ|BỘ|TỔNG THƯ KÝ';
const OFFICE = new RegExp(String.raw`^(?:${OFFICES})(?=[\s,:]|$)`, 'u');
/** Only these stand above the bases of a law; its title may begin with other bodies' names. */
const LAWGIVER =
  /^(?:QUỐC HỘI|ỦY BAN THƯỜNG VỤ QUỐC HỘI|UỶ BAN THƯỜNG VỤ QUỐC HỘI|CHỦ TỊCH NƯỚC)(?=[\s,]|$)/u;

/** Reads the head of a text, however its columns came out. */
export function readHead(body: string): Head {
  return new HeadReader().read(linesOf(body, { start: 0, end: Math.min(body.length, 20_000) }));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

class HeadReader {
  readonly #names: TextLine[] = [];
  readonly #numbers: Extract<Piece, { kind: 'number' }>[] = [];
  readonly #dates: Dateline[] = [];
  readonly #title: TextLine[] = [];
  readonly #head: Writable<Pick<Head, 'type' | 'authority' | 'consolidated' | 'draft'>> = {
    type: null,
    authority: null,
    consolidated: null,
    draft: false,
  };
  #about = false;

  read(lines: readonly TextLine[]): Head {
    for (const line of lines.slice(0, MAX_LINES)) if (!this.#take(line)) break;
    return {
      names: this.#names,
      numbers: this.#numbers,
      dates: this.#dates,
      title: this.#title,
      ...this.#head,
    };
  }

  /** Takes a line; `false` where the head ends. */
  #take(line: TextLine): boolean {
    const { text } = line;
    const started = this.#head.type !== null;
    if (ADDRESSEE.test(text)) return started && this.#title.length === 0;
    if (END.test(text) || (started && this.#endsTitle(text))) return false;
    if (!started && (BASIS.test(text) || ENACTS.test(text))) return false;
    if (DRAFT.test(text)) {
      this.#head.draft = true;
      return true;
    }
    if (started) return this.#takeTitle(line);
    for (const piece of cutLine(line)) this.#takePiece(piece);
    return true;
  }

  #takePiece(piece: Piece): void {
    if (piece.kind === 'number') this.#numbers.push(piece);
    else if (piece.kind === 'date') {
      this.#dates.push(piece.date);
      this.#about = false;
    } else this.#takeText(piece);
  }

  #takeText(piece: TextLine): void {
    if (this.#continuesNumber(piece)) return;
    if (CONSOLIDATED.test(piece.text)) {
      this.#head.consolidated = piece;
      return;
    }
    const type = readTypeLine(piece) ?? readStampedTypeLine(piece);
    if (type !== null) {
      this.#head.type = type;
      this.#title.length = 0;
      const rest = piece.text.slice(type.next - piece.start).trim();
      if (rest !== '')
        this.#title.push({ text: rest, start: piece.end - rest.length, end: piece.end });
    } else if (ABOUT.test(piece.text) || this.#about) {
      // "V/v …" below the number of a letter.
      this.#about = true;
      this.#title.push(piece);
    } else if (isCapitals(piece.text) || piece.text.length < MAX_NAME) this.#names.push(piece);
  }

  /** "Số: 17/2007/TTLT-BLĐTBXH-" goes on in the next line. */
  #continuesNumber({ text, start, end }: TextLine): boolean {
    const number = this.#numbers.at(-1);
    if (number === undefined || !/[-/]$/u.test(number.text) || start - number.end > 2) return false;
    if (!/^[\p{Lu}\d&-]+$/u.test(text)) return false;
    this.#numbers[this.#numbers.length - 1] = { ...number, text: `${number.text}\n${text}`, end };
    return true;
  }

  #endsTitle(text: string): boolean {
    return (
      BASIS.test(text) ||
      ENACTS.test(text) ||
      BASE_ACT.test(text) ||
      (/^[_\-–—*]{4,}$/u.test(text) && this.#title.length > 0)
    );
  }

  /** A line below the type: of the title, the office that issues, or what belongs to the other column. */
  #takeTitle(line: TextLine): boolean {
    const pieces = cutLine(line);
    if (!pieces.some(({ kind }) => kind === 'text')) {
      if (this.#title.length === 0) for (const piece of pieces) this.#takePiece(piece);
      return true;
    }
    const [only] = pieces;
    const text = pieces.length === 1 && only?.kind === 'text' ? only : line;
    const capitals = isCapitals(text.text);
    if (this.#title.length > 0 && BODY_TEXT.test(text.text)) return false;
    if (this.#head.authority !== null) {
      if (!capitals) return false;
      this.#head.authority = join(this.#head.authority, text);
    } else if (capitals && this.#isOffice(text)) this.#head.authority = text;
    else this.#title.push(text);
    return !this.#isSentence();
  }

  #isOffice(line: TextLine): boolean {
    const office = this.#isLaw() ? LAWGIVER : OFFICE;
    return this.#title.length > 0 && office.test(line.text) && !this.#continues(line);
  }

  #isLaw(): boolean {
    return /^(?:luat|bo-luat|phap-lenh|hien-phap)$/.test(this.#head.type?.id ?? '');
  }

  /** "… CỦA" on the line above: the office is part of the title. */
  #continues(piece: TextLine): boolean {
    const before = this.#title.at(-1);
    return (
      before !== undefined &&
      isCapitals(before.text) &&
      (/(?:^|\s)(?:CỦA|VÀ|CHO|BỞI|DO|TRONG|VỚI|THUỘC|GIỮA|ĐỐI VỚI|TẠI|VỀ|LÀ|TỪ|THEO|CÁC|PHÓ|,)$|[,-]$/u.test(
        before.text,
      ) ||
        /^(?:BAN HÀNH|BỘ LUẬT)/u.test(piece.text))
    );
  }

  /** After a full sentence no line of a title follows. */
  #isSentence(): boolean {
    const last = this.#title.at(-1)?.text ?? '';
    return /[.;:]$/u.test(last) && last.length > 60;
  }
}

function join(a: TextLine, b: TextLine): TextLine {
  return { text: `${a.text} ${b.text}`, start: a.start, end: b.end };
}
