import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { fact } from './fact.ts';
import { help } from './help.ts';
import { known } from './known.ts';
import { channel, claims, deadline, decisions, page, receiver, steps } from './procedure-parts.ts';
import { id } from './registry.ts';
import { said } from './statement.ts';
import { procedureCode, words } from './words.ts';

/** A question whose answer tells which procedure is the right one, e.g. for which country. */
const choice = z.strictObject({
  question: words,
  branches: z
    .array(claim.extend({ when: words, procedure: id.optional() }))
    .min(2, 'Một câu hỏi cần ít nhất hai nhánh.'),
  /** How to find out, for those who do not know the answer. */
  check: claims,
});
export type Choice = z.infer<typeof choice>;

/**
 * A procedure somebody outside asks for. Every field that sources may be silent on is of the kind
 * {@link known}: it cannot be left out.
 */
const service = z.strictObject({
  ...page,
  /** `online`: done on the national public-service portal; `information`: told, not offered there. */
  kind: z.enum(['online', 'information']),
  officialName: known(claim),
  /** Of the national public-service portal. */
  code: known(said.extend({ code: procedureCode })),
  choice: choice.optional(),
  conditions: known(claims),
  decidedBy: decisions,
  result: known(claim),
  fee: known(claim),
  forms: known(claims),
  dossier: known(claims),
  channels: known(z.array(channel).min(1)),
  submitTo: known(z.array(receiver).min(1)),
  deadlines: known(z.array(deadline).min(1)),
  /** What the office's internal process makes of the legal time. */
  internalTime: known(claim),
  steps,
});
export type Service = z.infer<typeof service>;

/** Procedures between offices, of which sources give little more than how many there are. */
const internalGroup = z.strictObject({
  ...page,
  kind: z.literal('internal'),
  count: fact(z.int().min(1)),
  names: known(claims),
});
export type InternalGroup = z.infer<typeof internalGroup>;

/**
 * A page below `/thu-tuc/`: a file of `content/thu-tuc/`. YAML rather than MDX: it holds short
 * sentences, each with its own evidence, and nothing in it needs a component.
 */
export const administrativeProcedure = z.discriminatedUnion('kind', [service, internalGroup, help]);
export type AdministrativeProcedure = z.infer<typeof administrativeProcedure>;
