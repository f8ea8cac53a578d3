import { fold } from '../../legal/vietnamese/index.ts';

const COMMUNE = /(?<!\p{L})(?:cap xa|ubnd xa|xa|phuong|dac khu)(?!\p{L})/u;
const POWER = /tham quyen|(?<!\p{L})(?:duoc|co quyen|co the|tu ky|tu quyet|tu duyet)(?!\p{L})/u;
const WHETHER = /\?\s*$|(?<!\p{L})(?:khong|ko|k|hong|chua|chang)(?!\p{L})/u;

/**
 * Whether a question is about the commune's own power: "cấp xã có được ký thỏa thuận không?",
 * "có thuộc thẩm quyền cấp xã không?". Who only mentions a commune asks something else.
 */
export function asksCommune(question: string): boolean {
  const text = fold(question);
  return COMMUNE.test(text) && POWER.test(text) && WHETHER.test(text);
}
