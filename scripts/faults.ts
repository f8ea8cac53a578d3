import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultTable, type FaultRow } from './faults/fault.ts';
import { openLab, type Lab } from './faults/lab.ts';
import * as rows from './faults/rows.ts';
import { siteContents } from './faults/site-contents.ts';
import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';
import { writeTable } from './lib/readme-table.ts';

const USAGE = 'Cách dùng: npm run faults [-- --write] [--seconds 60]';

// npm run faults [-- --write] [--seconds N]: tries faults against a real search server of its own;
// --write puts what happened into the README.
main(async () => {
  const { values } = readArgs(process.argv.slice(2), {
    usage: USAGE,
    options: {
      write: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '60' },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new Error(`"${values.seconds}" không phải số giây. ${USAGE}`);
  const { contents, remove } = await siteContents();
  try {
    const found: FaultRow[] = [];
    for (const [name, run] of tries(seconds)) {
      console.error(`▶ ${name}`);
      const row = await run(contents).catch((error: unknown): FaultRow => ({
        what: name,
        tried: 'once',
        happened: String(error),
        figure: '',
        ok: false,
      }));
      console.error(
        `  ${row.ok === null ? '–' : row.ok ? '✓' : '✗'} ${row.happened} ${row.figure}`,
      );
      found.push(row);
    }
    const table = faultTable(found);
    console.log(table);
    if (values.write) await writeTable('reliability', table);
    if (found.some(({ ok }) => ok === false)) process.exitCode = 1;
  } finally {
    await remove();
  }
});

type Try = (contents: Awaited<ReturnType<typeof siteContents>>['contents']) => Promise<FaultRow>;

function tries(seconds: number): readonly (readonly [string, Try])[] {
  return [
    ['indexing killed', (contents) => withLab((lab) => rows.killedIndexing(lab, contents))],
    ['two runs at once', (contents) => withLab((lab) => rows.twoRuns(lab, contents))],
    ['server killed', async (contents) => rows.killedServer(await folder(), contents)],
    ['disk full', () => rows.diskFull()],
    ['wrong key', (contents) => withLab((lab) => rows.wrongKey(lab, contents))],
    ['wrong version', async () => rows.wrongVersion(await folder())],
    ['huge query', () => withLab((lab) => rows.hugeQuery(lab))],
    ['hostile text', () => withLab((lab) => rows.hostileText(lab))],
    ['searchers', (contents) => withLab((lab) => rows.searchers(lab, contents, seconds))],
  ];
}

async function withLab(run: (lab: Lab) => Promise<FaultRow>): Promise<FaultRow> {
  const lab = await openLab();
  try {
    return await run(lab);
  } finally {
    await lab.close();
  }
}

function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tra-cuu-thu-loi-'));
}
