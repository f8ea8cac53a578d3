import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { workFolder } from '../../../scripts/lib/work-folder.ts';

const MEMORY = '/dev/shm';
const project = mkdtempSync(join(tmpdir(), 'tra-cuu-du-an-'));
const others: string[] = [];
afterAll(() => {
  for (const folder of [project, ...others]) rmSync(folder, { recursive: true, force: true });
});

const apart = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(project).dev;

describe('where a build writes', () => {
  it('is the folder wanted, on one file system, and what it lies in is made', async () => {
    const staging = join(project, 'xa', 'hon', 'dist.next');
    expect(await workFolder(staging, project)).toBe(staging);
    expect(readdirSync(join(project, 'xa', 'hon'))).toEqual([]);
    expect(readdirSync(join(project, '.astro'))).toEqual([]);
  });

  it.skipIf(!apart)('lies in the project where the folder wanted is on another one', async () => {
    const volume = mkdtempSync(join(MEMORY, 'tra-cuu-'));
    others.push(volume);
    expect(await workFolder(join(volume, 'dist.next'), project)).toBe(
      join(project, '.astro', 'dist.next'),
    );
    expect(readdirSync(volume)).toEqual([]);
  });
});
