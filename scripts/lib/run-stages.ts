import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { findChromium } from './find-chromium.ts';
import { TEST_DAY } from './test-day.ts';
import { readReport, type Counts } from './test-reports.ts';
import type { Stage } from './stages.ts';

/** Runs stages, those that can side by side; a failed one does not hide what later ones would say. */
export async function runStages(stages: readonly Stage[]): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-test-'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const summary: string[] = [];
  try {
    for (const group of groupsOf(stages)) {
      console.log(styleText('bold', `\n▶ ${group.map(({ name }) => name).join(', ')}`));
      const ended = await Promise.all(
        group.map((stage) => runStage(stage, folder, group.length > 1)),
      );
      for (const { counts, line } of ended) {
        summary.push(line);
        total.passed += counts.passed;
        total.failed += counts.failed;
        total.skipped += counts.skipped;
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\n${summary.join('\n')}`);
  return total;
}

/** Stages that run at the same time, in order. */
function groupsOf(stages: readonly Stage[]): Stage[][] {
  const groups: Stage[][] = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (stage.beside && last) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

/** How a stage ended, and its line of the summary. */
interface Ended {
  readonly counts: Counts;
  readonly line: string;
}

/** @param held whether its output waits until it has ended, so that stages do not talk at once. */
async function runStage(stage: Stage, folder: string, held: boolean): Promise<Ended> {
  const report = join(folder, `${stage.name}.json`);
  const began = performance.now();
  const counts = await countsOf(stage, report, held);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { passed, failed } = counts;
  return {
    counts,
    line: `${failed === 0 ? '✓' : '✗'} ${stage.name.padEnd(12)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed`,
  };
}

async function countsOf(stage: Stage, report: string, held: boolean): Promise<Counts> {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_DATE: TEST_DAY,
  };
  if (stage.browser) environment.CHROMIUM_PATH = findChromium((line) => console.log(line));
  const [name = '', ...args] = stage.command.map((part) => part.replace('{report}', report));
  const ok = await run(name, args, environment, held);
  const text = stage.report === undefined ? null : await readFile(report, 'utf8').catch(() => null);
  if (stage.report === undefined || text === null)
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const counts = readReport(stage.report, text);
  // A run can fail outside any test, e.g. when a file does not compile.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function run(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  held: boolean,
): Promise<boolean> {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    // npm puts node_modules/.bin on the PATH; its Windows entries are .cmd files, which need a shell.
    const out = held ? 'pipe' : 'inherit';
    const child = spawn(name, args, { stdio: ['inherit', out, out], env, shell: windows });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => void said.push(chunk));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      if (said.length > 0)
        process.stdout.write(`${styleText('bold', name)}\n${Buffer.concat(said).toString()}`);
      resolve(code === 0);
    });
  });
}
