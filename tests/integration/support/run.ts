import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs one of the project's commands to its end, as `npm run` would. */
export function runCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', ...args], {
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A copy of the content that a test may spoil. */
export async function copyContent(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tra-cuu-content-'));
  await cp('content', root, { recursive: true });
  return root;
}

/** Rewrites one file of a copy. */
export async function edit(
  root: string,
  file: string,
  change: (text: string) => string,
): Promise<void> {
  const path = join(root, file);
  const before = await readFile(path, 'utf8').catch(() => '');
  const after = change(before);
  if (after === before) throw new Error(`The change to ${file} changes nothing.`);
  await writeFile(path, after);
}
