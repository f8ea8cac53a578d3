import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish } from '../search/publish.ts';
import { answersTo, askerOf, idle, liveDigest } from './asker.ts';
import { openLab, type Lab } from './lab.ts';
import { sampleData } from './sample-data.ts';

/** A small disk, enough for the first content and too small for the second. */
const SMALL = '24m';
const ENOUGH = '1g';
const QUESTIONS = ['hội nghị quốc tế', 'bảo hộ công dân', 'mã1x5'];

/** What a full disk did. */
export interface DiskFull {
  /** What the user was told; null where the second content went in after all. */
  readonly told: string | null;
  /** Milliseconds until that was told. */
  readonly ms: number;
  /** The live index answered as before while the disk was full. */
  readonly sameWhileFull: boolean;
  /** The second content went in once there was room. */
  readonly wentInAfter: boolean;
}

/** Whether this machine lets us make a disk. */
export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Fills a small disk with an index, then makes room. Mounts a disk in memory, so it needs root. */
export async function fillDisk(): Promise<DiskFull> {
  const disk = await mkdtemp(join(tmpdir(), 'tra-cuu-dia-nho-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SMALL}`, 'tmpfs', disk]);
  try {
    const lab = await openLab(join(disk, 'server'));
    try {
      return await filledDisk(lab, disk);
    } finally {
      await lab.server.stop();
    }
  } finally {
    execFileSync('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

async function filledDisk({ target }: Lab, disk: string): Promise<DiskFull> {
  const [small, large] = [sampleData(300, 1), sampleData(6000, 2)];
  const put = (data: typeof small, digest: string): Promise<string | null> =>
    publish(data, digest, target, () => undefined).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  await put(small, 'small');
  const answers = async (): Promise<string> => answersTo(await askerOf(target, small), QUESTIONS);
  const before = await answers();
  const began = performance.now();
  const told = await put(large, 'large');
  const ms = performance.now() - began;
  const sameWhileFull = (await liveDigest(target)) === 'small' && (await answers()) === before;
  execFileSync('mount', ['-o', `remount,size=${ENOUGH}`, disk]);
  await idle(target);
  await put(large, 'large');
  return { told, ms, sameWhileFull, wentInAfter: (await liveDigest(target)) === 'large' };
}
