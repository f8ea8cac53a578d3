import { DOCUMENT_TYPES } from '../../src/legal/document-type.ts';
import { readOffice } from '../../src/content/read/read-office.ts';
import { readRegistries } from '../../src/content/read/registries.ts';
import type { List } from '../../src/schemas/listed.ts';

/** What each list holds, in an order that does not depend on the file's. */
export type OfferedIds = Readonly<Record<List, readonly string[]>>;

/** Reads the ids that editors are offered from a content folder. */
export async function offeredIds(root: string): Promise<OfferedIds> {
  const { value } = await readRegistries(root);
  const { duties } = (await readOffice(root)).value;
  const ids = (entries: readonly { readonly id: string }[]): string[] =>
    entries.map(({ id }) => id).sort();
  return {
    types: ids(DOCUMENT_TYPES),
    issuers: ids(value.issuers),
    fields: ids(value.fields),
    departments: ids(value.departments),
    territories: ids(value.territories),
    duties: ids(duties.map((entry) => entry.value)),
    sources: ids(value.sources),
  };
}
