import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How an import ended. */
export interface Imported {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
  readonly seconds: number;
  /** The most memory it held at any time, in MB; `null` where the system does not tell. */
  readonly memory: number | null;
}

/** What an import is told besides its arguments. */
export interface ImportRun {
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** Called with the process as soon as it runs. */
  readonly started?: (child: ChildProcess) => void;
}

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
/** Nothing may hang a test. */
const LONGEST = 100_000;

/** Runs `npm run import` on a content folder to its end; standard input is empty unless said. */
export function runImporter(
  root: string,
  args: readonly string[],
  { input = '', env = {}, started }: ImportRun = {},
): Promise<Imported> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, [...FLAGS, 'scripts/import.ts', ...args], {
      env: { ...process.env, INIT_CWD: '', CONTENT_DIR: root, ...env },
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST);
    let memory: number | null = null;
    const watch = setInterval(() => {
      memory = memoryOf(child) ?? memory;
    }, 100);
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    child.stdin.on('error', () => undefined);
    if (started) started(child);
    else child.stdin.end(input);
    child.on('close', (code) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve({ code, out, errors, seconds: (performance.now() - began) / 1000, memory });
    });
  });
}

/** Linux keeps the highest mark. */
function memoryOf({ pid }: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const mark = /^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1];
    return mark === undefined ? null : Number(mark) / 1024;
  } catch {
    return null;
  }
}

/** Writes files below a folder, by path. */
export async function writeFiles(
  root: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [file, data] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), data);
  }
}

/** Every file below a folder with a digest of its bytes: two that are equal are the same to the byte. */
export async function stateOf(root: string): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const name of (await readdir(root, { recursive: true })).sort()) {
    const path = join(root, name);
    if (!(await lstat(path)).isFile()) continue;
    state[name] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  }
  return state;
}

/** Systems with links, pipes and signals as tests make them. */
export const UNIX = process.platform !== 'win32';

const PIPE_MAKER = 'mkfifo';

/** A pipe with a name: whoever opens it waits for somebody who writes into it. */
export function makePipe(path: string): void {
  const program = PIPE_MAKER;
  const { status } = spawnSync(program, [path]);
  if (status !== 0) throw new Error(`no pipe at ${path}`);
}
