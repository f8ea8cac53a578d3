import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { formatIssues, type FileIssue } from '../../src/content/issues.ts';
import { runBuild } from './support/one-build.ts';
import { copyContent, edit } from './support/run.ts';

const PLAIN = 'van-ban/18-2022-nd-cp.mdx';
const QD3072 = 'van-ban/3072-2014-qd-ubnd-hai-phong.mdx';
const REGISTER = 'sai-khac/sai-khac.yaml';
const GUIDE = 'huong-dan/cach-tra-cuu.mdx';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(
    folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })),
  );
});

async function spoiled(file: string, change: (text: string) => string): Promise<string> {
  const root = await copyContent();
  folders.push(root);
  await edit(root, file, change);
  return root;
}

/** Everything wrong with a content folder, without what the register says of documents not held. */
async function faultsIn(root: string): Promise<FileIssue[]> {
  const { issues } = await readCorpus(root);
  return issues.filter(({ rule }) => rule !== 'content/no-page');
}

/** Line (from 1) of the first line that contains a text. */
function lineWith(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1;
}

interface Case {
  readonly fault: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** Part of the line that the message must name. */
  readonly at: string;
  readonly says: RegExp;
}

const CASES: readonly Case[] = [
  {
    fault: 'broken YAML',
    file: PLAIN,
    change: (t) => t.replace('issuer: chinh-phu', 'issuer: [chinh-phu'),
    at: 'title:',
    says: /cú pháp YAML/,
  },
  {
    fault: 'no closing fence',
    file: PLAIN,
    change: (t) => t.replace(/\n---\s*$/, '\n'),
    at: '---',
    says: /không có dòng "---" kết thúc/,
  },
  {
    fault: 'an unknown key',
    file: PLAIN,
    change: (t) => t.replace('checkedOn:', 'checkOn:'),
    at: 'checkOn:',
    says: /"checkOn": không có trường này/,
  },
  {
    fault: 'a wrong date',
    file: PLAIN,
    change: (t) => t.replace('value: 2022-02-18', 'value: 12/06/2025'),
    at: '12/06/2025',
    says: /"issued\.value".*năm-tháng-ngày/,
  },
  {
    fault: 'a day that does not exist',
    file: PLAIN,
    change: (t) => t.replace('value: 2022-02-18', 'value: 2025-02-30'),
    at: '2025-02-30',
    says: /"issued\.value".*không có thật/,
  },
  {
    fault: 'an unknown issuer',
    file: PLAIN,
    change: (t) => t.replace('issuer: chinh-phu', 'issuer: chinh-fu'),
    at: 'chinh-fu',
    says: /không có cơ quan ban hành "chinh-fu"[\s\S]*Có phải "chinh-phu"/,
  },
  {
    fault: 'an unknown type',
    file: PLAIN,
    change: (t) => t.replace('type: nghi-dinh', 'type: nghi-dinhh'),
    at: 'nghi-dinhh',
    says: /Có phải "nghi-dinh"/,
  },
  {
    fault: 'an unknown source',
    file: PLAIN,
    change: (t) => t.replace(/sources: \[/, 'sources: [khong-co, '),
    at: 'khong-co',
    says: /không có nguồn "khong-co"/,
  },
  {
    fault: 'a number that is none',
    file: PLAIN,
    change: (t) => t.replace('number: 18/2022/NĐ-CP', 'number: một trăm'),
    at: 'number:',
    says: /số hiệu/i,
  },
  {
    fault: 'decomposed Unicode',
    file: QD3072,
    change: (t) => t.replace('Điều 12. Hoạt động', 'Điều 12. Hoạt động'.normalize('NFD')),
    at: 'Điều 12. Hoạt'.normalize('NFD'),
    says: /Unicode tổ hợp/,
  },
  {
    fault: 'a changed word',
    file: QD3072,
    change: (t) => t.replace('Điều 12. Hoạt động', 'Điều 12. Họat động'),
    at: 'file: qd-3072',
    says: /khác văn bản nguồn/,
  },
  {
    fault: 'text without a source',
    file: PLAIN,
    change: (t) => `${t}\nĐiều 1. Phạm vi\n`,
    at: '',
    says: /không khai báo nguồn/,
  },
  {
    fault: 'an unknown source in the register',
    file: REGISTER,
    change: (t) =>
      t.replace('where: hp-trinh-chieu-2025#danh mục, dòng 8', 'where: hp-trinh-chieu-2052'),
    at: 'hp-trinh-chieu-2052',
    says: /không có nguồn "hp-trinh-chieu-2052"[\s\S]*Có phải "hp-trinh-chieu-2025"/,
  },
  {
    fault: 'a component that does not exist',
    file: GUIDE,
    change: (t) => `${t}\n<Bang />\n`,
    at: '<Bang />',
    says: /Không có thành phần <Bang>/,
  },
  {
    fault: 'an expression in a guide',
    file: GUIDE,
    change: (t) => `${t}\nMột {process.exit(1)} hai\n`,
    at: '{process',
    says: /Không dùng "\{ \}"/,
  },
  {
    fault: 'an import in a guide',
    file: GUIDE,
    change: (t) => `${t}\nimport fs from 'node:fs';\n`,
    at: 'import fs',
    says: /Không dùng "import"/,
  },
  {
    fault: 'an open tag in a guide',
    file: GUIDE,
    change: (t) => `${t}\nMột <hai ba\n`,
    at: '',
    says: /bị hiểu là mã/,
  },
];

describe('content with a fault', () => {
  it.each(CASES)(
    '$fault: names file and line and what to do',
    async ({ file, change, at, says }) => {
      const root = await spoiled(file, change);
      const issues = await faultsIn(root);
      const report = formatIssues(issues);
      expect(report).toMatch(says);
      expect(issues.every(({ severity }) => severity === 'error')).toBe(true);
      const lines = issues.filter((issue) => issue.file === file).map(({ line }) => line);
      expect(lines.length).toBe(issues.length);
      if (at !== '')
        expect(lines).toContain(lineWith(await readFile(join(root, file), 'utf8'), at));
    },
  );

  it('two files for one number: names both', async () => {
    const root = await copyContent();
    folders.push(root);
    await writeFile(
      join(root, 'van-ban/18-2022-nd-cp-ban-2.mdx'),
      await readFile(join(root, PLAIN)),
    );
    const issues = await faultsIn(root);
    expect(formatIssues(issues)).toMatch(
      /18-2022-nd-cp-ban-2\.mdx:2 .*18\/2022\/NĐ-CP .*đã có trong van-ban\/18-2022-nd-cp\.mdx/,
    );
  });

  it('an address that stands twice: names the second line', async () => {
    const text = 'Điều 1. Một\n\n1. Khoản.\n\n1. Lại khoản một.\n';
    const root = await withText(text);
    const issues = await faultsIn(root);
    expect(issues).toMatchObject([{ rule: 'content/duplicate-address', file: PLAIN }]);
    expect(issues[0]?.line).toBe(
      lineWith(await readFile(join(root, PLAIN), 'utf8'), '1. Lại khoản một.'),
    );
    expect(issues[0]?.message).toContain('dieu-1-khoan-1-lan-2');
  });
});

/** A copy of the content in which a plain document has that text, word for word. */
async function withText(text: string): Promise<string> {
  const sha = createHash('sha256').update(text).digest('hex');
  const root = await spoiled(PLAIN, (t) => {
    const head = t.replace(/\n---\s*$/, `\nverbatim:\n  file: thu.txt\n  sha256: ${sha}\n---\n`);
    return `${head}\n${text}`;
  });
  await writeFile(join(root, 'nguon/thu.txt'), text);
  return root;
}

describe('a failed build', () => {
  it('exits with 1, says file and line, and leaves the last good site alone', async () => {
    const root = await spoiled(PLAIN, (t) => t.replace('issuer: chinh-phu', 'issuer: chinh-fu'));
    const out = await mkdtemp(join(tmpdir(), 'tra-cuu-out-'));
    folders.push(out);
    const dist = join(out, 'dist');
    await mkdir(dist);
    await writeFile(join(dist, 'index.html'), 'the last good site');
    const { code, output } = await runBuild(['build', '--out', dist], { CONTENT_DIR: root });
    expect(code).toBe(1);
    expect(output).toMatch(/content\/van-ban\/18-2022-nd-cp\.mdx:\d+ /);
    expect(output).not.toMatch(/\n\s+at /);
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('the last good site');
    expect(await readdir(out)).toEqual(['dist']);
  });
});

describe('legal text that looks like code', () => {
  it('is text and appears as written', async () => {
    const text =
      'Điều 1. Phạm vi\n\n1. Viết {process.exit(1)} và <script>alert(1)</script> là chữ.\n\nimport fs from "node:fs"\n\n3. Giờ 10:30 -- “ngoặc” *sao* [a](b) &amp;\n';
    const root = await withText(text);
    const { value } = await readCorpus(root);
    expect(await faultsIn(root)).toEqual([]);
    const document = value.documents.find(({ slug }) => slug === '18-2022-nd-cp');
    expect(document?.fidelity?.differing).toBe(0);
    expect(value.texts.get('18-2022-nd-cp')?.html).not.toContain('<script');
  });
});
