import type { DraftReport, DraftSeverity } from '../../legal/citation/draft/index.ts';
import { SEVERITY_WORDS } from '../../legal/citation/draft/labels.ts';
import { formatDate } from '../ui/date.ts';

const PROBLEMS: readonly DraftSeverity[] = ['error', 'warning', 'note'];

/** What a check came to, in one sentence. */
export function headline({ findings, summary }: DraftReport): string {
  if (findings.length === 0) return 'Không thấy viện dẫn nào';
  const words = (severity: DraftSeverity): string =>
    SEVERITY_WORDS[severity].toLocaleLowerCase('vi');
  const parts = PROBLEMS.flatMap((severity) => {
    const count = summary.severities[severity];
    return count === 0 ? [] : [`${count} ${words(severity)}`];
  });
  return `${findings.length} viện dẫn: ${parts.length === 0 ? words('ok') : parts.join(', ')}`;
}

/** For which day and place it holds. `placeName` is null where there is none. */
export function basisSentence(report: DraftReport, placeName: string | null): string {
  const place = placeName === null ? 'không theo địa bàn nào' : `địa bàn ${placeName}`;
  return `Tính tại ngày ${formatDate(report.on)}, ${place}. Kết quả giúp rà soát, không thay bản chính thức.`;
}

/** How much of what is being worked on is done, in per cent of whole tens for screen readers. */
export function spokenStep(words: string, done: number): string {
  return done <= 0 ? words : `${words}: ${Math.floor(done * 4) * 25} phần trăm.`;
}

/** Which file the text came from, and what of it could not be read. */
export function sourceWords(name: string, pages: number | null, silent: number): string {
  const whole = pages === null ? name : `${name}, ${pages} trang`;
  return silent === 0 ? `${whole}.` : `${whole}; ${silent} trang là ảnh nên chưa được kiểm tra.`;
}
