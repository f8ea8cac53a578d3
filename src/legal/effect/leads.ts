import { shownDay } from '../calendar.ts';
import type { EffectInput } from './types.ts';
import { exactDay } from './when.ts';

/** Sentences about unverified facts, so that a reader sees what may still be wrong. */
export function leadsOf({ inForceFrom, expires, incoming }: EffectInput): string[] {
  const leads: string[] = [];
  if (inForceFrom?.confidence === 'C') leads.push(`ngày có hiệu lực${dayOf(inForceFrom.when)}.`);
  if (expires?.confidence === 'C') leads.push(`ngày hết hiệu lực${dayOf(expires.when)}.`);
  if (incoming.some(({ confidence }) => confidence === 'C'))
    leads.push('có dấu hiệu đã bị thay thế hoặc sửa đổi.');
  return leads;
}

function dayOf(when: Parameters<typeof exactDay>[0]): string {
  const day = exactDay(when);
  return day === null ? '' : ` ${shownDay(day)}`;
}
