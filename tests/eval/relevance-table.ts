import type { SiteFigures } from './measure-site.ts';
import type { ProviderName } from './providers.ts';
import type { RetrievalFigures } from './retrieval.ts';

/** What one engine did on everything that was measured. */
export interface Measured {
  readonly provider: ProviderName;
  readonly site: SiteFigures;
  readonly sets: readonly RetrievalFigures[];
}

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Figures of both engines side by side, as a Markdown table, as in the README. */
export function relevanceTable(measured: readonly Measured[]): string {
  const columns = measured.map(({ provider }) => [`${provider}, MRR@10`, 'success@3', 'p50 / p95']);
  const head = ['measured on', ...columns.flat()];
  const each = measured.map(rowsOf);
  const lines = (each[0] ?? []).map(({ name }, i) => [
    name,
    ...each.flatMap((rows) => rows[i]?.cells ?? ['', '', '']),
  ]);
  return [head, head.map(() => '---'), ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function rowsOf({ site, sets }: Measured): Row[] {
  const all = site.figures.filter(({ part }) => part === 'all');
  const held = site.figures.filter(({ part, kind }) => part === 'held-out' && kind === 'total');
  const own = [...all, ...held].map(({ part, kind, count, mrr, success }): Row => {
    const name =
      kind === 'total' ? `own queries, ${part} (${String(count)})` : `– ${kind} (${String(count)})`;
    const speed = kind === 'total' && part === 'all' ? times(site.speed) : '';
    return { name, cells: [share(mrr), share(success), speed] };
  });
  const others = sets.map(({ set, accents, mrr, success, ...speed }): Row => ({
    name: `${set}, ${accents}`,
    cells: [share(mrr), share(success), times(speed)],
  }));
  return [...own, ...others];
}

function share(value: number): string {
  return value.toFixed(3);
}

function times({ p50, p95 }: { readonly p50: number; readonly p95: number }): string {
  return `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`;
}
