/**
 * What every reader gives, whatever the file was: the words in reading order, and an account of each
 * character that was read. Readers know files; nothing after them does.
 */

/** A line of the law in the making: one paragraph, whatever lines and pages it was printed on. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** Without line breaks; runs of blanks are single blanks. `[^3]` marks a note of this text. */
  readonly text: string;
  /** Page it begins on, from 1; `null` where the file has no pages of its own. */
  readonly page: number | null;
  /** Words an optical reader was not sure of. */
  readonly doubts?: readonly Doubt[];
}

/** A word read from a picture with little confidence. */
export interface Doubt {
  readonly word: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A table with lines around its cells. Tables that only place things are read as paragraphs. */
export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly SourceCell[])[];
  readonly page: number | null;
}

/** A cell where it begins; the places it spans further have none of their own. */
export interface SourceCell {
  readonly paragraphs: readonly string[];
  /** How many columns and rows it takes, at least 1. */
  readonly columns: number;
  readonly rows: number;
}

/** A note at the foot of a page or the end of a text. */
export interface SourceNote {
  readonly kind: 'note';
  /** As in `[^label]` where it is called. Unique in the text: pages that each begin at 1 go on counting. */
  readonly label: string;
  readonly paragraphs: readonly string[];
  readonly page: number | null;
}

/** A piece of a text, in reading order. */
export type SourceBlock = SourceParagraph | SourceTable | SourceNote;

/** Why characters of the file are not in the text. */
export type RemovalReason =
  | 'running-header'
  | 'running-footer'
  | 'page-number'
  /** The soft hyphen, or the hyphen of a word divided at the end of a line. */
  | 'hyphenation'
  /** Zero-width characters, control characters, byte order marks, direction overrides. */
  | 'invisible'
  /** Signs of a font of its own that stand for no letter. */
  | 'private-use'
  /** Marks that became one letter with their vowel (NFC). */
  | 'composed'
  /** Letters of an old encoding, replaced by those they stand for. */
  | 'legacy-encoding'
  /** A note's number, kept as the mark `[^…]`. */
  | 'note-mark'
  /** Stamps of electronic signatures. */
  | 'signature-stamp'
  /** Letters painted a second time at one place, to look bold. */
  | 'overprint'
  /** Lines drawn with characters: `_____`, `-----`, `*****`. */
  | 'rule'
  /** A page's surroundings: menus, buttons, comments of a web page. */
  | 'page-furniture';

/** Characters the text has and the file does not hold as such. */
export type AdditionReason =
  /** Numbers and letters that a word processor computes. */
  'automatic-number' | 'legacy-encoding' | 'composed' | 'private-use' | 'note-mark';

/** Characters left out or put in, with where. */
export interface Change<Reason> {
  readonly reason: Reason;
  readonly text: string;
  readonly page: number | null;
}

/** What is odd in the file, to be looked at by whoever imports it. */
export interface ReadingIssue {
  readonly rule: string;
  readonly message: string;
  readonly page: number | null;
}

/**
 * A text as read. The account balances: characters `read` and `added` are those of `blocks` and
 * `removed` (see `countCharacters`; white space does not count).
 */
export interface SourceText {
  readonly blocks: readonly SourceBlock[];
  /** Characters the file's text holds, before anything was done to them. */
  readonly read: number;
  readonly removed: readonly Change<RemovalReason>[];
  readonly added: readonly Change<AdditionReason>[];
  readonly pages: number | null;
  /** The old encoding the text was converted from. */
  readonly converted: 'tcvn3' | 'vni' | 'vps' | null;
  /** Whether the words were read from pictures. */
  readonly optical: boolean;
  readonly issues: readonly ReadingIssue[];
}

/** Why a file gives no text. */
export type ReadFailure =
  | 'corrupt'
  | 'password'
  | 'empty'
  /** Pages are pictures; `--ocr` may read them. */
  | 'scanned'
  | 'old-word'
  | 'unknown-kind'
  | 'too-large'
  /** Letters of an old encoding, and not sure of which. */
  | 'unknown-encoding';

/** What reading a file comes to. */
export type Reading =
  | { readonly ok: true; readonly text: SourceText }
  | {
      readonly ok: false;
      readonly failure: ReadFailure;
      /** What in the file says so: "trang 3–7", "mật khẩu". */
      readonly detail: string | null;
    };

/** What a reader tells and asks while it works. */
export interface ReadOptions {
  /** Told after each page, of files that have some. */
  readonly progress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}
