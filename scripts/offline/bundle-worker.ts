import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { WorkerBuild } from '../../src/offline/worker/shell.ts';

const ENTRY = fileURLToPath(new URL('../../src/offline/worker/worker.ts', import.meta.url));

/** The service worker in one classic script, for one build of the site. */
export async function bundleWorker(build: WorkerBuild): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    logLevel: 'silent',
    transform: {
      target: 'es2022',
      define: {
        __WORKER_BUILD__: JSON.stringify(build),
        'process.env.NODE_ENV': '"production"',
      },
    },
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
