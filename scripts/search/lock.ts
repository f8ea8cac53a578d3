import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Who holds a lock: a process, told from a later one of the same number by when it began. */
interface Holder {
  readonly pid: number;
  readonly began: string | null;
}

/** A lock that is held. */
export interface Lock {
  /** Gives it to the process that really uses what is locked. */
  handTo(pid: number): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes a lock for this process; one whose holder has died is taken over. The server itself lets two
 * of it open one folder, and both then write.
 *
 * @returns the process number of the living holder where there is one.
 */
export async function takeLock(file: string): Promise<Lock | number> {
  // Snapshots beside the data hold keys.
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  for (let tries = 0; tries < 3; tries++) {
    const own = `${file}.${process.pid}`;
    await writeFile(own, describe(process.pid));
    const taken = await link(own, file).then(
      () => true,
      (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw error;
      },
    );
    await rm(own, { force: true });
    if (taken) return lockAt(file);
    const holder = await readHolder(file);
    if (holder !== null && isAlive(holder)) return holder.pid;
    await setAside(file);
  }
  throw new Error(`Không lấy được khóa tệp ${file}; xóa tệp đó rồi chạy lại.`);
}

function lockAt(file: string): Lock {
  let held = true;
  return {
    async handTo(pid) {
      // Never half written: who reads nothing takes the holder for dead.
      await writeFile(`${file}.${process.pid}`, describe(pid));
      await rename(`${file}.${process.pid}`, file);
    },
    async release() {
      if (held) await rm(file, { force: true });
      held = false;
    },
  };
}

/** Takes a dead holder's lock away; one that somebody has taken in the meantime is given back. */
async function setAside(file: string): Promise<void> {
  const aside = `${file}.${process.pid}.old`;
  await rename(file, aside).catch(() => null);
  const holder = await readHolder(aside);
  if (holder !== null && isAlive(holder)) await link(aside, file).catch(() => null);
  await rm(aside, { force: true });
}

function describe(pid: number): string {
  return JSON.stringify({ pid, began: beginning(pid) } satisfies Holder);
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It lives, but belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beginning(pid);
  return began === null || now === null || began === now;
}

/** When a process began, in the kernel's own count; null where that cannot be asked. */
function beginning(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may hold anything; the beginning is the 20th word after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
