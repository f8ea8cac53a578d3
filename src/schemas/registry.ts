import { z } from 'astro/zod';
import { webAddress } from './web-address.ts';

/** Id of an entry of a list; slugs of documents have the same form. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và dấu "-".');

/** A body that issues documents. */
export const issuer = z.strictObject({
  id,
  /** Full official name, as after "của" in a citation. */
  name: z.string().min(1),
  shortName: z.string().optional(),
  level: z.enum(['central', 'province', 'commune', 'party']),
  /** Territory; goes into the slug of local documents because local numbers repeat across provinces. */
  place: z.strictObject({ id, name: z.string().min(1) }).optional(),
});
export type Issuer = z.infer<typeof issuer>;

/** A field of work readers browse by. */
export const field = z.strictObject({ id, name: z.string().min(1), summary: z.string().min(1) });
export type Field = z.infer<typeof field>;

/** A department a source assigns documents to. */
export const department = z.strictObject({ id, name: z.string().min(1), of: z.string().min(1) });
export type Department = z.infer<typeof department>;

/** Something facts were read from. */
export const source = z.strictObject({
  id,
  title: z.string().min(1),
  kind: z.enum([
    'official-text',
    'codification',
    'department-document',
    'press',
    'commercial-database',
  ]),
  /** Page address, when the source is public. */
  url: webAddress.optional(),
  /** What a reader should know about its weight. */
  note: z.string().optional(),
});
export type Source = z.infer<typeof source>;

/** An area acts apply in; `within` names the area it is part of. */
export const territory = z.strictObject({
  id,
  name: z.string().min(1),
  within: z.string().optional(),
});
export type TerritoryEntry = z.infer<typeof territory>;
