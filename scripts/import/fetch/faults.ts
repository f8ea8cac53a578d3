import { ImportFault } from '../failures.ts';

/** What went wrong with a download, in one sentence with what to do. */
export class FetchFault extends ImportFault {
  /** Whether it may be well another time; a copy of before does meanwhile. */
  readonly passing: boolean;

  constructor(message: string, { passing }: { readonly passing: boolean }) {
    super(message);
    this.passing = passing;
  }
}

/** What always helps, after "hãy". */
export const BY_HAND = 'tải tệp bằng trình duyệt rồi nhập tệp đó';
const LATER = `hãy chạy lại sau, hoặc ${BY_HAND}`;

/** The site itself says no, or what it sends cannot be used: another attempt brings the same. */
export function refusal(sentence: string): FetchFault {
  return new FetchFault(sentence, { passing: false });
}

function hitch(sentence: string): FetchFault {
  return new FetchFault(sentence, { passing: true });
}

/** The time or the patience is over. */
export const slowFault = {
  silent: (host: string, ms: number) =>
    hitch(`Máy chủ ${host} không gửi gì suốt ${seconds(ms)} nên đã dừng; ${LATER}.`),
  long: (host: string, ms: number) =>
    hitch(`Tải từ ${host} quá ${seconds(ms)} chưa xong nên đã dừng; ${LATER}.`),
};

/** Fewer bytes, or others, than the server announced. */
export function shortFault(host: string): FetchFault {
  return hitch(`Tệp từ ${host} tải thiếu (kết nối đứt hoặc máy chủ báo sai độ dài); ${LATER}.`);
}

/** @example tooLargeFault('vbpl.vn', 100_000_000) // 'Tệp từ vbpl.vn lớn hơn 100 MB …' */
export function tooLargeFault(host: string, bytes: number): FetchFault {
  return refusal(`Tệp từ ${host} lớn hơn ${bytes / 1e6} MB nên đã dừng tải; hãy xem lại địa chỉ.`);
}

/** Codes of errors of the system and of TLS, and what they mean to a user. */
const CAUSES: readonly (readonly [RegExp, (host: string) => string])[] = [
  [
    /^(?:ENOTFOUND|EAI_|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EHOSTDOWN)/u,
    (host) =>
      `Không có mạng, hoặc không tìm thấy máy chủ ${host}; hãy kiểm tra kết nối rồi chạy lại, hoặc tải tệp ở máy có mạng rồi nhập tệp đó.`,
  ],
  [
    /^(?:ECONNREFUSED|ETIMEDOUT|EACCES|EPERM)/u,
    (host) => `Không kết nối được với máy chủ ${host}; ${LATER}.`,
  ],
  [
    /^ERR_PROXY/u,
    (host) =>
      `Máy chủ trung gian (proxy) không cho tới ${host}; hãy xem lại biến HTTPS_PROXY, hoặc ${BY_HAND}.`,
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO|^ERR_(?:TLS|SSL)|^EPROTO/u,
    (host) => `Kết nối mã hóa với ${host} không tin được (chứng thư có lỗi); hãy ${BY_HAND}.`,
  ],
  [
    /^(?:HPE_|ERR_HTTP)/u,
    (host) => `Máy chủ ${host} trả lời không đúng giao thức HTTP; hãy ${BY_HAND}.`,
  ],
];

/** What an error of the network means; nobody promised that it has a code. */
export function networkFault(host: string, error: unknown): FetchFault {
  const code = codeOf(error);
  const cause = CAUSES.find(([codes]) => codes.test(code));
  return hitch(cause?.[1](host) ?? `Kết nối với ${host} bị đứt (${code}); ${LATER}.`);
}

/** @example codeOf(error) // 'ECONNRESET' */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'không rõ';
}

/** @example statusFault('vbpl.vn', 404, null) // 'Trang không còn ở vbpl.vn (404); …' */
export function statusFault(host: string, status: number, after: number | null): FetchFault {
  const says = (what: string): string => `${what} (${status})`;
  const wait = after === null ? 'sau' : `sau ${seconds(after)}`;
  switch (status) {
    case 401:
    case 403:
      return refusal(`${says(`Máy chủ ${host} từ chối cho tải`)}; hãy ${BY_HAND}.`);
    case 404:
    case 410:
      return refusal(`${says(`Tệp không còn ở ${host}`)}; hãy tìm địa chỉ mới.`);
    case 408:
    case 429:
    case 503:
      return hitch(`${says(`Máy chủ ${host} đang bận`)}; hãy chạy lại ${wait}.`);
    default:
      return status >= 500
        ? hitch(`${says(`Máy chủ ${host} đang có lỗi`)}; ${LATER}.`)
        : refusal(`${says(`Máy chủ ${host} không gửi tệp`)}; hãy ${BY_HAND}.`);
  }
}

/** "45 giây", "2 phút"; what is less than a second is one. */
function seconds(ms: number): string {
  const whole = Math.max(1, Math.ceil(ms / 1000));
  return whole <= 120 ? `${whole} giây` : `${Math.ceil(whole / 60)} phút`;
}
