import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, openData } from '../../../scripts/release/files.ts';
import { writeZip } from '../../../scripts/release/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const site = join(folder, 'site');
mkdirSync(join(site, 'van-ban'), { recursive: true });
mkdirSync(join(site, 'api/v1'), { recursive: true });
writeFileSync(join(site, 'index.html'), 'Trang chủ '.repeat(50_000));
writeFileSync(join(site, 'van-ban/a.json'), '{}');
writeFileSync(join(site, 'van-ban/a.pdf'), '%PDF');
writeFileSync(join(site, 'api/v1/index.json'), '{"documents":[]}');

describe('an archive', () => {
  it('holds every file as it is', async () => {
    const target = join(folder, 'a.zip');
    const done: number[] = [];
    await writeZip(target, await filesIn(site), (count) => done.push(count));
    const entries = unzipSync(readFileSync(target));
    expect(Object.keys(entries)).toEqual([
      'api/v1/index.json',
      'index.html',
      'van-ban/a.json',
      'van-ban/a.pdf',
    ]);
    for (const [name, data] of Object.entries(entries))
      expect(strFromU8(data)).toBe(readFileSync(join(site, name), 'utf8'));
    expect(done).toEqual([1, 2, 3, 4]);
  });

  it('has the same bytes for the same files, whenever and in whatever order they were written', async () => {
    const [first, second] = [join(folder, '1.zip'), join(folder, '2.zip')];
    const files = await filesIn(site);
    await writeZip(first, files);
    for (const { file } of files) utimesSync(file, 1, 1);
    await writeZip(second, files.toReversed());
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  it('that fails leaves nothing behind', async () => {
    const target = join(folder, 'broken.zip');
    const files = [...(await filesIn(site)), { name: 'z', file: join(site, 'no-such-file') }];
    await expect(writeZip(target, files)).rejects.toThrow('no-such-file');
    expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([]);
  });

  it('of data has no pages and nothing that only prints', async () => {
    expect(
      openData(await filesIn(site))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['api/v1/index.json', 'van-ban/a.json']);
  });
});
