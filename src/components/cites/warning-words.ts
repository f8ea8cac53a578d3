import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import type { Warning } from '../../legal/citation/resolve/index.ts';
import { formatDate } from '../ui/date.ts';

/** What is off in a citation, as a sentence. */
export function warningWords(warning: Warning): string {
  switch (warning.kind) {
    case 'date':
      return `Nguồn in ngày ${formatDate(warning.cited)}; ngày ban hành là ${formatDate(warning.right)}.`;
    case 'date-order':
      return `Nguồn in tháng trước ngày; ngày ban hành là ${formatDate(warning.right)}.`;
    case 'issuer':
      return `Nguồn in “${warning.cited}”; cơ quan ban hành là ${warning.right}.`;
    case 'type':
      return `Nguồn gọi là “${warning.cited}”; loại văn bản không phải vậy.`;
    case 'number':
      return `Nguồn in “${warning.cited}”; số hiệu là ${warning.right}.`;
    case 'self-name':
      return `Nguồn gọi là “${warning.cited} này”; tên đúng khác.`;
    case 'no-provision': {
      const address = parseAddress(warning.address);
      return `Văn bản không có ${(address && describeAddress(address)) ?? 'điều khoản này'}.`;
    }
    case 'later':
      return `Văn bản được dẫn ban hành sau, ngày ${formatDate(warning.issued)}.`;
  }
}
