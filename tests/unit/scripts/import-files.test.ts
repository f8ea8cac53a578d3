import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/import/folder.ts';
import { inputsOf } from '../../../scripts/import/inputs.ts';
import { registerIssuer, registerSource } from '../../../scripts/import/registers.ts';
import { readIfThere, sweep, writeWhole, writeWithin } from '../../../scripts/import/store.ts';
import { forTerminal } from '../../../scripts/import/terminal.ts';
import { makePipe, UNIX } from '../../integration/support/import-run.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nhap-tep-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = async (...names: string[]): Promise<void> => {
  for (const name of names) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), 'x');
  }
};

describe('files below a folder', () => {
  test('are those that look like documents, by name, at every depth', async () => {
    await put('b.PDF', 'a/c.docx', 'a/d.xlsx', 'e.txt', 'f.htm', 'g.doc', 'h', 'i.docm');
    expect((await filesBelow(root)).map(({ name }) => name)).toEqual([
      join('a', 'c.docx'),
      'b.PDF',
      'e.txt',
      'f.htm',
      'g.doc',
      'i.docm',
    ]);
  });

  test('what programs keep beside files is none of them', async () => {
    await put('~$a.docx', '._a.pdf', '.a.txt', '__MACOSX/a.pdf', '.git/a.txt', 'a.docx');
    await put('trang.htm', 'trang_files/khung.htm', 'roi_files/b.htm');
    expect((await filesBelow(root)).map(({ name }) => name)).toEqual([
      'a.docx',
      join('roi_files', 'b.htm'),
      'trang.htm',
    ]);
  });

  test.runIf(UNIX)('links and pipes are told, not opened', async () => {
    await put('a.txt');
    await symlink('/etc/passwd', join(root, 'b.txt'));
    await symlink('/nowhere', join(root, 'c.txt'));
    await symlink(root, join(root, 'd'));
    await symlink('/etc/passwd', join(root, 'e'));
    makePipe(join(root, 'f.pdf'));
    expect((await filesBelow(root)).map(({ name, odd }) => [name, odd?.slice(0, 9)])).toEqual([
      ['a.txt', undefined],
      ['b.txt', 'Là liên k'],
      ['c.txt', 'Là liên k'],
      ['d', 'Là liên k'],
      ['f.pdf', 'Không phả'],
    ]);
    const inputs = await inputsOf(root);
    const { signal } = new AbortController();
    await expect(inputs[1]?.read(signal)).rejects.toThrow(/liên kết/u);
    const pipe = await inputsOf(join(root, 'f.pdf'));
    await expect(pipe[0]?.read(signal)).rejects.toThrow(/Không phải tệp thường/u);
    // Who names a link by itself means what it leads to.
    const link = await inputsOf(join(root, 'b.txt'));
    expect((await link[0]?.read(signal))?.bytes.length).toBeGreaterThan(0);
  });

  test('none at all is told', async () => {
    await put('a.xlsx');
    await expect(inputsOf(root)).rejects.toThrow(/không có tệp PDF/u);
    await expect(inputsOf(join(root, 'b'))).rejects.toThrow(/Không có tệp hay thư mục/u);
  });
});

describe('writing', () => {
  test('a file is there whole, and nothing beside it', async () => {
    const path = join(root, 'a/b/c.mdx');
    await writeWhole(path, 'một');
    await writeWhole(path, 'hai');
    expect(await readIfThere(path)).toBe('hai');
    expect(await readdir(join(root, 'a/b'))).toEqual(['c.mdx']);
    expect(await readIfThere(join(root, 'd'))).toBeNull();
    expect(await readIfThere(join(path, 'd'))).toBeNull();
  });

  test('what is done in between is done before anybody sees it, and undone by a fault', async () => {
    const path = join(root, 'c.mdx');
    await writeWhole(path, 'cũ');
    await writeWithin(path, 'mới', async () => expect(await readIfThere(path)).toBe('cũ'));
    await expect(writeWithin(path, 'hỏng', () => Promise.reject(new Error('x')))).rejects.toThrow(
      /Không ghi được/u,
    );
    expect(await readIfThere(path)).toBe('mới');
    expect(await readdir(root)).toEqual(['c.mdx']);
  });

  test('nothing is done in between where nothing can be written', async () => {
    await put('tep');
    let done = false;
    const write = writeWithin(join(root, 'tep', 'c.mdx'), 'x', () => {
      done = true;
      return Promise.resolve();
    });
    await expect(write).rejects.toThrow(/^Không ghi được .*đi qua một tệp.*\.$/u);
    expect(done).toBe(false);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written to', async () => {
    await chmod(root, 0o500);
    await expect(writeWhole(join(root, 'c.mdx'), 'x')).rejects.toThrow(/không có quyền ghi/u);
    await chmod(root, 0o700);
  });

  test('what a killed run left goes when it is old, and nothing else', async () => {
    const id = '01234567-89ab-cdef-0123-456789abcdef';
    await put(`old.mdx.${id}.tmp`, `new.mdx.${id}.tmp`, 'own.tmp', 'a.mdx');
    for (const name of [`old.mdx.${id}.tmp`, 'own.tmp', 'a.mdx'])
      await utimes(join(root, name), new Date(0), new Date(0));
    await sweep(root);
    expect((await readdir(root)).sort()).toEqual(['a.mdx', `new.mdx.${id}.tmp`, 'own.tmp']);
    await sweep(join(root, 'none'));
  });
});

describe('registers', () => {
  const HEALTH = { id: 'bo-y-te', name: 'Bộ Y tế: "A" #1', level: 'central' as const };
  test.each<[string, string | null, string]>([
    ['there is none', null, ''],
    ['it is empty', '', ''],
    ['it is an empty list', '[]\n', ''],
    ['it has only a comment', '# Cơ quan\n[]\n', '# Cơ quan\n'],
    [
      'it has comments, and entries in every form',
      '# Cơ quan\n- { id: a, name: A, level: central } # một\n\n# Hai\n-   id: b\n    name: "B"\n    level: central\n# Hết',
      '# Cơ quan\n- { id: a, name: A, level: central } # một\n\n# Hai\n-   id: b\n    name: "B"\n    level: central\n# Hết\n',
    ],
    ['its list is indented', '  - id: a\n    name: A\n', '  - id: a\n    name: A\n'],
  ])('an entry is added once where %s', async (_, before, kept) => {
    await mkdir(join(root, 'don-vi'));
    const path = join(root, 'don-vi/co-quan.yaml');
    if (before !== null) await writeFile(path, before);
    await registerIssuer(root, HEALTH);
    await registerIssuer(root, HEALTH);
    const indent = /^ {2}- /u.test(kept) ? '  ' : '';
    const entry = `- id: bo-y-te\n  name: 'Bộ Y tế: "A" #1'\n  level: central\n`;
    expect(await readFile(path, 'utf8')).toBe(
      kept + entry.replace(/^/gmu, indent).replace(/ +$/u, ''),
    );
  });

  test.each(['a: 1\n', '- [\n', 'chữ\n', '[{ id: a }]\n'])('%j is left alone', async (before) => {
    await mkdir(join(root, 'nguon'));
    const path = join(root, 'nguon/nguon.yaml');
    await writeFile(path, before);
    await expect(registerSource(root)).rejects.toThrow(/phải là danh sách YAML/u);
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});

test.each([
  ['a\u001b[2Jb\r\u0007', 'a\ufffd[2Jb\ufffd\ufffd'],
  ['\u202efdp.exe\u2069', '\ufffdfdp.exe\ufffd'],
  ['Điều 1.\n\tchữ', 'Điều 1.\n\tchữ'],
])('%j on a terminal', (text, shown) => {
  expect(forTerminal(text)).toBe(shown);
});
