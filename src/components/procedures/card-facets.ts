import { fold } from '../../legal/vietnamese/index.ts';
import type { AdministrativeProcedure } from '../../schemas/procedure.ts';
import type { CardFacets } from './list-state.ts';

/** What the card of a procedure is found by: its names, its code, what it is about, for whom. */
export function cardFacets(
  procedure: AdministrativeProcedure,
  names: { readonly fields: readonly string[]; readonly askers: string },
): CardFacets {
  const { title, summary, asked, askers, fields } = procedure;
  const official =
    'officialName' in procedure && procedure.officialName.known
      ? [procedure.officialName.value.text]
      : [];
  const code = 'code' in procedure && procedure.code.known ? [procedure.code.value.code] : [];
  return {
    words: fold(
      [title, summary.text, ...asked, ...official, ...code, ...names.fields, names.askers].join(
        ' ',
      ),
    ),
    askers,
    fields,
  };
}
