/** One step of `npm test`. */
export interface Stage {
  readonly name: string;
  /** What is run, as `node_modules/.bin` command and arguments; `{report}` is a file for results. */
  readonly command: readonly string[];
  /** How the results in the report file are counted; without it the stage counts as one test. */
  readonly report?: 'vitest' | 'playwright';
  /** Needs the path of a browser in `CHROMIUM_PATH`. */
  readonly browser?: true;
  /** Runs at the same time as the one before it: each keeps one core busy. */
  readonly beside?: true;
}

/** In the order in which a mistake is cheapest to find. */
export const STAGES: readonly Stage[] = [
  // First, because it makes the types of content collections, which types and lint need.
  { name: 'build', command: ['node', 'scripts/run.mjs', 'build'] },
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
    beside: true,
  },
  { name: 'unused', command: ['knip'], beside: true },
  { name: 'content', command: ['node', 'scripts/run.mjs', 'check'], beside: true },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  // Types of strictness and, by the same rules, the one way dependencies may point.
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], beside: true },
  { name: 'unit', command: vitest('unit'), report: 'vitest' },
  { name: 'integration', command: vitest('integration'), report: 'vitest' },
  {
    name: 'browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    report: 'playwright',
    browser: true,
  },
];

function vitest(project: string): string[] {
  return [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json={report}',
  ];
}
