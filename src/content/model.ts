import type { Citation } from '../legal/citation/index.ts';
import type { EffectInput, EffectState } from '../legal/effect/index.ts';
import type { InverseRelation } from '../legal/graph.ts';
import type { OutlineItem, Passage, PlaceAt, StructureIssue } from '../legal/structure/index.ts';
import type { DocumentData } from '../schemas/document.ts';
import type { Imported } from '../schemas/verbatim.ts';
import type { Department, Field, Issuer, TerritoryEntry } from '../schemas/registry.ts';

export type { OutlineItem, Passage };

/** The result of comparing a verbatim page with what it was made from. */
export type Fidelity = Compared & (StoredOrigin | ImportedOrigin);

interface Compared {
  readonly file: string;
  readonly sha256: string;
  /** Characters compared, white space runs counted once. */
  readonly characters: number;
  /** Characters from the first to the last difference; 0 when the texts agree. */
  readonly differing: number;
}

/** The source text stands in `content/nguon/`. */
interface StoredOrigin {
  readonly from: 'stored';
  readonly removals: readonly {
    readonly at: number;
    readonly text: string;
    readonly why: string;
  }[];
}

/** The text was imported from an official file that is not kept here. */
interface ImportedOrigin {
  readonly from: 'import';
  readonly imported: Imported;
  /** Whether the body was changed after it was imported. */
  readonly edited: boolean;
}

/** A citation in a text with the provision it stands in. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly place: PlaceAt;
}

/** A body that no longer exists, as a provision names it. */
export interface NamedBody {
  /** Id in `content/don-vi/co-quan-cu.yaml`. */
  readonly body: string;
  /** Address of the provision. */
  readonly at: string;
  readonly words: string;
}

/** The compiled text of a document; kept apart because it is a hundred times larger than the rest. */
export interface DocumentText {
  /** The body as written. */
  readonly body: string;
  readonly html: string;
  /** Whether the body has rows of tables and notes (`legal/markup`). */
  readonly markup: boolean;
  /** How the body came to be: the law's words, or ours. */
  readonly kind: 'verbatim' | 'digest';
  readonly outline: readonly OutlineItem[];
  /** The body cut into pieces for search. */
  readonly passages: readonly Passage[];
  /** Citations in the body; `data-cite` in the HTML counts through them. */
  readonly citations: readonly PlacedCitation[];
  /** Bodies that are gone; only in texts word for word, because ours speak of them on purpose. */
  readonly bodies: readonly NamedBody[];
  /** What is odd in the source's structure. */
  readonly notes: readonly StructureIssue[];
}

/** A text without its HTML, two thirds of it; what other pages need of it is in a `TextSide`. */
export type TextWords = Omit<DocumentText, 'html' | 'citations' | 'bodies'>;

/** A text as its own page reads it. */
export type StoredText = TextWords & Pick<DocumentText, 'html'>;

/** What the compiler makes of the facts in one `content/van-ban/*.mdx`. */
export interface CompiledDocument {
  readonly slug: string;
  readonly data: DocumentData;
  /** Null for an entry with metadata only. */
  readonly fidelity: Fidelity | null;
}

/** A compiled document joined with the registries and the graph, as pages use it. */
export interface SiteDocument extends CompiledDocument {
  /** "Nghị định số 134/2025/NĐ-CP", "Luật Thỏa thuận quốc tế", "Quyết định (không rõ số)". */
  readonly name: string;
  readonly typeName: string;
  readonly issuer: Issuer;
  readonly fields: readonly Field[];
  readonly departments: readonly Department[];
  readonly year: number | null;
  /** State on the day of the build, in the act's own territory. */
  readonly effect: EffectState;
  readonly effectInput: EffectInput;
  /** Where it applies; null for the whole country. */
  readonly territory: TerritoryEntry | null;
  /** What other documents do to this one. */
  readonly incoming: readonly InverseRelation[];
  readonly url: string;
}
