/** Where reports of faults go. Nothing is ever sent by itself: a link opens a letter or a form. */
export type ReportTarget =
  /** Nobody said; the page /bao-sai-sot/ shows the text to copy. */
  | { readonly kind: 'none' }
  | { readonly kind: 'mail'; readonly to: string }
  /** An address with `{title}` and `{text}` where these go. */
  | { readonly kind: 'form'; readonly template: string };

/** One address, without names, further receivers or headers. */
const MAIL = /^mailto:([a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/iu;

/**
 * Reads `REPORT_ADDRESS`: `mailto:…`, or the https address of a form. Where that has no `{title}` and
 * `{text}`, they are added as `title` and `body`, which most forges read.
 *
 * @throws Error with one sentence when it is neither.
 */
export function reportTarget({ REPORT_ADDRESS: given = '' }: NodeJS.ProcessEnv): ReportTarget {
  if (given === '') return { kind: 'none' };
  const mail = MAIL.exec(given)?.[1];
  if (mail !== undefined) return { kind: 'mail', to: mail };
  const url = URL.parse(given);
  const secure = url?.protocol === 'https:' && url.username === '' && url.password === '';
  // Placeholders must not stand in what decides where the reader is sent.
  if (!url || !secure || /[{}]|%7b/iu.test(url.host + url.pathname))
    throw new Error(
      `REPORT_ADDRESS "${given}" không dùng được: cần mailto:hop-thu@vidu.gov.vn hoặc https://vidu.gov.vn/bao-loi.`,
    );
  const filled = given.includes('{title}') || given.includes('{text}');
  if (filled) return { kind: 'form', template: given };
  const [address = '', hash] = given.split('#');
  const joined = `${address}${address.includes('?') ? '&' : '?'}title={title}&body={text}`;
  return { kind: 'form', template: hash === undefined ? joined : `${joined}#${hash}` };
}
