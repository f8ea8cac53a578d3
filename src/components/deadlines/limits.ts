import type { CalendarDeadline, TimeLimit } from '../../legal/deadline/index.ts';

/** A deadline of this site that the calculator offers by name. */
export interface NamedLimit {
  readonly id: string;
  readonly label: string;
  /** The page that tells more. */
  readonly href: string;
  readonly due:
    | { readonly kind: 'limit'; readonly limit: TimeLimit }
    | { readonly kind: 'calendar'; readonly deadline: CalendarDeadline };
}

/** Deadlines of one report list, matter or procedure. */
export interface LimitGroup {
  readonly title: string;
  readonly limits: readonly NamedLimit[];
}

/** A time limit as content holds it, and the words and grounds beside it. */
export interface FoundLimit {
  readonly label: string;
  readonly limit: TimeLimit;
  readonly document: string | null;
  readonly provision: string | null;
}

/**
 * Every time limit in an entry, however deep: what has a `time` has it beside "who does" or "what".
 * By the names of keys, so that no step is left out. The same limit told twice comes once.
 */
export function limitsIn(value: unknown): FoundLimit[] {
  const found = walk(value);
  return found.filter(
    (one, i) =>
      found.findIndex(
        ({ label, limit }) =>
          label === one.label && JSON.stringify(limit) === JSON.stringify(one.limit),
      ) === i,
  );
}

function walk(value: unknown): FoundLimit[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (typeof value !== 'object' || value === null) return [];
  const group = value as Readonly<Record<string, unknown>>;
  const deeper = Object.values(group).flatMap(walk);
  const { time, who, does, what, document, provision } = group;
  if (!isLimit(time)) return deeper;
  const label = typeof who === 'string' ? `${who}: ${text(does)}` : text(what);
  return [
    {
      label: label.replace(/\.$/u, ''),
      limit: time,
      document: typeof document === 'string' ? document : null,
      provision: typeof provision === 'string' ? provision : null,
    },
    ...deeper,
  ];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isLimit(value: unknown): value is TimeLimit {
  return typeof value === 'object' && value !== null && 'relation' in value && 'unit' in value;
}
