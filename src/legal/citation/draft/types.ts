/**
 * Checking the citations of a draft: what it is checked against, and what comes back. Everything is
 * plain JSON data, so that it can be published as a file, passed to a worker and printed.
 */
import type { CitationForm } from '../../citation-form.ts';
import type { Basis, EffectInput, Territory, When } from '../../effect/index.ts';
import type { Range } from '../../issue.ts';
import type { Citation } from '../types.ts';
import type { CorpusDocument, CorpusText, Resolution } from '../resolve/index.ts';

/** What drafts are checked against. */
export interface DraftCorpus {
  /** Newest day on which the facts were brought together: the day of the build. */
  readonly builtOn: string;
  readonly territories: readonly Territory[];
  readonly documents: readonly DraftDocument[];
}

/** A document as far as checking a citation of it needs it. */
export interface DraftDocument {
  readonly slug: string;
  /** Its page, or its row among the documents that sources only mention. */
  readonly url: string;
  /** "Nghị định số 134/2025/NĐ-CP", "Luật Thỏa thuận quốc tế số 70/2020/QH14". */
  readonly name: string;
  /** Id of its type, see `document-type`. */
  readonly type: string;
  /** Cited by its own name rather than by type and number, as laws are. */
  readonly byName: boolean;
  readonly number: string | null;
  readonly title: string;
  /** ISO date of issue; null where it is unknown or only a lead. */
  readonly issued: string | null;
  readonly issuer: CorpusDocument['issuer'];
  readonly attachments: CorpusDocument['attachments'];
  /** Null where we hold no text. */
  readonly text: DraftDocumentText | null;
  /** Null for a document that sources only mention: nothing is known of its state. */
  readonly effect: DraftEffect | null;
}

/** Which provisions a document has, as far as its text is held. */
export interface DraftDocumentText {
  /** Every address in it. */
  readonly addresses: readonly string[];
  readonly complete: CorpusText['complete'];
  /** Amending acts whose changes it shows. */
  readonly incorporates: readonly string[];
}

/** What a document's state on a day rests on. */
export interface DraftEffect {
  readonly input: EffectInput;
  /** Acts it was made under or names as basis. */
  readonly bases: readonly Basis[];
  /** Acts that move competence away from it; verified ones only. */
  readonly transfers: readonly DraftTransfer[];
}

/** A move of competence away from a document, which itself stays in force. */
export interface DraftTransfer {
  /** Slug of the act that moves it. */
  readonly by: string;
  readonly when: When;
  /** First day after its term. */
  readonly until: string | null;
  /** Addresses in the document; empty where only words tell the place. */
  readonly provisions: readonly string[];
}

/** For which day and place a draft is checked. */
export interface DraftOptions {
  /** ISO date on which the draft is to be issued. */
  readonly on: string;
  /** Territory of the issuer of the draft; read off its heading where absent, null for none. */
  readonly place?: string | null;
  /** Id of the draft's type, for "Quyết định này"; read off its heading where absent. */
  readonly type?: string | null;
  /** Asked between slices of work. */
  readonly cancelled?: () => boolean;
  /** Told how much is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
}

/** How much a finding asks of its reader. `error`: wrong. `warning`: look. `note`: know. */
export const DRAFT_SEVERITIES = ['error', 'warning', 'note', 'ok'] as const;
export type DraftSeverity = (typeof DRAFT_SEVERITIES)[number];

/**
 * What a citation turned out to be, the gravest kinds first:
 *
 * - `replaced`, `repealed`, `expired`: has ended, by another act or by its own words;
 * - `suspended`; `partly-suspended`, `partly-ended`: some of it, not known to be just this;
 * - `no-provision`: the document has no such Điều, khoản or điểm;
 * - `date`, `issuer`, `type`, `number`: the words contradict what is known of the document;
 * - `other-year`: a law of this name exists, but of another year; `later`: issued after the day asked for;
 * - `not-yet`: not yet in force; `bill`: a draft law; `self-name`: "Quy chế này" inside of a Quy định;
 * - `ambiguous`: several documents or places fit; `moved`: another act moves the competence it sets;
 * - `fallen-basis`: rests on an act that has ended; `unknown`: its state is not known;
 * - `elsewhere`: an act of another place; `lead`: an unverified sign that it has changed;
 * - `unreadable`: the words do not say what is meant; `absent`: not in the corpus;
 * - `unseen`: too little of the document's text is known to say that it has the provision;
 * - `amended`: in force, changed by others; `no-state`: plans, letters, Party acts have none;
 * - `quoted`: in words the draft inserts into another act; `self`: the draft itself; `in-force`.
 */
export const DRAFT_VERDICTS = [
  'replaced',
  'repealed',
  'expired',
  'suspended',
  'no-provision',
  'date',
  'issuer',
  'type',
  'other-year',
  'later',
  'number',
  'not-yet',
  'partly-suspended',
  'partly-ended',
  'bill',
  'self-name',
  'ambiguous',
  'moved',
  'fallen-basis',
  'unknown',
  'elsewhere',
  'lead',
  'unreadable',
  'absent',
  'unseen',
  'amended',
  'no-state',
  'quoted',
  'self',
  'in-force',
] as const;
export type DraftVerdict = (typeof DRAFT_VERDICTS)[number];

/** One thing to be said of a citation. */
export interface DraftProblem {
  readonly verdict: DraftVerdict;
  readonly severity: DraftSeverity;
  /** Vietnamese sentences: what is the matter, since when, by which act, on what evidence. */
  readonly message: string;
}

/** Another document a finding names. */
export interface DraftLink {
  readonly slug: string;
  readonly url: string;
  readonly name: string;
}

/** A place a citation leads to. */
export interface DraftPlace {
  readonly address: string;
  /** Last address of a range. */
  readonly to: string | null;
  /** "khoản 1 Điều 16"; empty for a whole text issued with the document. */
  readonly label: string;
  /** Null where we do not hold enough of the text to say. */
  readonly exists: boolean | null;
  /** The page at this place, or the page where it has no such place; null in the draft itself. */
  readonly url: string | null;
}

/** What a citation leads to; `document` is null for the draft itself. */
export interface DraftTarget {
  readonly document: DraftLink | null;
  readonly places: readonly DraftPlace[];
}

/** Words to put in the place of others. */
export interface DraftSuggestion {
  readonly form: CitationForm;
  /** What to write. */
  readonly text: string;
  /** What it replaces: the citation, and the title behind it where there is one. */
  readonly range: Range;
  /** What the reader must still see to; null where nothing is left. */
  readonly note: string | null;
}

/** One citation of the draft, with everything there is to say about it. */
export interface DraftFinding {
  /** In {@link DraftReport.text}; findings are in text order and do not overlap. */
  readonly range: Range;
  /** The words in `range`. */
  readonly text: string;
  readonly kind: Citation['kind'];
  readonly target: DraftTarget | null;
  readonly resolution: Resolution['kind'];
  /** Why it did not resolve; null where it did. */
  readonly reason: string | null;
  /** Of the gravest problem. */
  readonly verdict: DraftVerdict;
  readonly severity: DraftSeverity;
  readonly message: string;
  /** Gravest first, never empty; the first gives verdict, severity and message. */
  readonly problems: readonly [DraftProblem, ...DraftProblem[]];
  readonly suggestion: DraftSuggestion | null;
  /** What is in force in place of an act that has ended; documents that fit, where several do. */
  readonly successors: readonly DraftLink[];
}

/** A document of the draft's citations, once. */
export interface DraftRow {
  /** Null for a document that is not in the corpus. */
  readonly document: DraftLink | null;
  /** The document's name, or the words of the first citation of one that is not in the corpus. */
  readonly name: string;
  /** Indices in {@link DraftReport.findings}. */
  readonly findings: readonly number[];
  /** Gravest of its findings. */
  readonly verdict: DraftVerdict;
  readonly severity: DraftSeverity;
  readonly message: string;
  readonly successors: readonly DraftLink[];
}

/** Counts, and a table of the documents cited. */
export interface DraftSummary {
  readonly severities: Readonly<Record<DraftSeverity, number>>;
  /** Only those that occur. */
  readonly verdicts: Readonly<Partial<Record<DraftVerdict, number>>>;
  /** Other documents cited, in the order of their first citation. */
  readonly documents: readonly DraftRow[];
}

/** The draft as checked. */
export interface DraftReport {
  readonly on: string;
  /** Territory it was checked for; null for none. */
  readonly place: string | null;
  readonly type: string | null;
  /** The draft in normal form C: what all ranges point into. */
  readonly text: string;
  readonly findings: readonly DraftFinding[];
  readonly summary: DraftSummary;
}
