import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import type { Warning } from '../../legal/citation/resolve/index.ts';
import { formatDate } from '../ui/date.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** What is off in a citation, as a sentence. */
export function warningWords(warning: Warning): string {
  switch (warning.kind) {
    case 'date':
      return filled(texts.warnDate, {
        date: formatDate(warning.cited),
        date2: formatDate(warning.right),
      });
    case 'date-order':
      return filled(texts.warnOrder, { date: formatDate(warning.right) });
    case 'issuer':
      return filled(texts.warnIssuer, { text: warning.cited, issuer: warning.right });
    case 'type':
      return filled(texts.warnType, { text: warning.cited });
    case 'number':
      return filled(texts.warnNumber, { text: warning.cited, number: warning.right });
    case 'self-name':
      return filled(texts.warnSelf, { text: warning.cited });
    case 'no-provision': {
      const address = parseAddress(warning.address);
      return address === null
        ? texts.warnNoPlace
        : filled(texts.warnPlace, { text: describeAddress(address) });
    }
    case 'later':
      return filled(texts.warnLater, { date: formatDate(warning.issued) });
  }
}
