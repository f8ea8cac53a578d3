import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** A run of `npm run search:index` in a process of its own. */
export interface IndexProcess {
  /** Ends it as a power cut would. */
  readonly kill: () => void;
  /** Asks it to end, as Ctrl-C does. */
  readonly interrupt: () => void;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly output: string;
    readonly said: string;
  }>;
}

/** What such a run is told. */
export interface IndexRun {
  readonly url: string;
  readonly key: string;
  readonly content?: string;
  readonly args?: readonly string[];
}

/** Starts one. */
export function startIndexing({ url, key, content, args = ['--json'] }: IndexRun): IndexProcess {
  // Not through npm's entry, so that killing it kills the one that does the work.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, 'scripts/search-index.ts', ...args], {
    env: {
      ...process.env,
      MEILI_URL: url,
      MEILI_MASTER_KEY: key,
      ...(content !== undefined && { CONTENT_DIR: content }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    kill: () => void child.kill('SIGKILL'),
    interrupt: () => void child.kill('SIGINT'),
    ended: Promise.all([closed, text(child.stdout), text(child.stderr)]).then(
      ([code, output, said]) => ({ code, output, said }),
    ),
  };
}
