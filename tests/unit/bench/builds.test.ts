import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Builds } from '../../../scripts/bench/builds/builds-bench.ts';
import { buildFigures } from '../../../scripts/bench/builds/builds-bench.ts';
import { buildsTable } from '../../../scripts/bench/builds/builds-table.ts';
import { readLastBuilds, withNewer } from '../../../scripts/bench/builds/last-builds.ts';
import { isWithin } from '../../../scripts/bench/figure.ts';
import { withTable } from '../../../scripts/lib/readme-table.ts';

/** Builds of a size in which a document of ours takes so many milliseconds, and one of plain Astro 20. */
function builds(documents: number, milliseconds: number, measuredOn = '2026-11-20'): Builds {
  const seconds = (documents * milliseconds) / 1000;
  return {
    documents,
    measuredOn,
    costs: {
      ours: { seconds, processor: seconds, megabytes: 1000 },
      plain: { seconds: documents / 50, processor: documents / 50, megabytes: 2000 },
    },
  };
}

describe('a run that leaves sizes out', () => {
  const older = [builds(200, 30), builds(480, 30), builds(2000, 30)];

  it('takes the place of its own size and leaves the others with their day', () => {
    const all = withNewer(older, [builds(480, 10, '2026-11-22')]);
    expect(all.map(({ documents, measuredOn }) => [documents, measuredOn])).toEqual([
      [200, '2026-11-20'],
      [480, '2026-11-22'],
      [2000, '2026-11-20'],
    ]);
  });

  it('keeps what is written down, so that the table is the same when it is read again', () => {
    const measured = withNewer([], [builds(480, 10.0123)]);
    expect(measured[0]?.costs.ours?.seconds).toBe(4.8);
    expect(JSON.parse(JSON.stringify(measured))).toEqual(withNewer(measured, []));
  });

  it('adds the first of its size in order', () => {
    expect(withNewer([builds(2000, 1)], [builds(200, 1)]).map((one) => one.documents)).toEqual([
      200, 2000,
    ]);
  });
});

describe('the table of builds', () => {
  it('sets ours against what was measured beside it', () => {
    const [, , own, plain] = buildsTable([builds(480, 10)]).split('\n');
    expect(own).toBe(
      '| 480 | ours | 4.8 s (budget 15 s) | 4.8 s | 10 ms | 1000 MB (budget 1500 MB) | – | – | – | 2026-11-20 |',
    );
    expect(plain).toBe(
      '| 480 | plain Astro MDX | 9.6 s | 9.6 s | 20 ms | 2000 MB | 0.50 × | 0.50 × | 0.50 × | 2026-11-20 |',
    );
  });

  it('says which budget was missed', () => {
    expect(buildsTable([builds(480, 40)])).toContain('| 19.2 s (budget 15 s, missed) |');
  });

  it('says what one more document costs, however much the first ones did', () => {
    expect(buildsTable([builds(200, 30), builds(480, 30), builds(2000, 45)])).toContain(
      'in processor time: 30 ms between 200 and 480 of them, 50 ms between 480 and 2000 of them.',
    );
  });

  it('compares no sizes that were measured on different days', () => {
    const all = [builds(200, 30, '2026-11-01'), builds(480, 30), builds(2000, 45)];
    expect(buildsTable(all)).toContain('in processor time: 50 ms between 480 and 2000 of them.');
    expect(buildsTable(all.slice(0, 2))).not.toContain('further document');
  });
});

it('a build over its budget of time or memory is told', () => {
  const over = (documents: number, milliseconds: number): string[] =>
    buildFigures([builds(documents, milliseconds)])
      .filter((figure) => !isWithin(figure))
      .map(({ name }) => name);
  expect(over(480, 31)).toEqual([]);
  expect(over(480, 32)).toEqual(['build of 480 documents of 60 kB']);
  expect(over(2000, 23)).toEqual(['build of 2000 documents of 60 kB']);
});

it('the README shows the builds that were written down last', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const table = buildsTable(await readLastBuilds());
  expect(await withTable(readme, 'builds', table)).toBe(readme);
});
