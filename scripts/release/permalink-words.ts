import type { PermalinkCheck, Vanished } from '../../src/legal/permalink/index.ts';

/** Told one by one up to this many. */
const TOLD = 20;

/** What a check of addresses found, for people: what went, what likely took its place, what to write. */
export function permalinkLines(
  { checked, redirected, vanished }: PermalinkCheck,
  day: string,
): string[] {
  if (vanished.length === 0)
    return [
      `${checked} địa chỉ của bản phát hành trước đều còn${redirected > 0 ? ` (${redirected} chuyển đến nơi mới)` : ''}.`,
    ];
  const rest = vanished.length - TOLD;
  return [
    `${vanished.length} địa chỉ của bản phát hành trước không còn dẫn đến đâu:`,
    ...vanished.slice(0, TOLD).flatMap(vanishedLines),
    ...(rest > 0 ? [`… và ${rest} địa chỉ khác.`] : []),
    'Khôi phục chúng, hoặc thêm vào content/phat-hanh/chuyen-huong.yaml:',
    ...vanished.slice(0, TOLD).flatMap((one) => entryLines(one, day)),
  ];
}

function vanishedLines({ address, provisions, leadsTo, likely }: Vanished): string[] {
  const more = provisions > 0 ? `, cùng ${provisions} điều khoản` : '';
  const led = leadsTo === null ? '' : `; đang chuyển đến ${leadsTo}, nơi không có gì`;
  return [`  ${address}${more}${led}${likely === null ? '' : `; có lẽ nay là ${likely}`}`];
}

function entryLines({ address, likely }: Vanished, day: string): string[] {
  return [`- from: ${address}`, `  to: ${likely ?? '/…/'}`, `  since: ${day}`, '  why: …'];
}
