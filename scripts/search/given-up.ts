/** Milliseconds after which another Ctrl-C is meant: npm passes the first one on a second time. */
const AGAIN = 1000;

/** Ended because somebody asked for it. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';

  constructor() {
    super('Đã dừng theo yêu cầu; chỉ mục đang dùng giữ nguyên.');
  }
}

/** A signal that Ctrl-C gives; pressed again, the process ends at once. */
export function givenUp(): AbortSignal {
  const controller = new AbortController();
  let asked = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      if (asked === 0) {
        asked = Date.now();
        controller.abort(new GivenUp());
      } else if (Date.now() - asked > AGAIN) process.exit(130);
    });
  return controller.signal;
}
