/**
 * Measures the finder of competence on tasks as officers, commune staff and citizens would type them:
 * `node tests/eval/competence.ts [--json] [--misses]`. The weights were set with the part "tuning"
 * alone; only misses of that part are shown, so that the other stays unseen.
 */
import { measureCompetence } from './competence-measure.ts';

const { figures, misses } = await measureCompetence();
if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
else
  for (const { set, count, first, three, p95 } of figures)
    console.log(
      `${set.padEnd(9)} ${String(count).padStart(4)}  first ${first.toFixed(3)}  three ${three.toFixed(3)}  p95 ${p95.toFixed(2)} ms`,
    );
if (process.argv.includes('--misses')) console.log(misses.join('\n'));
