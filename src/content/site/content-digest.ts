import { createHash } from 'node:crypto';
import type { SearchDocument, SearchProvision } from '../../search/types.ts';

/** Adds up what a site holds, document by document, to tell one state of its content from another. */
export function contentDigest(): {
  add: (document: SearchDocument, provisions: readonly SearchProvision[]) => void;
  end: () => string;
} {
  const hash = createHash('sha256');
  return {
    add: (document, provisions) => hash.update(JSON.stringify([document, provisions])),
    end: () => hash.digest('hex').slice(0, 16),
  };
}
