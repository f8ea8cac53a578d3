import { spawn, type ChildProcess } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A Word file of before 2007 as a newer one, or one sentence that says what to do. */
export type DocConversion =
  | { readonly ok: true; readonly docx: Uint8Array }
  | { readonly ok: false; readonly message: string };

export interface DocOptions {
  /** Program to convert with; by itself an installed LibreOffice. */
  readonly converter?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds the program may take, 120,000 by itself; the first start of LibreOffice is slow. */
  readonly timeout?: number;
}

const BY_HAND = 'hãy mở bằng Word và lưu thành .docx';
const NO_CONVERTER = `Tệp Word kiểu cũ (.doc) cần phần mềm chuyển đổi: ${BY_HAND}, hoặc cài LibreOffice rồi chạy lại.`;
const TOO_SLOW = `LibreOffice chuyển đổi tệp .doc quá lâu nên đã dừng; ${BY_HAND}.`;
const FAILED = `LibreOffice không chuyển đổi được tệp .doc này; ${BY_HAND}.`;

/**
 * Converts a `.doc` to a `.docx` by an installed LibreOffice, in a folder and with a profile of its
 * own, so that nothing of the user's is touched and a running LibreOffice does not matter. What the
 * file is called never reaches the program. Rejects only with what `signal` aborts with.
 *
 * @example
 * const done = await convertDoc(bytes);
 * if (done.ok) await readDocx(done.docx);
 */
export async function convertDoc(
  bytes: Uint8Array,
  options: DocOptions = {},
): Promise<DocConversion> {
  const converter = options.converter ?? (await findConverter());
  if (converter === null) return { ok: false, message: NO_CONVERTER };
  options.signal?.throwIfAborted();
  const folder = await mkdtemp(join(tmpdir(), 'van-ban-doc-'));
  try {
    const source = join(folder, 'van-ban.doc');
    await writeFile(source, bytes);
    const ended = await run(converter, argumentsFor(folder, source), options);
    options.signal?.throwIfAborted();
    if (ended === 'too-slow') return { ok: false, message: TOO_SLOW };
    return { ok: true, docx: await readFile(join(folder, 'van-ban.docx')) };
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    return { ok: false, message: FAILED };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function argumentsFor(folder: string, source: string): string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--nofirststartwizard',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    folder,
    source,
  ];
}

/** Where LibreOffice is on Linux, macOS and Windows; `null` where it is not. */
export async function findConverter(): Promise<string | null> {
  const names =
    process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
    '/Applications/LibreOffice.app/Contents/MacOS',
    '/usr/lib/libreoffice/program',
    '/opt/libreoffice/program',
    String.raw`C:\Program Files\LibreOffice\program`,
    String.raw`C:\Program Files (x86)\LibreOffice\program`,
  ];
  for (const folder of folders)
    for (const name of names) {
      const program = join(folder, name);
      try {
        await access(program, constants.X_OK);
        return program;
      } catch {
        // Not there.
      }
    }
  return null;
}

async function run(
  program: string,
  args: readonly string[],
  { signal, timeout = 120_000 }: DocOptions,
): Promise<'ended' | 'too-slow'> {
  const child = spawn(program, args, {
    stdio: 'ignore',
    windowsHide: true,
    // A group of its own: the program is a script that starts another.
    detached: process.platform !== 'win32',
    env: { ...process.env, ...NO_NETWORK },
  });
  return new Promise((resolve, reject) => {
    const stop = (): void => kill(child);
    const timer = setTimeout(() => {
      stop();
      resolve('too-slow');
    }, timeout);
    signal?.addEventListener('abort', stop, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('exit', () => {
      settle();
      resolve('ended');
    });
  });
}

/** Pictures that a document only links to are not fetched. */
const NO_NETWORK = { http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' };

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32')
      spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
