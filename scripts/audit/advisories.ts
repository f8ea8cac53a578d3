/** How bad registries say a fault is, least first. */
export const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A known fault of a package. */
export interface Advisory {
  readonly name: string;
  readonly severity: Severity;
  readonly title: string;
  /** Versions that have it, as the registry writes them. */
  readonly versions: string;
}

/** From here on a fault stops the tests. */
const STOPS: ReadonlySet<Severity> = new Set(['high', 'critical']);

/** Whether a fault stops the tests. */
export function stops({ severity }: Pick<Advisory, 'severity'>): boolean {
  return STOPS.has(severity);
}

/**
 * Reads a registry's answer: lists of faults by package. Null where it has another form, for then
 * nothing is known; a fault of a severity nobody has heard of counts as the worst.
 */
export function readAdvisories(answer: unknown): Advisory[] | null {
  if (!isRecord(answer)) return null;
  const found: Advisory[] = [];
  for (const [name, faults] of Object.entries(answer)) {
    if (!Array.isArray(faults)) return null;
    for (const fault of faults) {
      if (!isRecord(fault)) return null;
      const { severity, title, vulnerable_versions: versions } = fault;
      if (typeof severity !== 'string') return null;
      found.push({
        name: oneLine(name),
        severity: SEVERITIES.find((one) => one === severity) ?? 'critical',
        title: typeof title === 'string' ? oneLine(title) : '',
        versions: typeof versions === 'string' ? oneLine(versions) : '',
      });
    }
  }
  const rank = ({ severity }: Advisory): number => -SEVERITIES.indexOf(severity);
  return found.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a registry says goes to a terminal: no control characters, and no more than a line. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
