import type { SiteDocument } from '../../content/model.ts';
import { oncePerList } from '../../content/once-per-list.ts';

/** The last day any document was checked; undefined without documents. */
export const latestCheck = oncePerList((documents: readonly SiteDocument[]) =>
  documents
    .map(({ data }) => data.checkedOn)
    .sort()
    .at(-1),
);
