import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexNames } from '../../scripts/faults/asker.ts';
import type { Contents } from '../../scripts/faults/contents.ts';
import { tryHostile, tryHugeQuery, HOSTILE_QUERIES } from '../../scripts/faults/hostile.ts';
import { killWhileSearching } from '../../scripts/faults/killed-server.ts';
import { openLab, type Lab } from '../../scripts/faults/lab.ts';
import { manySearchers } from '../../scripts/faults/searchers.ts';
import { hasServerBinary } from '../../scripts/search/binary.ts';
import { twoContents } from './support/two-contents.ts';

// The short ones; the long ones, with figures: npm run faults.
describe.skipIf(!hasServerBinary())('faults of the search server', { timeout: 60_000 }, () => {
  let contents: Contents;
  let remove: () => Promise<void>;
  let lab: Lab;
  beforeAll(async () => {
    ({ contents, remove } = await twoContents());
    lab = await openLab();
  });
  afterAll(async () => {
    await lab.close();
    await remove();
  });

  it('answers the same after it was killed while searching', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-thu-loi-'));
    const { faults, slowest } = await killWhileSearching(folder, contents, 2);
    expect(faults).toEqual([]);
    expect(slowest).toBeLessThan(20_000);
  });

  it('bears a query of 10 MB', async () => {
    const { alive, status, parserMs, searchMs, serverMs } = await tryHugeQuery(lab, 10_000_000);
    expect(alive).toBe(true);
    // Answered or refused, but not broken.
    expect([200, 400, 413]).toContain(status);
    expect(Math.max(parserMs, searchMs, serverMs)).toBeLessThan(10_000);
  });

  it('takes control characters, markup and filters for what they are: text', async () => {
    const names = async (): Promise<string> => (await indexNames(lab.target)).join(' ');
    expect(await tryHostile(lab, names)).toEqual({
      answered: HOSTILE_QUERIES.length,
      queries: HOSTILE_QUERIES.length,
      unchanged: true,
      harmless: true,
    });
  });

  it('answers fifty searchers at once without an error', async () => {
    const { searches, errors } = await manySearchers(lab, contents, { count: 50, ms: 2000 });
    expect(errors).toBe(0);
    expect(searches).toBeGreaterThanOrEqual(50);
  });
});
