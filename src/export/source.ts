import type { LegalTree } from '../legal/structure/index.ts';
import type { ExportedProvision, ExportedText } from './json/document-schema.ts';
import type { ExportedFacts, ExportedFiles } from './json/facts-schema.ts';
import type { Wording } from '../legal/markup/index.ts';

/** What every file of a document is made from. */
export interface ExportSource {
  readonly facts: ExportedFacts;
  readonly files: ExportedFiles;
  /** Null where only facts are known. */
  readonly text: SourceOfText | null;
}

/** A text with what must be said with it. */
export interface SourceOfText {
  readonly tree: LegalTree;
  readonly wording: Wording;
  /** What is said of the text as a whole: kind, origin or evidence, notice, incorporated acts. */
  readonly about: AboutText;
  /** States of provisions that are not their document's, by address. */
  readonly provisionEffects: ReadonlyMap<string, NonNullable<ExportedProvision['effect']>>;
  /** How articles of a digest are known, where that differs; null for a verbatim text. */
  readonly digest: ReadonlyMap<string, DigestPlace> | null;
}

/** How one place of a digest is known. */
export interface DigestPlace {
  readonly data: NonNullable<ExportedProvision['digest']>;
  /** The same as a line for readers, as on the page. */
  readonly line: string;
}

type Verbatim = Extract<ExportedText, { kind: 'verbatim' }>;
type Digest = Extract<ExportedText, { kind: 'digest' }>;
type Whole = 'outline' | 'provisions';

/** A text's description without its content. */
export type AboutText = Omit<Verbatim, Whole> | Omit<Digest, Whole>;
