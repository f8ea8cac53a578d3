/**
 * Measures the embedded search on labelled questions: `node tests/eval/embedded.ts [--json]`.
 * The data are not part of the repository; without them this says so and ends well.
 */
import { buildIndex } from '../../src/search/index/index.ts';
import { measure, type Figures } from './measure.ts';
import { loadAlqac, loadZalo, type LabelledSet } from './sets.ts';

const loaders = [
  () => loadAlqac({ names: false }),
  () => loadAlqac({ names: true }),
  () => loadZalo(),
];

const json = process.argv.includes('--json');
const rows: (Figures & { set: string })[] = [];

for (const load of loaders) {
  const set = load();
  if (set === null) {
    console.log(
      'BỎ QUA: không có ../shared/data/retrieval, nên không đo được chất lượng tìm kiếm.',
    );
    break;
  }
  rows.push(...run(set));
}
if (json) console.log(JSON.stringify(rows, null, 2));

function run(set: LabelledSet): (Figures & { set: string })[] {
  const began = performance.now();
  const index = buildIndex(set.data);
  const build = performance.now() - began;
  if (!json)
    console.log(
      `${set.name}: ${set.data.provisions.length} đoạn, lập chỉ mục ${build.toFixed(0)} ms`,
    );
  return (['with accents', 'without accents'] as const).map((accents) => {
    const figures = measure(index, set, accents);
    if (!json) print(accents, figures);
    return { set: set.name, ...figures };
  });
}

function print(accents: string, { mrr, recall, success, p50, p95 }: Figures): void {
  const shares = `MRR@10 ${mrr.toFixed(4)}  recall@10 ${recall.toFixed(4)}  success@3 ${success.toFixed(4)}`;
  console.log(
    `  ${accents.padEnd(16)} ${shares}  p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms`,
  );
}
