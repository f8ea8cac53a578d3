import { id } from './registry.ts';

/** Key of the note, in a schema's metadata, of the list its values come from. */
export const LIST = 'x-list';

/** Lists short and steady enough that an editor of content is offered what they hold. */
export const LISTS = [
  'types',
  'issuers',
  'fields',
  'departments',
  'territories',
  'duties',
  'sources',
] as const;
export type List = (typeof LISTS)[number];

/** An id of an entry of a list. That it exists is checked where all of content is known. */
export function listed(list: List) {
  return id.meta({ [LIST]: list });
}
