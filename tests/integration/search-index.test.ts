import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idle, indexNames, liveDigest } from '../../scripts/faults/asker.ts';
import type { Contents } from '../../scripts/faults/contents.ts';
import { startIndexing } from '../../scripts/faults/index-process.ts';
import { atMoment, type Moment } from '../../scripts/faults/kill-moments.ts';
import { killWhileIndexing } from '../../scripts/faults/killed-indexing.ts';
import { LAB_KEY, openLab, type Lab } from '../../scripts/faults/lab.ts';
import { startProxy } from '../../scripts/faults/proxy.ts';
import { twoAtOnce } from '../../scripts/faults/two-at-once.ts';
import { hasServerBinary } from '../../scripts/search/binary.ts';
import { isIndexName } from '../../scripts/search/index-names.ts';
import { progressOn } from '../../scripts/search/progress.ts';
import { versionWarning } from '../../scripts/search/server-version.ts';
import { runCommand } from './support/run.ts';
import { twoContents } from './support/two-contents.ts';

let contents: Contents;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ contents, remove } = await twoContents());
});
afterAll(() => remove());

const NOWHERE = 'http://127.0.0.1:9';

describe('npm run search:index', () => {
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    runCommand(['search-index', ...args], {
      CONTENT_DIR: contents.folder('first'),
      MEILI_URL: NOWHERE,
      MEILI_MASTER_KEY: LAB_KEY,
      ...env,
    });

  it('counts and sends nothing when it is only tried', async () => {
    const { code, output } = await run(['--dry-run', '--json']);
    expect(code).toBe(0);
    const data = contents.data('first');
    expect(JSON.parse(output)).toMatchObject({
      outcome: 'dry-run',
      documents: data.documents.length,
      provisions: data.provisions.length,
      index: 'provisions',
    });
    const told = await run(['--dry-run']);
    expect(told.output).toContain('không gửi gì');
  });

  it('explains itself, and what it does not understand', async () => {
    expect((await run(['--help'])).output).toContain('--dry-run');
    const unknown = await run(['--nonsense']);
    expect(unknown.code).toBe(1);
    expect(unknown.output).toContain('Cách dùng');
    const name = await run(['--index', 'tên lạ']);
    expect(name.code).toBe(1);
    expect(name.output).toContain('không dùng làm tên chỉ mục được');
  });

  it('says what to do when no server answers', async () => {
    const { code, output } = await run([]);
    expect(code).toBe(1);
    expect(output).toContain('npm run search:serve');
    expect(output).not.toContain('at ');
  });

  it('warns of versions that were not tried', () => {
    expect(versionWarning('1.21.0')).toBeNull();
    expect(versionWarning('1.21.7')).toBeNull();
    expect(versionWarning('1.20.3')).toContain('cũ hơn');
    expect(versionWarning('1.3.0')).toContain('cũ hơn');
    expect(versionWarning('1.210.0')).toContain('mới hơn');
    expect(versionWarning('2.0.0')).toContain('mới hơn');
  });

  it('takes no name of an index for a run or for the statistics of another', () => {
    for (const name of ['provisions', 'a', 'P_1-x']) expect(isIndexName(name)).toBe(true);
    for (const name of ['', '-a', 'a b', 'x-statistics', 'x--new-1', 'é', 'a'.repeat(65)])
      expect(isIndexName(name)).toBe(false);
  });
});

describe('the progress', () => {
  const told = (isTTY: boolean, steps: readonly number[], columns = 80): string => {
    let text = '';
    let now = 0;
    const output = { isTTY, columns, write: (part: string) => (text += part) };
    const { tell, end } = progressOn(output, 'đoạn', () => (now += 100));
    for (const step of steps) tell(step, 200);
    end();
    return text;
  };

  it('is a bar that redraws itself on a terminal', () => {
    const text = told(true, [0, 100, 200]);
    expect(text.split('\r')).toHaveLength(4);
    expect(text).toContain('██████████████░░░░░░░░░░░░░░  50 %  100/200 đoạn');
    expect(text.endsWith('200/200 đoạn\n')).toBe(true);
    for (const line of told(true, [100], 30).split('\r')) expect(line.length).toBeLessThan(36);
  });

  it('is a few lines elsewhere', () => {
    const steps = Array.from({ length: 201 }, (_, i) => i);
    const lines = told(false, [...steps, 200, 200])
      .trimEnd()
      .split('\n');
    expect(lines).toEqual(
      [50, 100, 150, 200].map((step) => expect.stringContaining(`${step}/200`) as string),
    );
  });
});

describe.skipIf(!hasServerBinary())('npm run search:index on a server', { timeout: 60_000 }, () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab.close());
  const start = (args: readonly string[] = ['--json'], url = lab.server.url, key = lab.key) =>
    startIndexing({ url, key, content: contents.folder('first'), args });

  it('fills it, prints a key that can search, and does nothing the second time', async () => {
    const { code, output } = await start().ended;
    expect(code).toBe(0);
    const first = JSON.parse(output) as { outcome: string; searchKey: string };
    expect(first.outcome).toBe('published');
    const found = await fetch(`${lab.server.url}/indexes/provisions/search`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${first.searchKey}`,
        'content-type': 'application/json',
      },
      body: '{}',
    });
    expect(found.status).toBe(200);
    const again = await start([]).ended;
    expect(again.output).toContain('Máy chủ đã có đúng nội dung này');
    expect(again.output).toContain(first.searchKey);
    expect(again.output + again.said + output).not.toContain(lab.key);
  });

  it('is refused with a wrong key, in a sentence', async () => {
    const { code, said } = await start(['--json'], lab.server.url, 'not-the-key-of-it').ended;
    expect(code).toBe(1);
    expect(said).toContain('MEILI_MASTER_KEY');
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('goes on with a server of another version, and says so', async () => {
    const proxy = await startProxy(lab.server.url, async ({ path, forward }) => {
      const answer = await forward();
      const body = Buffer.from('{"pkgVersion":"1.99.0","commitSha":"","commitDate":""}');
      return path === '/version' ? { ...answer, body } : answer;
    });
    const { code, output, said } = await start(['--json'], proxy.url).ended;
    await proxy.close();
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ outcome: 'unchanged' });
    expect(said).toContain('bản 1.99.0, mới hơn');
  });

  it('leaves the live index and cleans up when Ctrl-C is pressed', async () => {
    await contents.publish('second', lab.target);
    const before = await liveDigest(lab.target);
    const pressing: { act: () => void } = { act: () => undefined };
    // The fourth request sets up the second index; nothing is live yet.
    const moment: Moment = { request: 4, when: 'after' };
    const proxy = await startProxy(
      lab.server.url,
      atMoment(moment, () => pressing.act()),
    );
    const run = start([], proxy.url);
    // As a terminal and npm do it: twice, at once.
    pressing.act = () => {
      run.interrupt();
      run.interrupt();
    };
    const { code, said } = await run.ended;
    await proxy.close();
    expect(code).toBe(130);
    expect(said).toContain('Đã dừng theo yêu cầu');
    await idle(lab.target);
    expect(await liveDigest(lab.target)).toBe(before);
    expect(await indexNames(lab.target)).toEqual(['provisions', 'provisions-statistics']);
  });

  it('says so when the server goes away in the middle', async () => {
    const proxy = await startProxy(lab.server.url, ({ path, forward }) =>
      path.includes('/documents?') || path.endsWith('/documents')
        ? Promise.reject(new Error('gone'))
        : forward(),
    );
    await contents.publish('second', lab.target);
    const { code, said } = await start(['--json'], proxy.url).ended;
    await proxy.close();
    expect(code).toBe(1);
    expect(said).toContain('ngừng trả lời giữa chừng');
    expect(contents.named(await liveDigest(lab.target))).toBe('second');
  });
});

describe.skipIf(!hasServerBinary())('npm run search:index, killed', { timeout: 120_000 }, () => {
  // Around what matters: half-filled, filled but not live, swapped, and before the old is removed.
  // The rest of the moments: npm run faults.
  const MOMENTS: readonly Moment[] = [
    { request: 6, when: 'after' },
    { request: 7, when: 'before' },
    { request: 7, when: 'after' },
    { request: 8, when: 'before' },
  ];

  it('leaves the live index answering as before, or as the new content', async () => {
    const lab = await openLab();
    try {
      const killed = await killWhileIndexing(lab, contents, MOMENTS);
      expect(killed.faults).toEqual([]);
      expect(killed).toMatchObject({ tries: 4, finished: 0, old: 2, renewed: 2 });
      expect(killed.leftovers).toBe(8);
    } finally {
      await lab.close();
    }
  });

  it('harms no other run of it', async () => {
    const lab = await openLab();
    try {
      expect(await twoAtOnce(lab, contents, 2)).toEqual([]);
    } finally {
      await lab.close();
    }
  });
});
