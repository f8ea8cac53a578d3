import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersTo, askerOf } from '../../scripts/faults/asker.ts';
import { LAB_KEY, openLab } from '../../scripts/faults/lab.ts';
import { sampleData } from '../../scripts/faults/sample-data.ts';
import { hasServerBinary } from '../../scripts/search/binary.ts';
import { publish } from '../../scripts/search/publish.ts';
import { restore } from '../../scripts/search/restore.ts';
import { searchKey } from '../../scripts/search/search-key.ts';
import { snapshotFile, takeSnapshot } from '../../scripts/search/snapshot.ts';
import { runCommand } from './support/run.ts';

const QUESTIONS = ['hội nghị quốc tế', 'bao ho cong dan', 'mã1x5'];
const silent = (): void => undefined;

describe.skipIf(!hasServerBinary())('snapshots of the search server', { timeout: 60_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tra-cuu-chup-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('bring back the same answers and the same key after the data are lost', async () => {
    const data = sampleData(50, 1);
    let lab = await openLab(folder);
    await publish(data, 'first', lab.target, silent);
    const key = await searchKey(lab.target);
    const before = await answersTo(await askerOf(lab.target, data), QUESTIONS);
    const { file, bytes } = await takeSnapshot(lab.target, lab.data);
    expect(file).toBe(snapshotFile(lab.data));
    expect(bytes).toBeGreaterThan(1000);

    // Not while the server uses them.
    const early = restore({ snapshot: file ?? '', data: lab.data, key: LAB_KEY });
    await expect(early).rejects.toThrow(/đang chạy.*Dừng nó/);
    await lab.server.kill();

    await rm(lab.data, { recursive: true });
    const restored = await restore({ snapshot: file ?? '', data: lab.data, key: LAB_KEY });
    expect(restored.aside).toBeNull();
    expect(restored.meta).toMatchObject({ digest: 'first' });
    lab = await openLab(folder);
    expect(await searchKey(lab.target)).toBe(key);
    expect(await answersTo(await askerOf(lab.target, data), QUESTIONS)).toBe(before);
    await lab.server.stop();
  });

  it('keep what was there aside, and put it back when they do not open', async () => {
    const rubbish = join(folder, 'rubbish.snapshot');
    await writeFile(rubbish, 'no snapshot');
    const data = join(folder, 'data');
    const files = await readdir(data);
    const failing = restore({ snapshot: rubbish, data, key: LAB_KEY });
    await expect(failing).rejects.toThrow(/Bản chụp không đọc được/);
    expect(await readdir(data)).toEqual(files);
    const { aside, meta } = await restore({ snapshot: snapshotFile(data), data, key: LAB_KEY });
    expect(meta).toMatchObject({ digest: 'first' });
    expect(await readdir(aside ?? '')).toEqual(files);
    const missing = restore({ snapshot: join(folder, 'none'), data, key: LAB_KEY });
    await expect(missing).rejects.toThrow(/Không có bản chụp.*search:snapshot/);
  });

  it('are taken and restored by commands', async () => {
    const lab = await openLab(folder);
    const env = { MEILI_URL: lab.server.url, MEILI_MASTER_KEY: lab.key, MEILI_FOLDER: folder };
    const taken = await runCommand(['search-snapshot', '--json'], env);
    expect(taken.code).toBe(0);
    expect(JSON.parse(taken.output)).toMatchObject({ file: snapshotFile(lab.data) });
    const running = await runCommand(['search-restore'], env);
    expect(running.code).toBe(1);
    expect(running.output).toContain('Dừng nó');
    await lab.server.stop();
    const restored = await runCommand(['search-restore', '--json'], env);
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.output)).toMatchObject({ live: { digest: 'first' } });
  });
});
