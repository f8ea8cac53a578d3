import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { ImportFault } from './failures.ts';
import type { ExpectedAct } from './fetch/expected-act.ts';
import { fetchOfficial } from './fetch-official.ts';
import { filesBelow } from './folder.ts';

/** A file to be imported; its bytes are read when its turn comes. */
export interface Input {
  /** As the user named it, for reports. */
  readonly label: string;
  /** Name without folders. */
  readonly name: string;
  readonly url: string | null;
  /** The act it must turn out to be, where that is known before. */
  readonly expected?: ExpectedAct;
  /** Its bytes; `note` tells the user what is odd about how they came. */
  readonly read: (signal: AbortSignal) => Promise<{ bytes: Uint8Array; note: string | null }>;
}

/** Larger ones are no act, and would fill the memory of old machines. */
const MAX_BYTES = 300_000_000;

/**
 * The files an argument names: a file, all files below a folder that look like documents, an https
 * address, or what comes in on standard input.
 *
 * @throws ImportFault when there is no such file.
 */
export async function inputsOf(argument: string): Promise<Input[]> {
  if (argument === '-') return [standardInput()];
  if (/^https?:\/\//iu.test(argument)) return [fetched(argument)];
  // npm runs commands in the project's folder, wherever they were typed.
  const path = resolve(process.env.INIT_CWD ?? '', argument);
  const facts = await stat(path).catch(() => null);
  if (!facts) throw new ImportFault(`Không có tệp hay thư mục "${argument}".`);
  if (!facts.isDirectory()) return [file(path, argument)];
  const found = await filesBelow(path);
  if (found.length === 0)
    throw new ImportFault(
      `Thư mục "${argument}" không có tệp PDF, Word, trang web hay tệp chữ nào.`,
    );
  return found.map(({ path: own, name, odd }) =>
    odd === null ? file(own, name) : refused(name, odd),
  );
}

function file(path: string, label: string): Input {
  return {
    label,
    name: basename(path),
    url: null,
    read: async (signal) => {
      const facts = await stat(path);
      if (!facts.isFile())
        throw new ImportFault(
          'Không phải tệp thường (ống dẫn hay thiết bị) nên không đọc; dùng "-" để đọc từ đầu vào chuẩn.',
        );
      if (facts.size > MAX_BYTES) throw tooLarge();
      return { bytes: new Uint8Array(await readFile(path, { signal })), note: null };
    },
  };
}

/** What stands in a folder and may not be opened: told in its turn, like any other fault. */
function refused(label: string, why: string): Input {
  const read = (): Promise<never> => Promise.reject(new ImportFault(why));
  return { label, name: basename(label), url: null, read };
}

function standardInput(): Input {
  return {
    label: '-',
    name: 'dau-vao',
    url: null,
    read: async (signal) => {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of addAbortSignal(signal, process.stdin) as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > MAX_BYTES) throw tooLarge();
      }
      return { bytes: new Uint8Array(Buffer.concat(chunks)), note: null };
    },
  };
}

function tooLarge(): ImportFault {
  return new ImportFault(`Tệp quá lớn (nhiều nhất ${MAX_BYTES / 1e6} MB).`);
}

/** A file of the official site. */
export function fetched(url: string): Input {
  return {
    label: url,
    name: nameIn(url),
    url,
    read: (signal) => fetchOfficial(url, { signal }),
  };
}

function nameIn(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last) || 'trang-web';
  } catch {
    return last;
  }
}
