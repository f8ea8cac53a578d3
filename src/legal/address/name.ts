import { describeAddress } from './describe.ts';
import { parseAddress } from './parse.ts';

/**
 * Names of fragments met so far: a document asks for each of its addresses several times, and most
 * documents have the same ones.
 */
const known = new Map<string, string | null>();
const MAX_KNOWN = 20_000;

/**
 * What a URL fragment (without `#`) is called in a citation, without the document's name; `null` when
 * it is no address.
 *
 * @example nameOfAddress('quy-dinh-dieu-4-khoan-1') // 'khoản 1 Điều 4'
 */
export function nameOfAddress(text: string): string | null {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const address = parseAddress(text);
  const name = address && describeAddress(address);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, name);
  return name;
}
