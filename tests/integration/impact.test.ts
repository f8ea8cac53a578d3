import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grepGrounds, type NamedGround } from './support/grep-grounds.ts';
import { look, record } from './support/radar.ts';
import { copyContent, edit, runCommand } from './support/run.ts';

const PAGE = join(process.env.OUT_DIR ?? 'dist', 'xem-lai', 'index.html');
const SEEN = 'xem-lai/moc.tsv';
const TODAY = '2026-11-22';
const LAPSE = '2027-03-01';

let root = '';
let grounds: readonly NamedGround[] = [];
beforeAll(async () => {
  root = await copyContent();
  grounds = await grepGrounds(root);
  await mkdir(join(root, 'xem-lai'), { recursive: true });
  await record(root, TODAY);
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

/** Runs a command on the copy, as on the day this content was made. */
function run(...args: readonly string[]) {
  return runCommand(args, { CONTENT_DIR: root, SITE_DATE: TODAY });
}

/** Whatever rests on a provision or on what holds it, `item slug#address`, by the letters alone. */
function resting(document: string, address: string): string[] {
  return unique(
    grounds
      .filter(
        (one) =>
          one.document === document &&
          (address === one.provision || address.startsWith(`${one.provision}-`)),
      )
      .flatMap(({ items, provision }) => items.map((item) => `${item} ${document}#${provision}`)),
  );
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

/** The things in lines of `item slug#address`. */
function itemsOf(lines: readonly string[]): string[] {
  return unique(lines.map((line) => line.split(' ')[0] ?? ''));
}

/** Puts a word behind the first words of one line. */
function altering(words: string): (text: string) => string {
  return (text) => {
    if (text.split(`\n${words}`).length !== 2) throw new Error(`Not one line begins "${words}".`);
    return text.replace(`\n${words}`, `\n${words} nay`);
  };
}

/** Makes a change to a document, asks, and takes back the change and what was recorded. */
async function whileChanged<T>(
  slug: string,
  change: (text: string) => string,
  ask: () => Promise<T>,
): Promise<T> {
  const files = [`van-ban/${slug}.mdx`, SEEN];
  const before = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  await edit(root, files[0] ?? '', change);
  try {
    return await ask();
  } finally {
    for (const [i, file] of files.entries())
      if ((await readFile(join(root, file), 'utf8')) !== before[i])
        await edit(root, file, () => before[i] ?? '');
  }
}

describe('after everything was looked at', () => {
  it('nothing is to be looked at again', async () => {
    expect(await look(root, TODAY)).toMatchObject({ changed: [], unseen: [], issues: [] });
  });

  it('every provision that the letters show as a ground has its line, and no other', async () => {
    const lines = (await readFile(join(root, SEEN), 'utf8')).split('\n').map((l) => l.split('\t'));
    const kept = lines.flatMap(([item = '', place = '']) =>
      place.includes('#') ? [`${item} ${place}`] : [],
    );
    const named = grounds.flatMap(({ items, document, provision }) =>
      items.map((item) => `${item} ${document}#${provision}`),
    );
    expect(kept.toSorted()).toEqual(unique(named));
    expect(kept.length).toBeGreaterThan(200);
  });
});

describe('one clause of one digest changed', () => {
  // Document, the address of a line, and the words with which the line begins.
  const CASES: readonly (readonly [string, string, string])[] = [
    ['06-2020-qd-ttg', 'dieu-3-khoan-1-diem-a', 'a) Có người dự là người đứng đầu'],
    ['70-2020-qh14', 'dieu-19-khoan-3', '3. Chủ tịch Hội đồng nhân dân hoặc Chủ tịch'],
    ['134-2025-nd-cp', 'dieu-16-khoan-1', '1. Thẩm quyền cho phép tổ chức hội nghị'],
    ['177-2025-nd-cp', 'dieu-3-khoan-1-diem-b', 'b) Cập nhật tên mới của đơn vị hành chính'],
    ['64-2021-nd-cp', 'dieu-7-khoan-6', '6. Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định'],
  ];

  it.each(CASES)('%s, %s: exactly what rests on it', async (slug, address, words) => {
    const { changed, ways, issues } = await whileChanged(slug, altering(words), () =>
      look(root, TODAY),
    );
    const expected = resting(slug, address);
    expect(expected.length).toBeGreaterThan(0);
    expect(changed).toEqual(expected);
    expect(ways).toEqual(['text content']);
    // The check tells each, with the command that takes it from the list …
    expect(issues.map(({ rule }) => rule)).toEqual(expected.map(() => 'impact/changed'));
    const hinted = issues.map(({ hint = '' }) => /--seen (\S+)$/u.exec(hint)?.[1] ?? '');
    expect(unique(hinted)).toEqual(itemsOf(expected));
    // … and on the line of the entry that names the provision.
    const places = expected.map((one) => one.split('#')[1] ?? '');
    for (const { file, line } of issues) {
      const text = (await readFile(join(root, file), 'utf8')).split('\n')[line - 1] ?? '';
      expect(places.filter((place) => text.includes(place))).not.toEqual([]);
    }
  });

  it('looked at, a thing is quiet; the others stay', async () => {
    const left = await whileChanged('06-2020-qd-ttg', altering('a) Có người dự là'), async () => {
      const [first] = itemsOf(resting('06-2020-qd-ttg', 'dieu-3-khoan-1-diem-a'));
      await record(root, TODAY, first);
      return (await look(root, TODAY)).changed;
    });
    expect(itemsOf(left)).toEqual(
      itemsOf(resting('06-2020-qd-ttg', 'dieu-3-khoan-1-diem-a')).slice(1),
    );
  });

  it('the commands say the same', async () => {
    const expected = resting('06-2020-qd-ttg', 'dieu-3-khoan-1-diem-a');
    const [check, review, people] = await whileChanged(
      '06-2020-qd-ttg',
      altering('a) Có người dự là'),
      async () => [
        await run('check', '--json'),
        await run('review', '--json'),
        await run('review'),
      ],
    );
    const told = JSON.parse(check.output) as { rule: string; severity: string }[];
    const own = told.filter(({ rule }) => rule.startsWith('impact/'));
    expect(own).toHaveLength(expected.length);
    expect(own[0]).toMatchObject({ rule: 'impact/changed', severity: 'warning', accepted: null });
    expect(check.code).toBe(0);
    const { changed } = JSON.parse(review.output) as {
      changed: { item: string; ground: string }[];
    };
    expect(unique(changed.map(({ item, ground }) => `${item} ${ground}`))).toEqual(expected);
    expect(people.output).toContain(`${itemsOf(expected).length} mục cần xem lại`);
    expect(people.output).toContain(
      'Lời văn của điểm a khoản 1 Điều 3 Quyết định số 06/2020/QĐ-TTg đã khác lần xem 22/11/2026.',
    );
  });
});

describe('days to come', () => {
  it('a decree lapses on its day and not before, and the check tells it as time alone', async () => {
    expect((await look(root, '2027-02-28')).issues).toEqual([]);
    const { changed, ways, issues } = await look(root, LAPSE);
    expect(unique(issues.map(({ rule }) => rule))).toEqual(['impact/turned']);
    expect(ways).toEqual(['state time', 'touched time']);
    const named = grounds.filter(({ document }) => document === '134-2025-nd-cp');
    expect(changed.filter((line) => line.includes(' 134-2025-nd-cp#'))).toEqual(
      unique(
        named.flatMap(({ items, document, provision }) =>
          items.map((item) => `${item} ${document}#${provision}`),
        ),
      ),
    );
  });

  it('is told a year before, with what rests on it', async () => {
    const { coming } = await look(root, TODAY);
    const { changed } = await look(root, LAPSE);
    const before = coming.flatMap((line) =>
      line.startsWith(`${LAPSE} `) ? [line.slice(LAPSE.length + 1)] : [],
    );
    expect(before.toSorted()).toEqual(changed);
  });

  it('a term made longer in a commit: nothing is another today, nor on the old last day', async () => {
    const change = (text: string): string => text.replace('value: 2027-03-01', 'value: 2029-03-01');
    const [today, then] = await whileChanged('134-2025-nd-cp', change, async () => [
      await look(root, TODAY),
      await look(root, LAPSE),
    ]);
    expect(today.issues).toEqual([]);
    expect(then.changed.filter((line) => line.includes(' 134-2025-nd-cp'))).toEqual([]);
  });

  it('an act that a commit says has ended is told as a change of the content', async () => {
    const change = (text: string): string => text.replace('value: 2027-03-01', 'value: 2026-10-01');
    const { issues } = await whileChanged('134-2025-nd-cp', change, () => look(root, TODAY));
    expect(issues.length).toBeGreaterThan(0);
    expect(unique(issues.map(({ rule }) => rule))).toEqual(['impact/changed']);
  });
});

describe('a document that cannot be read', () => {
  const change = (text: string): string => text.replace('type: quyet-dinh', 'type: la');

  it('is told by its own issues, not by what rests on it; and nothing is recorded', async () => {
    const [seen, recorded] = await whileChanged('06-2020-qd-ttg', change, async () => [
      await look(root, TODAY),
      await run('review', '--seen', '--all'),
    ]);
    expect(seen.issues).toEqual([]);
    expect(recorded.code).toBe(1);
    expect(recorded.output).toContain('npm run check');
  });
});

describe('npm run review -- --seen', () => {
  it('records what it is told, and refuses what does not exist', async () => {
    const before = await readFile(join(root, SEEN), 'utf8');
    await edit(root, SEEN, (text) => text.replace(/^tham-quyen\/hoi-nghi-khac\t.*\n/gmu, ''));
    const refused = await run('review', '--seen', 'tham-quyen/khong-co');
    expect(refused.output).toContain('Không có mục "tham-quyen/khong-co"');
    expect(refused.code).toBe(1);
    expect((await run('review', '--seen', 'tham-quyen/hoi-nghi-khac')).code).toBe(0);
    expect(await readFile(join(root, SEEN), 'utf8')).toBe(before);
  });
});

describe('the content of this site', () => {
  it('was looked at: every thing that rests on provisions is watched', async () => {
    expect((await look('content', TODAY)).unseen).toEqual([]);
  });
});

describe('the page', () => {
  it('lists what the command lists, on the day it was built', async () => {
    const page = await readFile(PAGE, 'utf8');
    const day = /data-radar-day="([^"]+)"/u.exec(page)?.[1] ?? '';
    const { changed, unseen, coming } = await look('content', day);
    expect(section(page, 'changed')).toEqual(itemsOf(changed));
    expect(section(page, 'unseen')).toEqual(unique(unseen));
    expect(unique([...section(page, 'coming'), ...section(page, 'stale')])).toEqual(
      unique(coming.map((line) => line.split(' ')[1] ?? '')),
    );
    const days = Array.from(page.matchAll(/data-day="([^"]+)"/gu), ([, one = '']) => one);
    expect(unique(days)).toEqual(unique(coming.map((line) => line.split(' ')[0] ?? '')));
  });

  it('shows below each provision everything that the letters show to rest on it', async () => {
    const shown = indexOf(await readFile(PAGE, 'utf8'));
    const named = (await grepGrounds('content')).flatMap(({ items, document, provision }) =>
      items.map((item) => `${item} ${document}#${provision}`),
    );
    expect(unique([...shown].filter((line) => !line.endsWith('#-')))).toEqual(unique(named));
  });
});

/** Names of the things in one of the page's parts. */
function section(page: string, name: string): string[] {
  const part = page.split('data-radar="').find((text) => text.startsWith(`${name}"`)) ?? '';
  return unique(Array.from(part.matchAll(/data-item="([^"]+)"/gu), ([, item = '']) => item));
}

/** `item slug#address` of all that the index of the page shows; a whole document ends in `#-`. */
function indexOf(page: string): ReadonlySet<string> {
  const part = page.split('data-radar="').find((text) => text.startsWith('index"')) ?? '';
  const shown = new Set<string>();
  let slug = '';
  let place = '';
  const marks = /<details [^>]*id="([^"]+)"|data-place="([^"]+)"|data-item="([^"]+)"/gu;
  for (const [, document, provision, item] of part.matchAll(marks)) {
    slug = document ?? slug;
    place = provision ?? place;
    if (item !== undefined) shown.add(`${item} ${slug}#${place}`);
  }
  return shown;
}
