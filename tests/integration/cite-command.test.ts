import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, type Ended } from './support/run.ts';
import { GOOD_CONTENT, writeContent } from './support/small-content.ts';

const GOOD = 'Căn cứ Luật Thử số 10/2020/QH14;\nĐiều 1. Một\n1. Theo Nghị định số 20/2021/NĐ-CP.\n';
const BAD = 'Điều 1. Một\n1. Theo Điều 9 Luật Thử và Nghị định số 20/2021/NĐ-CP ngày 02/01/2021.\n';

/** A PDF whose password nobody has. */
const LOCKED = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
3 0 obj << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> endobj
trailer << /Root 1 0 R /Encrypt 3 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Size 4 >>
%%EOF
`;

let content: string;
let folder: string;
beforeAll(async () => {
  content = await writeContent(GOOD_CONTENT);
  folder = await mkdtemp(join(tmpdir(), 'tra-cuu-draft-'));
});
afterAll(async () => {
  await Promise.all([content, folder].map((path) => rm(path, { recursive: true, force: true })));
});

/** Writes a file and checks it, with the content of the tests. */
async function cite(
  name: string,
  data: string | Uint8Array,
  ...options: string[]
): Promise<Ended & { path: string }> {
  const path = join(folder, name);
  await writeFile(path, data);
  const ended = await runCommand(['cite', path, '--on', '2026-06-01', ...options], {
    CONTENT_DIR: content,
    NO_COLOR: '1',
  });
  return { ...ended, path };
}

describe('npm run cite', () => {
  it('ends with 0 where nothing is wrong', async () => {
    expect(await cite('good.txt', GOOD)).toMatchObject({
      code: 0,
      output: '2 viện dẫn: 0 lỗi, 0 cần xem lại, 0 ghi chú, 2 không thấy vấn đề.\n',
    });
  });

  it('ends with 1 on an error; says where it is, what is the matter, what to write', async () => {
    const { code, output, path } = await cite('bad.txt', BAD);
    expect(output.split('\n')).toEqual([
      'Lỗi (2)',
      `  ${path}:2:9  Không có điều khoản này: “Điều 9 Luật Thử”`,
      '      Luật Thử số 10/2020/QH14 không có Điều 9.',
      '      Còn hiệu lực, theo chứng cứ đến ngày 01/05/2026.',
      `  ${path}:2:28  Sai ngày ban hành: “Nghị định số 20/2021/NĐ-CP ngày 02/01/2021”`,
      '      Sai ngày ban hành: dự thảo ghi 02/01/2021; Nghị định số 20/2021/NĐ-CP ban hành ngày 01/02/2021.',
      '      Còn hiệu lực, theo chứng cứ đến ngày 01/05/2026.',
      '      → Nghị định số 20/2021/NĐ-CP ngày 01 tháng 02 năm 2021 của Chính phủ quy định chi tiết Luật Thử',
      '',
      '2 viện dẫn: 2 lỗi, 0 cần xem lại, 0 ghi chú, 0 không thấy vấn đề.',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('prints for machines: range, words, target, resolution, verdict, suggestion', async () => {
    const { code, output, path } = await cite('bad.md', BAD, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      file: path,
      on: '2026-06-01',
      findings: [
        {
          range: { start: 20, end: 35 },
          line: 2,
          column: 9,
          text: 'Điều 9 Luật Thử',
          kind: 'provision',
          target: {
            document: { slug: '10-2020-qh14', url: '/van-ban/10-2020-qh14/' },
            places: [{ address: 'dieu-9', label: 'Điều 9', exists: false }],
          },
          resolution: 'resolved',
          reason: null,
          verdict: 'no-provision',
          severity: 'error',
          message: 'Luật Thử số 10/2020/QH14 không có Điều 9.',
          suggestion: null,
        },
        { verdict: 'date', suggestion: { form: 'first', range: { start: 39, end: 81 } } },
      ],
      summary: { severities: { error: 2 }, documents: [{ findings: [0] }, { findings: [1] }] },
    });
  });

  it('keeps the lines of an MDX file and leaves its head out', async () => {
    const head = '---\ntitle: Nghị định số 20/2021/NĐ-CP ngày 02/01/2021\n---\n';
    const { output, path } = await cite('bad.mdx', `${head}\n${BAD}`);
    expect(output).toContain(`${path}:6:9 `);
    expect(output).toContain('2 viện dẫn: 2 lỗi');
  });

  it('reads Windows line ends, other normal forms, and a Word document alike', async () => {
    const count = '2 viện dẫn: 2 lỗi, 0 cần xem lại, 0 ghi chú, 0 không thấy vấn đề.';
    expect((await cite('crlf.txt', BAD.replaceAll('\n', '\r\n'))).output).toContain(count);
    expect((await cite('nfd.txt', BAD.normalize('NFD'))).output).toContain(count);
    const children = BAD.split('\n').map((line) => new Paragraph(line));
    const docx = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect((await cite('draft.docx', docx)).output).toContain(count);
  });

  it.each([
    ['empty.txt', ' \n', 'Tệp không có chữ nào; hãy kiểm tra xem có đúng tệp không.'],
    ['a.pdf', '%PDF-1.7\nno', 'Tệp bị hỏng; hãy mở bằng phần mềm đã soạn ra nó và lưu lại.'],
    ['locked.pdf', LOCKED, 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi chạy lại.'],
    ['a.docx', 'PK\u0003\u0004no', 'Tệp bị hỏng; hãy mở bằng phần mềm đã soạn ra nó và lưu lại.'],
    [
      'a.bin',
      new Uint8Array([0xff, 0, 0xff, 1]),
      'Không nhận ra loại tệp; lệnh này đọc PDF, DOCX, TXT, MD và MDX.',
    ],
  ])('ends with 2 on %s, in one sentence', async (name, data, sentence) => {
    expect(await cite(name, data)).toMatchObject({ code: 2, output: `${sentence}\n` });
  });

  it.each([
    [['cite'], /^Cách dùng: npm run cite -- TỆP/],
    [['cite', 'a', 'b'], /^Cách dùng/],
    [['cite', 'a', '--what'], /^Không hiểu "a --what"\. Cách dùng/],
    [['cite', 'a', '--on', '31/02/2026'], /^"31\/02\/2026" không phải ngày/],
    [['cite', '/none.txt'], /^Không mở được tệp "\/none\.txt"/],
    [['cite', 'README.md', '--place', 'ha-noi'], /^Không có địa bàn "ha-noi"/],
  ])('ends with 2 when asked wrongly: %j', async (args, sentence) => {
    const { code, output } = await runCommand(args);
    expect(code).toBe(2);
    expect(output).toMatch(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});

describe('content with an error in it', () => {
  const DECREE = 'van-ban/20-2021-nd-cp.mdx';
  const broken = {
    ...GOOD_CONTENT,
    [DECREE]: (GOOD_CONTENT[DECREE] ?? '').replace('issued:', 'isued:'),
  };

  it.each([
    ['cite', 'README.md'],
    ['who', 'hội thảo'],
  ])('is nothing %s answers from', async (command, asked) => {
    const root = await writeContent(broken);
    const { code, output } = await runCommand([command, asked], { CONTENT_DIR: root });
    await rm(root, { recursive: true, force: true });
    expect(code).toBe(2);
    expect(output).toMatch(/^Nội dung còn \d+ lỗi; sửa trước theo: npm run check\n$/u);
  });
});

describe('the decision of 2014 with the content of this site', () => {
  it('cites five acts that have ended, and no other', async () => {
    const { output } = await runCommand([
      'cite',
      'content/nguon/qd-3072-2014-hai-phong.txt',
      '--json',
      '--on',
      '22/11/2026',
    ]);
    const { findings } = JSON.parse(output) as {
      findings: {
        severity: string;
        target: { document: { slug: string } };
        successors: { slug: string }[];
      }[];
    };
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ target, successors }) => [
        target.document.slug,
        ...successors.map(({ slug }) => slug),
      ]),
    ).toEqual([
      ['93-2009-nd-cp', '313-2025-nd-cp'],
      ['12-2012-nd-cp', '58-2022-nd-cp'],
      ['76-2010-qd-ttg', '06-2020-qd-ttg'],
      // Repealed by the law on international agreements, which is not one ordinance's successor.
      ['33-2007-pl-ubtvqh11'],
      ['88-2012-nd-cp', '262-2026-nd-cp'],
    ]);
  });
});
