import { shownDay } from '../../calendar.ts';
import type { EffectReason, EffectState } from '../../effect/index.ts';
import { nameOf, type DraftBook } from './book.ts';
import { endedHow } from './ended.ts';
import { problem } from './problem.ts';
import type { DraftProblem } from './types.ts';
import { fromDay, list, sentence } from './words.ts';

const CHECK = 'Hãy kiểm tra ở nguồn chính thức.';

/** What a state of the document `slug` is about: all of it, or a provision ("khoản 1 Điều 5"). */
interface Subject {
  readonly slug: string;
  /** Empty for the document as a whole. */
  readonly label: string;
}

/** What the state of a document, or of one of its provisions, means for whoever cites it. */
export function stateProblem(book: DraftBook, subject: Subject, state: EffectState): DraftProblem {
  const { reason, since, by } = state;
  const whole = subject.label === '';
  const acts = list(by.map((slug) => nameOf(book, slug)));
  const say = (words: string): string =>
    `${sentence(whole ? words : `${subject.label} ${words}`)}${evidence(state)}.`;
  switch (reason) {
    case 'replaced': {
      const how = endedHow(book, subject.slug, by);
      const words = how === 'replaced' ? 'được thay thế bằng' : 'bị bãi bỏ bởi';
      return problem('error', how, say(`đã hết hiệu lực${fromDay(since)}, ${words} ${acts}`));
    }
    case 'expired':
      return problem('error', 'expired', say(`đã hết thời hạn áp dụng${fromDay(since)}`));
    case 'suspended': {
      const partly = state.id === 'ngung-hieu-luc-mot-phan';
      const words = `bị ngưng hiệu lực${partly ? ' một phần' : ''}${fromDay(since)} bởi ${acts}`;
      return partly
        ? problem('warning', 'partly-suspended', say(words))
        : problem('error', 'suspended', say(words));
    }
    case 'not-yet': {
      const start = since === null ? '' : `; có hiệu lực từ ngày ${shownDay(since)}`;
      return problem('warning', 'not-yet', `Chưa có hiệu lực${start}.`);
    }
    case 'amended':
      return problem('note', 'amended', say(`còn hiệu lực, đã được sửa đổi, bổ sung bởi ${acts}`));
    case 'partly-ended': {
      const how = acts === '' ? '' : `, do ${acts} sửa đổi, thay thế hoặc bãi bỏ`;
      return problem('note', 'partly-ended', say(`còn hiệu lực một phần${how}`));
    }
    case 'in-force':
      return problem('ok', 'in-force', say('còn hiệu lực'));
    case 'not-normative':
      return problem('ok', 'no-state', 'Loại văn bản này không có tình trạng hiệu lực.');
    case 'elsewhere':
      return problem('warning', 'elsewhere', 'Văn bản không áp dụng ở địa bàn của dự thảo.');
    case 'end-date-unknown':
    case 'stale-evidence':
    case 'no-evidence':
    case 'start-date-unknown':
      return unknownProblem(reason, state, subject.label);
  }
}

type UnknownReason = Extract<
  EffectReason,
  'end-date-unknown' | 'stale-evidence' | 'no-evidence' | 'start-date-unknown'
>;

/** Not known: what makes it so, and no more than that. Only a sign of an end is worth a warning. */
function unknownProblem(reason: UnknownReason, state: EffectState, label: string): DraftProblem {
  const what = label === '' ? 'Chưa xác định hiệu lực' : `Chưa xác định hiệu lực của ${label}`;
  const until = evidence(state);
  const seen = state.evidenceUntil === null ? '' : ` (ngày ${shownDay(state.evidenceUntil)})`;
  switch (reason) {
    case 'end-date-unknown':
      return problem(
        'warning',
        'unknown',
        `${what}: đã có văn bản thay thế hoặc bãi bỏ, chưa rõ từ ngày nào${until}. ${CHECK}`,
      );
    case 'stale-evidence':
      return problem(
        'note',
        'unknown',
        `${what}: chứng cứ gần nhất${seen} đã quá hai năm. ${CHECK}`,
      );
    case 'start-date-unknown':
      return problem('note', 'unknown', `${what}: chưa rõ ngày bắt đầu${until}. ${CHECK}`);
    case 'no-evidence':
      return problem('note', 'unknown', `${what}: chưa đủ chứng cứ. ${CHECK}`);
  }
}

function evidence({ evidenceUntil }: EffectState): string {
  return evidenceUntil === null ? '' : `, theo chứng cứ đến ngày ${shownDay(evidenceUntil)}`;
}
