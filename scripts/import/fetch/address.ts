import { BY_HAND, refusal } from './faults.ts';

/**
 * An address that may be fetched: https, or http of this machine itself.
 *
 * @throws FetchFault
 * @example officialAddress('https://vbpl.vn/a.pdf').host // 'vbpl.vn'
 */
export function officialAddress(text: string): URL {
  const url = URL.parse(text);
  if (!url) throw refusal(`Địa chỉ "${text}" viết sai; hãy chép lại nguyên từ trình duyệt.`);
  const wrong = wrongWith(url);
  if (wrong !== null) throw refusal(`Địa chỉ ${shown(url)} ${wrong}; hãy ${BY_HAND}.`);
  url.hash = '';
  return url;
}

/**
 * Where a server sends us on to. What it names must be as safe as where we are: it never leads from
 * https to http, nor from the network into this machine.
 *
 * @param location the header as received: one character a byte.
 * @throws FetchFault
 */
export function nextAddress(from: URL, location: string): URL {
  const stop = (why: string): Error =>
    refusal(`Máy chủ ${from.host} chuyển hướng tới địa chỉ ${why} nên đã dừng; hãy ${BY_HAND}.`);
  const url = URL.parse(unicode(location), from);
  if (!url) throw stop('viết sai');
  const wrong = wrongWith(url);
  if (wrong !== null) throw stop(wrong);
  if (from.protocol === 'https:' && url.protocol !== 'https:') throw stop(UNSAFE);
  if (isLoopback(url.hostname) && !isLoopback(from.hostname)) throw stop('của chính máy này');
  url.hash = '';
  return url;
}

/** @example isLoopback('127.0.0.1') // true; URL writes every other way of 127.… so */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname);
}

const UNSAFE = 'không mã hóa (http), có thể bị sửa dọc đường';

function wrongWith(url: URL): string | null {
  if (url.username !== '' || url.password !== '') return 'kèm tên và mật khẩu';
  if (url.protocol === 'https:') return null;
  if (url.protocol !== 'http:') return `kiểu "${url.protocol}", không phải https`;
  return isLoopback(url.hostname) ? null : UNSAFE;
}

function shown({ protocol, host, href }: URL): string {
  return host === '' ? href.slice(0, 80) : `${protocol}//${host}`;
}

/** Servers write Vietnamese addresses as bare UTF-8, which arrives as Latin-1. */
function unicode(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}
