import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askerOf, idle, serverState, shownOf } from '../../scripts/faults/asker.ts';
import type { Contents } from '../../scripts/faults/contents.ts';
import { tryHostile, tryHugeQuery, HOSTILE_QUERIES } from '../../scripts/faults/hostile.ts';
import { killWhileSearching } from '../../scripts/faults/killed-server.ts';
import { openLab, type Lab } from '../../scripts/faults/lab.ts';
import { manySearchers, siteQuestions } from '../../scripts/faults/searchers.ts';
import { hasServerBinary } from '../../scripts/search/binary.ts';
import { twoContents } from './support/two-contents.ts';

const ANY_KEY = { actions: ['search'], indexes: ['*'], expiresAt: null };

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
    const found = await tryHugeQuery(lab, 10_000_000);
    const { alive, status, parserMs, searchMs, serverMs, nothing, nothingMs } = found;
    expect(alive).toBe(true);
    // Answered or refused, but not broken.
    expect([200, 400, 413]).toContain(status);
    expect(nothing).toBe(true);
    expect(Math.max(parserMs, searchMs, serverMs)).toBeLessThan(10_000);
    expect(nothingMs).toBeLessThan(2000);
  });

  it('takes control characters, markup and filters for what they are: text', async () => {
    expect(await tryHostile(lab)).toEqual({
      answered: HOSTILE_QUERIES.length,
      queries: HOSTILE_QUERIES.length,
      unchanged: true,
      harmless: true,
    });
  });

  it.each([
    ['a record deleted', (client: Meilisearch) => client.index('provisions').deleteDocument('0')],
    ['an index made', (client: Meilisearch) => client.createIndex('another')],
    ['a key made', (client: Meilisearch) => client.createKey(ANY_KEY)],
    ['a task that fails', (client: Meilisearch) => client.deleteIndex('none-of-this-name')],
  ])('would notice %s', async (_, act) => {
    await contents.publish('first', lab.target);
    const before = await serverState(lab.target);
    expect(await serverState(lab.target)).toBe(before);
    await act(new Meilisearch({ host: lab.target.url, apiKey: lab.key }));
    await idle(lab.target);
    expect(await serverState(lab.target)).not.toBe(before);
  });

  it('takes no answer from another content than the one asked', async () => {
    await contents.publish('first', lab.target);
    const [first, second] = await Promise.all(
      (['first', 'second'] as const).map((which) =>
        askerOf(lab.target, contents.data(which), contents.digest(which)),
      ),
    );
    await expect(second?.search('khoản hai')).rejects.toMatchObject({ reason: 'outdated' });
    const found = await first?.search('khoản hai');
    expect(found?.total.documents).toBeGreaterThan(0);
    expect(found && shownOf(found)).toContain('khoan');
  });

  it('answers fifty searchers at once, each as if it were alone', async () => {
    const questions = [...contents.questions, ...siteQuestions(40)];
    const crowd = { count: 50, ms: 2000, questions };
    const { searches, errors, wrong, answers } = await manySearchers(lab, contents, crowd);
    expect({ errors, wrong }).toEqual({ errors: 0, wrong: 0 });
    // Where all were alike, one taken for another would not be noticed.
    expect(answers).toBeGreaterThan(5);
    expect(searches).toBeGreaterThanOrEqual(50);
  });
});
