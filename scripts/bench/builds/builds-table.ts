import { BUILDERS } from './builders.ts';
import type { Builds } from './builds-bench.ts';
import type { Cost } from './measured.ts';
import { mostFor } from './sizes.ts';

const HEAD = [
  'documents',
  'built by',
  'time',
  'processor time',
  'a document',
  'peak memory',
  'ours takes, of its time',
  'of its processor time',
  'of its memory',
  'measured on',
];

/** Builds as a Markdown table, one row for each builder, and what one more document costs. */
export function buildsTable(all: readonly Builds[]): string {
  const rows = all.flatMap(rowsOf);
  const table = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [table.join('\n'), ...further(all)].join('\n\n');
}

function rowsOf({ documents, measuredOn, costs }: Builds): string[][] {
  const own = costs.ours;
  return BUILDERS.flatMap(({ id, name }) => {
    const cost = costs[id];
    if (!cost) return [];
    const most = id === 'ours' ? mostFor(documents) : undefined;
    return [
      [
        String(documents),
        name,
        `${cost.seconds.toFixed(1)} s${budgetWords(cost.seconds, most?.seconds, 's')}`,
        `${cost.processor.toFixed(1)} s`,
        `${perDocument(cost, documents).toFixed(0)} ms`,
        `${cost.megabytes.toFixed(0)} MB${budgetWords(cost.megabytes, most?.megabytes, 'MB')}`,
        ...(own && id !== 'ours' ? against(own, cost) : ['–', '–', '–']),
        measuredOn,
      ],
    ];
  });
}

function budgetWords(value: number, most: number | undefined, unit: string): string {
  if (most === undefined) return '';
  return ` (budget ${most} ${unit}${value > most ? ', missed' : ''})`;
}

/** Milliseconds of processor time. */
function perDocument({ processor }: Cost, documents: number): number {
  return (processor / documents) * 1000;
}

function against(own: Cost, other: Cost): string[] {
  return (['seconds', 'processor', 'megabytes'] as const).map(
    (key) => `${(own[key] / other[key]).toFixed(2)} ×`,
  );
}

/** Whether documents go on costing the same: what one more took between each two sizes of one day. */
function further(all: readonly Builds[]): string[] {
  const steps = all.slice(1).flatMap((many, i) => {
    const few = all[i];
    const [a, b] = [few?.costs.ours, many.costs.ours];
    if (!few || !a || !b || few.measuredOn !== many.measuredOn) return [];
    const each = ((b.processor - a.processor) / (many.documents - few.documents)) * 1000;
    return [`${each.toFixed(0)} ms between ${few.documents} and ${many.documents} of them`];
  });
  if (steps.length === 0) return [];
  return [`Ours spends on each further document, in processor time: ${steps.join(', ')}.`];
}
