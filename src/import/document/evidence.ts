import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import type { Range } from '../../legal/issue.ts';
import { placesAt, type LegalTree } from '../../legal/structure/index.ts';
import type { Evidence } from '../../schemas/fact.ts';

/** The entry of the register of sources that stands for whatever file was imported. */
export const IMPORTED_SOURCE = 'tep-nhap';

/** What facts of an imported text rest on: the text itself, where it says so. */
export type Witness = (found: { readonly range: Range; readonly note?: string }) => Evidence;

/**
 * @param optical whether the words were read from pictures: nothing they say is more than a lead
 *   until somebody has looked.
 */
export function witnessOf(tree: LegalTree, optical: boolean): Witness {
  const placeAt = placesAt(tree);
  return ({ range, note }) => {
    const { address } = placeAt(range.start);
    const parsed = address === '' ? null : parseAddress(address);
    const place = parsed === null ? '' : describeAddress(parsed);
    return {
      confidence: optical ? 'C' : 'A',
      sources: [place === '' ? IMPORTED_SOURCE : `${IMPORTED_SOURCE}#${place}`],
      ...(note !== undefined && { note }),
    };
  };
}

/** Whether a fact is the importer's: nobody else's evidence stands behind it. */
export function isImported({ sources }: { readonly sources: readonly string[] }): boolean {
  return sources.every((source) => source.split('#')[0] === IMPORTED_SOURCE);
}
