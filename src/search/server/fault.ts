import type { Failure } from '../failure.ts';

/**
 * What is wrong with a server: it does not answer; it refuses the page's key; what it says is no
 * answer; it holds other content than the page was built from, or in another form.
 */
type Reason = 'unreachable' | 'refused' | 'malformed' | 'outdated';

const FAILURES: Readonly<Record<Reason, Failure>> = {
  unreachable: { message: 'Máy chủ tìm kiếm không trả lời.' },
  malformed: { message: 'Máy chủ tìm kiếm trả lời không đúng dạng.' },
  refused: { message: 'Máy chủ tìm kiếm từ chối khóa của trang.', lasting: true },
  outdated: { message: 'Máy chủ tìm kiếm giữ bản nội dung khác với trang.', lasting: true },
};

/** Something wrong with the search server, not with the page. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(FAILURES[reason].message);
    this.reason = reason;
  }
}

/** What to tell the reader; an answer that our own code stumbles over is malformed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ServerFault) return FAILURES[error.reason];
  console.warn(error);
  return FAILURES.malformed;
}
