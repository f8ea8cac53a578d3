import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { findChromium } from './find-chromium.ts';
import { TEST_DAY } from './test-day.ts';
import { readReport, type Counts } from './test-reports.ts';

/** One step of `npm test`. */
export interface Stage {
  readonly name: string;
  /** What is run, as `node_modules/.bin` command and arguments; `{report}` is a file for results. */
  readonly command: readonly string[];
  /** How the results in the report file are counted; without it the stage counts as one test. */
  readonly report?: 'vitest' | 'playwright';
  /** Needs the path of a browser in `CHROMIUM_PATH`. */
  readonly browser?: true;
}

/** In the order in which a mistake is cheapest to find. */
export const STAGES: readonly Stage[] = [
  // First, because it makes the types of content collections, which linting needs.
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  // Types of strictness and, by the same rules, the one way dependencies may point.
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'unused', command: ['knip'] },
  { name: 'unit', command: vitest('unit'), report: 'vitest' },
  { name: 'content', command: ['node', 'scripts/run.mjs', 'check'] },
  { name: 'build', command: ['node', 'scripts/run.mjs', 'build'] },
  { name: 'integration', command: vitest('integration', 'building'), report: 'vitest' },
  {
    name: 'browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    report: 'playwright',
    browser: true,
  },
];

function vitest(...projects: readonly string[]): string[] {
  return [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json={report}',
  ];
}

/** Runs stages one after the other; a failed one does not hide what later ones would say. */
export async function runStages(stages: readonly Stage[]): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-test-'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const summary: string[] = [];
  try {
    for (const stage of stages) {
      console.log(styleText('bold', `\n▶ ${stage.name}`));
      const began = performance.now();
      const counts = await runStage(stage, join(folder, `${stage.name}.json`));
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      summary.push(
        `${counts.failed === 0 ? '✓' : '✗'} ${stage.name.padEnd(12)} ${seconds.padStart(6)} s  ${counts.passed} passed, ${counts.failed} failed`,
      );
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\n${summary.join('\n')}`);
  return total;
}

async function runStage(stage: Stage, report: string): Promise<Counts> {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_DATE: TEST_DAY,
  };
  if (stage.browser) environment.CHROMIUM_PATH = findChromium((line) => console.log(line));
  const [name = '', ...args] = stage.command.map((part) => part.replace('{report}', report));
  const ok = await run(name, args, environment);
  const text = stage.report === undefined ? null : await readFile(report, 'utf8').catch(() => null);
  if (stage.report === undefined || text === null)
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const counts = readReport(stage.report, text);
  // A run can fail outside any test, e.g. when a file does not compile.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    // npm puts node_modules/.bin on the PATH; its Windows entries are .cmd files, which need a shell.
    const child = spawn(name, args, { stdio: 'inherit', env, shell: windows });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}
