import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/content/read/frontmatter.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { docxOf, htmlOf, txtOf } from './support/import-acts.ts';
import {
  makePipe,
  runImporter,
  stateOf,
  UNIX,
  writeFiles,
  type Imported,
} from './support/import-run.ts';
import { GOOD_CONTENT, writeContent } from './support/small-content.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function content(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await writeContent({ ...GOOD_CONTENT, ...more });
  folders.push(root);
  return root;
}

async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'nhap-'));
  folders.push(root);
  await writeFiles(root, files);
  return root;
}

const fileOf = (root: string, slug: string): Promise<string> =>
  readFile(join(root, 'van-ban', `${slug}.mdx`), 'utf8');

/** Facts as the file has them, dates and all as text. */
async function factsIn(root: string, slug: string): Promise<Record<string, unknown>> {
  const { value } = splitFrontmatter(await fileOf(root, slug));
  return value?.data as Record<string, unknown>;
}

const REGISTER = `# Cơ quan trung ương
- { id: quoc-hoi, name: Quốc hội, level: central }
- { id: chinh-phu, name: Chính phủ, level: central } # Nhà nước
# Các bộ
- { id: bo-ngoai-giao, name: Bộ Ngoại giao, level: central }
`;
const LOCAL = {
  issuer: 'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
  type: 'QUYẾT ĐỊNH',
  date: 'Hà Giang, ngày 12 tháng 6 năm 2025',
};
const DIGESTED = {
  number: '20/2021/NĐ-CP',
  title: 'Quy định chi tiết việc thử',
  date: 'Hà Nội, ngày 03 tháng 02 năm 2021',
  inForce: '01 tháng 4 năm 2021',
};
/** The digest of the small content, with what an editor may have written into it. */
const DIGEST = (GOOD_CONTENT['van-ban/20-2021-nd-cp.mdx'] ?? '')
  .replace('checkedOn:', '# Báo A in nhầm tên.\ncheckedOn:')
  .replace('relations:\n', 'relations:\n  # Đã hỏi lại Bộ.\n')
  .replace('digest:', 'fields: []\nnotes: [Tên đầy đủ in ở Công báo.]\ndigest:');

describe('files of one folder', () => {
  let [root, files] = ['', ''];
  let first: Imported;
  let after: Record<string, string>;

  beforeAll(async () => {
    root = await content({
      'don-vi/co-quan.yaml': REGISTER,
      'van-ban/20-2021-nd-cp.mdx': DIGEST,
    });
    files = await folder({
      'a/nghi-dinh.docx': docxOf(),
      'a/quyet-dinh-12.html': htmlOf({ ...LOCAL, number: '12/2025/QĐ-UBND' }),
      'quyet-dinh-13.txt': txtOf({ ...LOCAL, number: '13/2025/QĐ-UBND', title: 'Về đồng cỏ' }),
      'tom-luoc.txt': txtOf(DIGESTED),
      'bang-tinh.csv': 'không phải văn bản',
      '~$nghi-dinh.docx': 'khóa của Word',
    });
    first = await runImporter(root, [files]);
    after = await stateOf(root);
  });

  test('are imported one after the other, with a summary at the end', () => {
    expect(first.errors).toBe('');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(
      /^a\/nghi-dinh\.docx → .*77-2025-nd-cp\.mdx \(mới\): 3 điều, 2 khoản/mu,
    );
    expect(first.out).toMatch(/^tom-luoc\.txt → .*\(thay tóm lược bằng nguyên văn\)/mu);
    expect(first.out).toMatch(/\n4 tệp: 3 mới, 1 thay tóm lược\.\n$/u);
    expect(first.out).not.toContain('LỆCH');
  });

  test('make content without an error, every clause with its address', async () => {
    const { value, issues } = await readCorpus(root);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const html = value.texts.get('77-2025-nd-cp')?.html ?? '';
    for (const address of ['dieu-1', 'dieu-2-khoan-1-diem-b', 'dieu-2-khoan-2', 'dieu-3'])
      expect(html).toContain(`id="${address}"`);
    expect(html).toContain('<table');
    expect(html).toContain('Bồ câu | cu gáy');
    expect(html).toContain('Kể cả giờ nghỉ.');
    expect(value.texts.get('12-2025-qd-ubnd-ha-giang')).toBeDefined();
  });

  test('have the facts the text says, and what they rest on', async () => {
    expect(await factsIn(root, '77-2025-nd-cp')).toMatchObject({
      number: '77/2025/NĐ-CP',
      type: 'nghi-dinh',
      issuer: 'chinh-phu',
      title: 'Quy định về nuôi chim bồ câu đưa thư trong công tác đối ngoại',
      issued: { value: '2025-06-12', confidence: 'A' },
      inForceFrom: {
        value: '2025-08-01',
        confidence: 'A',
        sources: ['tep-nhap#đoạn thứ nhất Điều 3'],
      },
      signer: { value: 'Nguyễn Văn Mẫu' },
      relations: [{ kind: 'basedOn', target: '10-2020-qh14', by: 'can-cu-1' }],
      verbatim: { imported: { file: 'nghi-dinh.docx', on: '2026-11-22', reader: 'docx' } },
    });
  });

  test('a digest keeps its facts, notes and comments beside the new text', async () => {
    const mdx = await fileOf(root, '20-2021-nd-cp');
    const kept = DIGEST.slice(0, DIGEST.indexOf('fields: []'));
    for (const line of kept.split('\n')) expect(mdx.split('\n')).toContain(line);
    expect(mdx).not.toContain('digest:');
    expect(mdx).not.toContain('Quy định ai làm gì.');
    expect(mdx).toContain('\nb) Cho bay hằng tuần.\n');
    expect(await factsIn(root, '20-2021-nd-cp')).toMatchObject({
      title: 'Quy định chi tiết Luật Thử',
      issued: { value: '2021-02-01', confidence: 'B', sources: ['bao-a'] },
      relations: [{ kind: 'details' }, { kind: 'replaces' }, { kind: 'basedOn' }],
      notes: ['Tên đầy đủ in ở Công báo.', 'dieu-2: Mới biết chủ đề.'],
    });
  });

  test('a new issuer is listed once, and the register is what it was before it', async () => {
    const text = await readFile(join(root, 'don-vi/co-quan.yaml'), 'utf8');
    expect(text.startsWith(REGISTER)).toBe(true);
    expect(text.match(/id: ubnd-ha-giang/gu)).toHaveLength(1);
    expect(first.out.match(/Đã thêm “Ủy ban nhân dân tỉnh Hà Giang”/gu)).toHaveLength(1);
    const sources = await readFile(join(root, 'nguon/nguon.yaml'), 'utf8');
    expect(sources.startsWith(GOOD_CONTENT['nguon/nguon.yaml'] ?? '?')).toBe(true);
    expect(sources.match(/id: tep-nhap/gu)).toHaveLength(1);
  });

  test('imported again on another day nothing changes, to the byte', async () => {
    const again = await runImporter(root, [files], { env: { SITE_DATE: '2027-01-05' } });
    expect(again).toMatchObject({ code: 0, errors: '' });
    expect(again.out).toMatch(/\n4 tệp: 4 không đổi\.\n$/u);
    expect(await stateOf(root)).toEqual(after);
  });

  test('what was edited by hand is refused, with the difference; --force writes and shows it', async () => {
    const path = (slug: string): string => join(root, 'van-ban', `${slug}.mdx`);
    const edited = {
      body: (await fileOf(root, '77-2025-nd-cp')).replace('Cho bay hằng tuần', 'Cho bay mỗi tuần'),
      facts: (await fileOf(root, '13-2025-qd-ubnd-ha-giang')).replace(
        'title: Về đồng cỏ',
        'title: Về bãi cỏ',
      ),
    };
    await writeFile(path('77-2025-nd-cp'), edited.body);
    await writeFile(path('13-2025-qd-ubnd-ha-giang'), edited.facts);
    const before = await stateOf(root);
    const refused = await runImporter(root, [files]);
    expect(refused.code).toBe(1);
    expect(refused.errors.match(/đã được sửa tay.*--force/gu)).toHaveLength(2);
    expect(refused.out).toContain('-b) Cho bay mỗi tuần.\n+b) Cho bay hằng tuần.');
    expect(refused.out).toContain('-title: Về bãi cỏ\n+title: Về đồng cỏ');
    expect(refused.out).toMatch(/\n4 tệp: 2 không đổi, 2 lỗi\.\n$/u);
    expect(await stateOf(root)).toEqual(before);

    const forced = await runImporter(root, ['--force', files]);
    expect(forced).toMatchObject({ code: 0, errors: '' });
    expect(forced.out).toContain('-b) Cho bay mỗi tuần.\n+b) Cho bay hằng tuần.');
    expect(await stateOf(root)).toEqual(after);
  });

  test('a file that changed is imported anew; evidence of others survives it', async () => {
    const mdx = await fileOf(root, '77-2025-nd-cp');
    const own = 'signer:\n  value: Trần Thị Khác\n  confidence: B\n  sources: [bao-a]\n';
    await writeFile(
      join(root, 'van-ban/77-2025-nd-cp.mdx'),
      mdx.replace(/signer:\n(?: .*\n)+/u, `${own}fields: []\n`),
    );
    const changed = await folder({ 'moi.docx': docxOf({ words: ['Chữ đã đổi.'] }) });
    const run = await runImporter(root, ['--force', join(changed, 'moi.docx')]);
    expect(run.out).toMatch(/\(nhập lại\)/u);
    const now = await fileOf(root, '77-2025-nd-cp');
    expect(now).toContain(own);
    expect(now).toContain('\nChữ đã đổi.\n');
    const plainly = await runImporter(root, [join(changed, 'moi.docx')]);
    expect(plainly.out).toMatch(/\(không đổi\)/u);
  });
});

const ODD = [
  ['12-link.txt', /liên kết/u],
  ['13-itself', /liên kết/u],
  ['14-pipe.pdf', /Không phải tệp thường/u],
] as const;

describe('a folder with files of every kind of fault', () => {
  const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13);
  const PDF = strToU8('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF');
  const LOCKED = Buffer.concat([
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  let [root, files] = ['', ''];
  let run: Imported;

  beforeAll(async () => {
    root = await content();
    files = await folder({
      '01-zero.pdf': '',
      '02-blank.txt': ' \n\n ',
      '03-corrupt.docx': docxOf().subarray(0, 900),
      '04-picture.pdf': PNG,
      '05-pdf.docx': PDF,
      '06-locked.docx': LOCKED,
      '07-sheet.docx': zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
      '08-noise.txt': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      '09-no-act.txt': 'Một tờ giấy không phải văn bản.\n',
      '10-good-docx.pdf': docxOf(),
      '11-twin.txt': txtOf(),
      'trang_files/khung.html': htmlOf({ number: '99/2025/NĐ-CP' }),
      'trang.html': htmlOf({ number: '78/2025/NĐ-CP' }),
    });
    if (UNIX) {
      await symlink('/etc/passwd', join(files, '12-link.txt'));
      await symlink(files, join(files, '13-itself'));
      makePipe(join(files, '14-pipe.pdf'));
    }
    run = await runImporter(root, [files]);
  });

  test.each([
    ['01-zero.pdf', /không có chữ nào/u],
    ['02-blank.txt', /không có chữ nào/u],
    ['03-corrupt.docx', /bị hỏng/u],
    ['04-picture.pdf', /Không phải tệp PDF.*ảnh PNG/u],
    ['05-pdf.docx', /bị hỏng/u],
    ['06-locked.docx', /có mật khẩu/u],
    ['07-sheet.docx', /bảng tính Excel/u],
    ['08-noise.txt', /Không phải tệp PDF|bảng mã/u],
    ['09-no-act.txt', /không cho biết.*--type.*--issuer.*--title/u],
    ['11-twin.txt', /Cùng văn bản với "10-good-docx\.pdf"/u],
    ...(UNIX ? ODD : []),
  ] as const)('%s: one sentence', (name, sentence) => {
    const lines = run.errors.split('\n').filter((line) => line.startsWith(`${name}: `));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(sentence);
    expect(lines[0]).toMatch(/\.$/u);
  });

  test('the others go on, and the end tells how many did not', async () => {
    expect(run.code).toBe(1);
    const faults = UNIX ? 13 : 10;
    expect(run.out.endsWith(`\n${faults + 2} tệp: 2 mới, ${faults} lỗi.\n`)).toBe(true);
    expect(run.errors).not.toMatch(/\n\s+at |passwd|root:/u);
    const written = Object.keys(await stateOf(join(root, 'van-ban')));
    expect(written).toEqual([
      '10-2020-qh14.mdx',
      '20-2021-nd-cp.mdx',
      '30-2022-tt-bng.mdx',
      '77-2025-nd-cp.mdx',
      '78-2025-nd-cp.mdx',
    ]);
  });
});

describe('one file', () => {
  test('--dry-run writes nothing, --json tells all', async () => {
    const root = await content({ 'don-vi/co-quan.yaml': REGISTER });
    const before = await stateOf(root);
    const files = await folder({
      'a.html': htmlOf({ ...LOCAL, number: '12/2025/QĐ-UBND' }),
      'b.pdf': 'x\0',
    });
    const run = await runImporter(root, ['--dry-run', '--json', files]);
    expect(run.code).toBe(1);
    expect(await stateOf(root)).toEqual(before);
    expect(JSON.parse(run.out)).toMatchObject([
      {
        file: 'a.html',
        slug: '12-2025-qd-ubnd-ha-giang',
        action: 'create',
        pages: null,
        optical: false,
        metadata: { number: '12/2025/QĐ-UBND', type: 'quyet-dinh', issuer: 'ubnd-ha-giang' },
        articles: [
          { article: '1', address: 'dieu-1', title: 'Phạm vi điều chỉnh', clauses: [] },
          {
            article: '2',
            clauses: [
              {
                clause: '1',
                address: 'dieu-2-khoan-1',
                text: expect.stringContaining('b) Cho bay') as string,
              },
              { clause: '2' },
            ],
          },
          { article: '3', text: expect.stringContaining('có hiệu lực') as string },
        ],
        account: { missing: 0 },
        issues: expect.any(Array) as string[],
      },
      { file: 'b.pdf', error: expect.stringMatching(/\.$/u) as string },
    ]);
  });

  test('from standard input, with what the user says instead of the text, elsewhere', async () => {
    const root = await content({ 'don-vi/co-quan.yaml': REGISTER });
    const before = await stateOf(root);
    const out = await folder({});
    const given = ['--number', '5/2024/TT-BNG', '--type', 'Thông tư', '--issuer', 'bo-ngoai-giao'];
    const title = ['--title', "  Tên: 'một' #hai\n&ba "];
    const run = await runImporter(root, ['-', '--out', join(out, 'moi'), ...given, ...title], {
      input: txtOf(),
    });
    expect(run).toMatchObject({ code: 0, errors: '' });
    expect(await stateOf(root)).toEqual(before);
    expect(await readdir(join(out, 'moi'))).toEqual(['05-2024-tt-bng.mdx']);
    const { value } = splitFrontmatter(await readFile(join(out, 'moi/05-2024-tt-bng.mdx'), 'utf8'));
    expect(value?.data).toMatchObject({
      number: '05/2024/TT-BNG',
      type: 'thong-tu',
      issuer: 'bo-ngoai-giao',
      title: "Tên: 'một' #hai &ba",
      identity: { note: 'Do người nhập văn bản ghi.' },
      verbatim: { imported: { file: 'dau-vao' } },
    });
  });

  test('that was only cited so far: what is to be done in the list of those', async () => {
    const root = await content();
    const files = await folder({ 'a.txt': txtOf({ number: '05/2010/NĐ-CP' }) });
    const run = await runImporter(root, [files]);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/! Văn bản còn một mục "05-2010-nd-cp" trong duoc-dan\/van-ban\.yaml/u);
  });

  test('where nothing can be written: one sentence, and the registers as before', async () => {
    const root = await content({ 'don-vi/co-quan.yaml': REGISTER });
    const files = await folder({ 'a.txt': txtOf({ ...LOCAL, number: '12/2025/QĐ-UBND' }) });
    const before = await stateOf(root);
    const out = join(root, 'don-vi', 'co-quan.yaml', 'van-ban');
    const run = await runImporter(root, [join(files, 'a.txt'), '--out', out]);
    expect(run.code).toBe(1);
    expect(run.errors.trim().split('\n')).toHaveLength(1);
    expect(run.errors).toMatch(/^.*a\.txt: Không ghi được .*: đường dẫn đi qua một tệp.*\.\n$/u);
    expect(await stateOf(root)).toEqual(before);
  });
});

test('what cannot be understood is told before anything is read', async () => {
  const root = await content();
  const before = await stateOf(root);
  const files = await folder({ 'a.txt': txtOf(), 'b.txt': txtOf({ number: '78/2025/NĐ-CP' }) });
  const file = join(files, 'a.txt');
  const cases: [args: string[], says: RegExp][] = [
    [[], /^Cách dùng:/u],
    [['--tat-ca', file], /--tat-ca[^]*Cách dùng:/u],
    [['khong-co.pdf'], /^Không có tệp hay thư mục "khong-co\.pdf"\.\n$/u],
    [[join(files, 'trong')], /^Không có tệp hay thư mục/u],
    [[file, '--number', '../../etc/passwd'], /--number .* không phải số hiệu/u],
    [
      [file, '--type', 'Bài thơ'],
      /--type "Bài thơ" không phải loại văn bản; các loại: .*Nghị định/u,
    ],
    [[file, '--issuer', '../../x'], /--issuer .* không phải tên cơ quan/u],
    [[file, '--title', ' !? '], /--title .* không có chữ nào/u],
    [[files, '--number', '1/2025/NĐ-CP'], /--number chỉ dùng khi nhập một tệp/u],
    [['http://vi.du/a.pdf'], /không mã hóa/u],
  ];
  const runs = await Promise.all(cases.map(([args]) => runImporter(root, args)));
  runs.forEach((run, i) => {
    expect(run.errors).toMatch(cases[i]?.[1] ?? /^$/u);
    expect(run.errors).not.toMatch(/\n\s+at /u);
    expect(run.code).toBe(1);
    expect(run.out).toBe('');
  });
  expect(await stateOf(root)).toEqual(before);
});

describe.runIf(UNIX)('a run that is ended from outside', () => {
  const acts = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `${String(i).padStart(2, '0')}.txt`,
      txtOf({ number: `${100 + i}/2025/NĐ-CP` }),
    ]),
  );
  const whole = async (root: string): Promise<string[]> => {
    const names = await readdir(join(root, 'van-ban'));
    const done = names.filter((name) => name.startsWith('1') && name.endsWith('-2025-nd-cp.mdx'));
    for (const name of done)
      expect(await readFile(join(root, 'van-ban', name), 'utf8')).toMatch(/\nNguyễn Văn Mẫu\n$/u);
    return done;
  };

  test('by Ctrl-C: at once, and what was done stays', async () => {
    const root = await content();
    const files = await folder(acts);
    let asked = 0;
    const run = await runImporter(root, [files], {
      started: (child) =>
        child.stdout?.once('data', () => {
          asked = performance.now();
          // As in a terminal, where it comes by itself and through run.mjs.
          child.kill('SIGINT');
          child.kill('SIGINT');
        }),
    });
    expect(performance.now() - asked).toBeLessThan(6000);
    expect(run.code).toBe(1);
    expect(run.errors).toMatch(/Đã dừng; các tệp xong trước đó vẫn giữ\.\n$/u);
    const done = await whole(root);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(40);
    expect((await readdir(join(root, 'van-ban'))).filter((name) => name.endsWith('.tmp'))).toEqual(
      [],
    );
  });

  test('by Ctrl-C while it waits for standard input', async () => {
    const root = await content();
    const files = await folder({ 'a.txt': txtOf() });
    const run = await runImporter(root, [join(files, 'a.txt'), '-'], {
      started: (child) =>
        child.stdout?.once('data', () => setTimeout(() => child.kill('SIGINT'), 500)),
    });
    expect(run.code).toBe(1);
    expect(run.errors).toMatch(/^Đã dừng/u);
    expect(run.out).toMatch(/77-2025-nd-cp\.mdx \(mới\)/u);
  });

  test('by a kill: whole files or none, and the next run clears what was left', async () => {
    const root = await content();
    const files = await folder(acts);
    await runImporter(root, [files], {
      started: (child) => child.stdout?.once('data', () => child.kill('SIGKILL')),
    });
    const done = await whole(root);
    expect(done.length).toBeGreaterThan(0);
    const left = join(root, 'van-ban/x.mdx.01234567-89ab-cdef-0123-456789abcdef.tmp');
    await writeFile(left, 'nửa chừng');
    await utimes(left, new Date(0), new Date(0));
    const again = await runImporter(root, [join(files, '39.txt')]);
    expect(again.code).toBe(0);
    expect((await readdir(join(root, 'van-ban'))).filter((name) => name.includes('.tmp'))).toEqual(
      [],
    );
    const { issues } = await readCorpus(root);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
