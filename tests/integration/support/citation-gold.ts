import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseAddress } from '../../../src/legal/address/index.ts';
import { documentTypeById } from '../../../src/legal/document-type.ts';

/** Where the marked passages lie; the rules of marking are in its README. */
const GOLD_DIR = 'tests/fixtures/citations/gold';

/** `dieu-this-khoan-2`: a place below the article, clause … that the citation stands in. */
const RELATIVE_BASE = /^(?:chuong|muc|dieu|khoan|diem)-this(?:-(?=.)|$)/;

const provision = z
  .string()
  .refine(isProvision, 'not an address of src/legal/address, nor one below a "this"');

/** Words as read, whatever normal form the passage prints them in. */
const words = z
  .string()
  .min(1)
  .refine((text) => text === text.normalize('NFC'), 'not in NFC');

const citedDocument = z.strictObject({
  type: z
    .string()
    .refine((id) => documentTypeById(id) !== null, 'not in src/legal/document-type')
    .nullable(),
  number: words.nullable(),
  year: z.int().min(1945).max(2100).nullable(),
  date: z.iso.date().nullable(),
  issuer: words.nullable(),
  name: words.nullable(),
  attached: words.nullable(),
});

/** What the checks across fields read. */
interface Reading {
  readonly kind: string;
  readonly text: string;
  readonly document: z.infer<typeof citedDocument> | null;
  readonly self: object | null;
  readonly provisions: readonly string[];
}

const goldCitation = z
  .strictObject({
    text: z.string().min(1),
    start: z.int().min(0),
    end: z.int(),
    kind: z.enum(['document', 'provision', 'relative', 'alias']),
    document: citedDocument.nullable(),
    self: z
      .strictObject({
        level: z.enum(['document', 'regulation', 'article', 'clause']),
        name: words.nullable(),
      })
      .nullable(),
    provisions: z.array(provision),
    optional: z.string().min(1).optional(),
  })
  .refine(kindAgrees, 'kind does not agree with document, self and provisions')
  .refine(numberIsPrinted, 'number is not in the citation');

/**
 * One citation as marked by hand. `start` and `end` are UTF-16 offsets in the passage; `document`
 * is `null` where the text cites itself, which `self` then tells. An `optional` one may be found or
 * not and counts neither way; it says why.
 */
export type GoldCitation = z.infer<typeof goldCitation>;

/** How the cited document is named; see the README. */
export type GoldKind = GoldCitation['kind'];

/** A passage of a source with all citations in it, in order. */
export interface GoldPassage {
  /** Source and ordinal, e.g. `003-2`. */
  readonly name: string;
  readonly text: string;
  readonly citations: readonly GoldCitation[];
}

/** All marked passages by name. Throws where a file breaks the rules of marking. */
export function readCitationGold(): readonly GoldPassage[] {
  return readdirSync(GOLD_DIR)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const text = readFileSync(join(GOLD_DIR, `${name}.txt`), 'utf8');
      const marks: unknown = JSON.parse(readFileSync(join(GOLD_DIR, file), 'utf8'));
      return { name, text, citations: parseGold(text, marks) };
    });
}

/** Checks the marks of one passage: shapes, exact places, order without overlap. Throws otherwise. */
export function parseGold(text: string, marks: unknown): readonly GoldCitation[] {
  return z
    .array(goldCitation)
    .superRefine((citations, context) => {
      let reached = 0;
      for (const [index, { start, end, text: marked }] of citations.entries()) {
        const refuse = (message: string): void =>
          context.addIssue({ code: 'custom', path: [index], message });
        if (text.slice(start, end) !== marked) refuse(`the passage has no "${marked}" there`);
        if (start < reached) refuse('overlaps the citation before it, or is out of order');
        reached = end;
      }
    })
    .parse(marks);
}

/** Whether a mark names a provision: an address with a level, after "this" or on its own. */
function isProvision(address: string): boolean {
  const below = address.replace(RELATIVE_BASE, '');
  if (below === '') return address !== '';
  return (parseAddress(below)?.segments.length ?? 0) > 0;
}

function kindAgrees({ kind, document, self, provisions }: Reading): boolean {
  if (kind === 'relative') return document === null && self !== null;
  if (self !== null || document === null) return false;
  if (kind === 'alias') return true;
  return (kind === 'provision') === provisions.length > 0;
}

/** An alias stands for a number; everything else has the number in its own words. */
function numberIsPrinted({ kind, text, document }: Reading): boolean {
  const number = document?.number ?? null;
  if (kind === 'alias' || number === null) return true;
  return text.normalize('NFC').replace(/\s+/gu, '').includes(number);
}
