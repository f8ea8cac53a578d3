import type { DocumentTypeId } from '../../legal/document-type.ts';
import type { RelationKind } from '../../legal/graph.ts';
import type { Issue, Range } from '../../legal/issue.ts';
import type { DocumentNumber } from '../../legal/number/index.ts';

/** Something a text says about itself, with where it says so. */
export interface Found<T> {
  readonly value: T;
  /** Where it stands in the body. */
  readonly range: Range;
  /** What an editor should know about how it was read, one Vietnamese sentence. */
  readonly note?: string;
}

/** Whose body an issuer is. */
export type IssuerLevel = 'central' | 'province' | 'district' | 'commune' | 'party';

/** Who issued an act, to be matched by name with the register of issuers. */
export interface Issuer {
  /** In proper case: `Bộ Lao động - Thương binh và Xã hội`. */
  readonly name: string;
  /** As in numbers: `BLĐTBXH`; `null` where the number shows none. */
  readonly symbol: string | null;
  readonly level: IssuerLevel;
  /** `tỉnh Hà Giang`; `null` for bodies of the whole country, or where the text does not say. */
  readonly place: string | null;
}

/** Who signed, and as what. */
export interface Signer {
  readonly name: string;
  /** As printed: `KT. BỘ TRƯỞNG THỨ TRƯỞNG`. */
  readonly post: string;
}

/** When the act enters into force. */
export type Entry =
  /** A day, printed or counted from the day of signing. */
  | { readonly kind: 'day'; readonly from: string }
  /** Counted from an event after signing, whose day the text does not tell. */
  | { readonly kind: 'bounds'; readonly notBefore: string };

/** Provisions with a beginning or an end of their own. */
export interface OwnDay {
  /** Addresses in this act. */
  readonly provisions: readonly string[];
  readonly day: string;
}

/** What the act does to another. */
export interface StatedRelation {
  readonly kind: RelationKind;
  /** Slug made from the number cited; `null` where it has none, or no certain one. */
  readonly target: string | null;
  /** The other act as cited, in single blanks. */
  readonly cited: string;
  /** Where it is cited. */
  readonly range: Range;
  /** Address of the acting provision; `null` for the opening. */
  readonly by: string | null;
  /** Addresses touched in the other act, where the relation is partial. */
  readonly provisions: readonly string[];
  /** What the addresses cannot say: "trừ Điều 5", "Phụ lục I". */
  readonly scope: string | null;
  /** Day of its own, where the text names one. */
  readonly from: string | null;
}

/** One "Căn cứ …" before the first article. */
export interface Basis {
  readonly text: string;
  readonly range: Range;
  readonly address: string;
}

/** A text issued with the act. */
export interface ReadAttachment {
  /** Address prefix: `quy-dinh`, `phu-luc-1`. */
  readonly prefix: string;
  /** As officials cite it: `Quy chế tiếp công dân`. */
  readonly name: string;
  readonly range: Range;
}

/** The facts that {@link Missing} may speak of. */
export type FactName =
  'number' | 'type' | 'issuer' | 'issued' | 'place' | 'title' | 'signer' | 'inForceFrom';

/** A fact that was looked for and not found. */
export interface Missing {
  readonly fact: FactName;
  /** One Vietnamese sentence. */
  readonly why: string;
}

/** All that a text says about itself. What is `null` or empty and expected is in `missing`. */
export interface Metadata {
  readonly number: Found<DocumentNumber> | null;
  readonly type: Found<DocumentTypeId> | null;
  /** Several for joint acts, in the order printed. */
  readonly issuers: readonly Found<Issuer>[];
  /** ISO day of issue; for laws without a date in the head the day of adoption. */
  readonly issued: Found<string> | null;
  /** Where it was issued, as printed: `Hà Nội`. */
  readonly place: Found<string> | null;
  /** Without type and number; laws with their type ("Luật Thỏa thuận quốc tế"). */
  readonly title: Found<string> | null;
  readonly signers: readonly Found<Signer>[];
  readonly inForce: Found<Entry> | null;
  /** First day on which the act no longer applies, where it says so itself. */
  readonly expires: Found<string> | null;
  /** Provisions that begin on another day than the act. */
  readonly provisionStarts: readonly Found<OwnDay>[];
  /** Provisions that end before the act, with their last day. */
  readonly provisionEnds: readonly Found<OwnDay>[];
  readonly bases: readonly Basis[];
  readonly relations: readonly StatedRelation[];
  /** Slugs of the acts whose changes a consolidated text holds. */
  readonly incorporates: readonly string[];
  readonly attachments: readonly ReadAttachment[];
  readonly missing: readonly Missing[];
  /** Contradictions, and what is to be looked at. */
  readonly issues: readonly Issue[];
}

/** What is known besides the text. */
export interface MetadataHints {
  /** Name of the file without folders; used only to contradict, never to fill in. */
  readonly fileName: string | null;
}
