import type { LawEventKind } from './law-events.ts';

/** What the list is narrowed to; empty for everything. */
export interface EventChoice {
  readonly field: string;
  readonly kind: string;
}

/** What an entry is chosen by. */
export interface EventFacets {
  readonly fields: readonly string[];
  readonly kind: string;
}

/** Kinds of events as readers choose them. */
export const EVENT_CHOICES: readonly {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly LawEventKind[];
}[] = [
  { id: 'ban-hanh', name: 'Ban hành', kinds: ['issued'] },
  { id: 'co-hieu-luc', name: 'Có hiệu lực', kinds: ['in-force'] },
  { id: 'thay-the', name: 'Thay thế, bãi bỏ', kinds: ['replaces', 'repeals'] },
  { id: 'sua-doi', name: 'Sửa đổi, đính chính', kinds: ['amends', 'corrects', 'suspends'] },
  { id: 'het-hieu-luc', name: 'Hết hiệu lực theo thời hạn', kinds: ['expires', 'part-ends'] },
];

/** Whether an entry is among those chosen; an unknown choice hides nothing. */
export function isChosen({ fields, kind }: EventFacets, choice: EventChoice): boolean {
  const kinds = EVENT_CHOICES.find(({ id }) => id === choice.kind)?.kinds;
  return (
    (choice.field === '' || fields.includes(choice.field)) &&
    (kinds === undefined || (kinds as readonly string[]).includes(kind))
  );
}
