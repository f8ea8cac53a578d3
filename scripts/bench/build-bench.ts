import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateContent } from './generate-content.ts';
import type { Figure } from './figure.ts';

const DOCUMENTS = 480;
const BYTES = 60_000;

/** Cold build of 480 generated documents of 60 kB: at most 15 s and 1.5 GB. */
export async function buildBench(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-bench-'));
  try {
    const content = join(folder, 'content');
    await generateContent(content, DOCUMENTS, BYTES);
    const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...flags, 'scripts/bench/measured-build.ts', '--out', join(folder, 'dist')],
      {
        env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') },
        maxBuffer: 1 << 24,
      },
    );
    const { seconds, megabytes } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
      seconds: number;
      megabytes: number;
    };
    return [
      {
        name: `build of ${DOCUMENTS} documents of ${BYTES / 1000} kB`,
        value: seconds,
        unit: 's',
        budget: 15,
      },
      { name: 'its peak memory', value: megabytes, unit: 'MB', budget: 1500 },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
