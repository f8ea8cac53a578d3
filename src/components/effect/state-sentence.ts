import type { EffectState } from '../../legal/effect/index.ts';
import type { EffectBook } from '../as-of/book.ts';
import { bookLinks } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';

/** What a state means for the reader, as HTML with links to the documents that caused it. */
export function stateSentence(book: EffectBook, slug: string, effect: EffectState): string {
  const links = bookLinks(book, effect.by);
  const since = effect.since === null ? '' : formatDate(effect.since);
  switch (effect.reason) {
    case 'replaced': {
      const incoming = book.entries[slug]?.input.incoming ?? [];
      const replaced = incoming.some(
        ({ kind, by }) => kind === 'replaces' && effect.by.includes(by),
      );
      const how = replaced ? 'được thay bằng' : 'bị bãi bỏ bởi';
      return since === '' ? `Đã ${how} ${links}.` : `Từ ngày ${since}, ${how} ${links}.`;
    }
    case 'expired':
      return since === '' ? 'Đã hết thời hạn áp dụng.' : `Hết thời hạn áp dụng từ ngày ${since}.`;
    case 'amended':
      return `Còn áp dụng, đã được sửa đổi bởi ${links}. Đọc cả hai văn bản.`;
    case 'partly-ended':
      return links === ''
        ? 'Một phần đã hết thời hạn; phần còn lại vẫn áp dụng.'
        : `Còn áp dụng; một phần đã được sửa đổi hoặc bãi bỏ bởi ${links}. Đọc cả hai văn bản.`;
    case 'not-yet':
      return since === '' ? '' : `Có hiệu lực từ ngày ${since}.`;
    case 'suspended':
      return `Bị ngưng hiệu lực bởi ${links}.`;
    case 'end-date-unknown':
      return 'Có văn bản thay thế nhưng chưa rõ từ ngày nào. Hãy kiểm tra ở nguồn chính thức trước khi dùng.';
    case 'stale-evidence':
      return 'Chứng cứ gần nhất đã quá hai năm. Hãy kiểm tra ở nguồn chính thức trước khi dùng.';
    case 'no-evidence':
    case 'start-date-unknown':
      return 'Chưa đủ chứng cứ để nói văn bản còn hiệu lực hay không. Hãy kiểm tra ở nguồn chính thức trước khi dùng.';
    case 'not-normative':
      return 'Loại văn bản này không có tình trạng hiệu lực.';
    case 'elsewhere':
      return 'Văn bản không áp dụng ở địa bàn này.';
    case 'in-force':
      return '';
  }
}
