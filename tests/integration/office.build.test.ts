import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { runBuild } from './support/one-build.ts';
import { copyContent, edit } from './support/run.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const { value: corpus } = await readCorpus(CONTENT_DIR);
const { office, registries } = corpus;
const duties = office.duties.map(({ value }) => value);
const page = (path: string): string => readFileSync(join(DIST, path, 'index.html'), 'utf8');
/** Text of HTML as readers see it: no tags, entities read. */
const shown = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Every value under a key, however deep. */
function under(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => [
    ...(name === key ? [item] : []),
    ...under(item, key),
  ]);
}

describe('the fifteen fields of work', () => {
  it('are all there, in the order of the department’s own list', () => {
    expect(duties.map(({ order }) => order)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });

  it.each(duties.map((duty) => [duty.id, duty] as const))(
    '%s has a page that says it all',
    (id, duty) => {
      expect(duty.does.length).toBeGreaterThanOrEqual(1);
      const html = shown(page(`linh-vuc/${id}`));
      const texts = under(duty, 'text') as string[];
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts) expect(html).toContain(text);
      for (const what of under(duty, 'what') as string[]) expect(html).toContain(what);
    },
  );

  it.each(duties.map((duty) => [duty.id, duty] as const))(
    '%s: every source is known',
    (_, duty) => {
      const known = new Set(registries.sources.map(({ id }) => id));
      const sources = (under(duty, 'sources') as string[][]).flat();
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(known).toContain(source.split('#')[0]);
    },
  );

  it.each(duties.map((duty) => [duty.id, duty] as const))(
    '%s and the lists of its documents lead to each other',
    (id, duty) => {
      const listed = duty.fields.filter((field) =>
        existsSync(join(DIST, 'van-ban/linh-vuc', field)),
      );
      expect(listed.length).toBeGreaterThan(0);
      for (const field of listed) {
        expect(page(`linh-vuc/${id}`)).toContain(`href="/van-ban/linh-vuc/${field}/"`);
        expect(page(`van-ban/linh-vuc/${field}`)).toContain(`href="/linh-vuc/${id}/"`);
      }
    },
  );

  it('two departments for one field are told with the register’s entry', () => {
    const split = duties.filter(({ handledBy }) => handledBy.length > 1);
    expect(split.map(({ id }) => id).sort()).toEqual(['doan-ra-doan-vao', 'thong-tin-doi-ngoai']);
    for (const { id, handledBy } of split)
      for (const entry of handledBy.flatMap(({ discrepancies }) => discrepancies))
        expect(page(`linh-vuc/${id}`)).toContain(`href="/sai-khac/#${entry}"`);
  });
});

it('the page of the department names every unit, before and after', () => {
  const html = shown(page('don-vi'));
  for (const name of office.structures.flatMap(({ value }) => value.units.map((unit) => unit.name)))
    expect(html).toContain(name);
});

describe('no private number stands in the content', () => {
  // Mobile numbers: 03, 05, 07, 08, 09 or +84 and nine digits, in any usual grouping.
  const MOBILE = /(?<![\d/.-])(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?!\d)/u;

  it.each(['0912345678', '091.234.5678', '0912 345 678', '+84 912 345 678', '0351-234-567'])(
    'the pattern knows %s',
    (number) => {
      expect(MOBILE.test(`Gọi ${number}.`)).toBe(true);
    },
  );

  it.each(['2.002311', '01/07/2025', '024 3799 0000', '08-2025-tt-bng', '0901/QĐ-UBND'])(
    'and lets %s pass',
    (text) => {
      expect(MOBILE.test(`Số ${text}.`)).toBe(false);
    },
  );

  /** Public lines of an institution that look like them: the ministry's for citizens in trouble. */
  const INSTITUTIONS = ['+84 981 84 84 84', '+84981848484', '+84 965 41 11 18', '+84965411118'];

  it('content/ has none but those of institutions', async () => {
    const files = (await readdir(CONTENT_DIR, { recursive: true })).filter(
      (file) => /\.(ya?ml|mdx?|txt)$/.test(file) && !file.endsWith('.local.yaml'),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = await readFile(join(CONTENT_DIR, file), 'utf8');
      const found = MOBILE.exec(
        INSTITUTIONS.reduce((left, line) => left.replaceAll(line, ''), text),
      );
      expect(found && `${file}: ${found[0]}`).toBeNull();
    }
  });
});

describe('contact points of a deployment', () => {
  const LOCAL = 'don-vi/lien-he.local.yaml';
  const made: string[] = [];
  afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));
  const copy = async (): Promise<string> => {
    const root = await copyContent();
    made.push(root);
    return root;
  };

  it('are absent where no file adds them', () => {
    if (existsSync(join(CONTENT_DIR, LOCAL))) return;
    expect(page('don-vi')).not.toContain('dau-moi-rieng');
  });

  it('appear on the page of the department, as text and never as markup', async () => {
    const root = await copy();
    const out = await mkdtemp(join(tmpdir(), 'tra-cuu-out-'));
    made.push(out);
    await writeFile(
      join(root, LOCAL),
      `- id: thu
  department: hp-lanh-su-nvonn
  label: Đầu mối thử
  name: <img src=x onerror=alert(1)>
  phone: 024 3799 0000
  checkedOn: 2026-11-22
`,
    );
    const dist = join(out, 'dist');
    const { code, output } = await runBuild(['build', '--out', dist], {
      CONTENT_DIR: root,
      CACHE_DIR: join(out, 'cache'),
    });
    expect(output).toContain('Xong');
    expect(code).toBe(0);
    const html = readFileSync(join(dist, 'don-vi/index.html'), 'utf8');
    expect(html).toContain('Đầu mối thử');
    expect(html).toContain('href="tel:02437990000"');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img src=x');
  });

  it('are refused with file and line when they are wrong', async () => {
    const root = await copy();
    await writeFile(
      join(root, LOCAL),
      '- id: thu\n  department: hp-khong-co\n  label: Đầu mối\n  note: Gọi tổng đài\n  checkedOn: 2026-11-22\n',
    );
    const { issues } = await readCorpus(root);
    expect(issues.filter(({ file }) => file === LOCAL)).toMatchObject([
      { line: 2, rule: 'content/unknown-id', severity: 'error' },
    ]);
    await edit(root, LOCAL, (text) => text.replace('note: Gọi tổng đài', 'phone: gọi tôi'));
    const again = await readCorpus(root);
    expect(again.issues.filter(({ file }) => file === LOCAL)).toMatchObject([
      { line: 4, rule: 'content/schema' },
    ]);
  });
});

describe('faults in what describes the department', () => {
  it.each([
    [
      'linh-vuc/hoi-nghi-hoi-thao.yaml',
      'provision: dieu-3\n',
      'provision: dieu-33\n',
      'address/unknown',
    ],
    [
      'linh-vuc/hoi-nghi-hoi-thao.yaml',
      'id: hoi-nghi-hoi-thao\n',
      'id: hoi-nghi\n',
      'content/misnamed',
    ],
    ['linh-vuc/le-tan-nha-nuoc.yaml', 'hp-hop-tac-quoc-te', 'hp-hop-tac', 'content/unknown-id'],
    [
      'don-vi/co-cau.yaml',
      'duties: [bien-gioi-lanh-tho',
      'duties: [bien-gioi',
      'content/unknown-id',
    ],
    [
      'don-vi/lien-he.yaml',
      'office: so-ngoai-vu-hai-phong',
      'office: so-ngoai-vu',
      'content/unknown-id',
    ],
  ])('%s: %j is told with its line', async (file, right, wrong, rule) => {
    const root = await copyContent();
    await edit(root, file, (text) => text.replace(right, wrong));
    const { issues } = await readCorpus(root);
    const line = (await readFile(join(root, file), 'utf8'))
      .split('\n')
      .findIndex((text) => text.includes(wrong.trim()));
    await rm(root, { recursive: true, force: true });
    expect(issues.filter(({ severity }) => severity === 'error')).toContainEqual(
      expect.objectContaining({ file, line: line + 1, rule }),
    );
  });
});
