import type { ExportSource } from '../source.ts';
import { shownDay } from '../../legal/calendar.ts';

/**
 * What must be told of single places of a text, by address: odd numbering of the original, and
 * provisions that are in another state than their document. In Word these are comments, so that
 * nothing of ours stands among the law's words.
 */
export function placeRemarks({ facts, text }: ExportSource): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  const add = (address: string, remark: string): void => {
    const before = remarks.get(address);
    remarks.set(address, before === undefined ? remark : `${before} ${remark}`);
  };
  for (const { address, message } of text?.tree.issues ?? []) add(address, message);
  const names = new Map(
    facts.relations.incoming.map(({ document, name }) => [document, name] as const),
  );
  for (const [address, { name, since, by }] of text?.provisionEffects ?? []) {
    const from = since === null ? '' : ` từ ngày ${shownDay(since)}`;
    const acts = by.map((slug) => names.get(slug) ?? slug).join('; ');
    add(
      address,
      `Tình trạng ngày ${shownDay(facts.effect.on)}: ${name}${from}${acts === '' ? '' : ` (${acts})`}.`,
    );
  }
  return remarks;
}
