import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../src/content/site/build-site.ts';
import { competenceWorld } from '../../src/content/site/competence-world.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import {
  competenceOn,
  createFinder,
  type CompetenceAnswer,
} from '../../src/legal/competence/index.ts';
import { isDead, transferPhase } from '../../src/legal/effect/index.ts';
import { expansionOf } from '../../src/search/abbreviations.ts';
import {
  isSure,
  measureCompetence,
  readForeign,
  readQuestions,
} from '../eval/competence-measure.ts';
import { runCommand } from './support/run.ts';

const { value: corpus, issues } = await readCorpus(CONTENT_DIR);
const site = buildSite(corpus.documents, corpus.registries, '2026-11-22');
const world = competenceWorld(site, corpus.registries);
const rows = corpus.competence.map(({ value }) => value);

/** The row of a number, for a day and a place. */
function answer(number: string, on: string, territory?: string): CompetenceAnswer {
  const row = rows.find((one) => one.number === number);
  if (!row) throw new Error(`There is no ${number}.`);
  return competenceOn(row, { on, territory }, world);
}

/** One line a part: cases, status, who decides. */
function told(number: string, on: string, territory?: string): string[] {
  return answer(number, on, territory).parts.map(({ cases, status, authority }) =>
    [cases.join('+'), status, authority ?? '-'].filter((part) => part !== '').join(' '),
  );
}

/** As typed on a keyboard that has no Vietnamese letters. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

const NUMBERS = Array.from({ length: 39 }, (_, i) => `C${i + 1}`);

describe('the rows', () => {
  it('are thirty-nine, without a fault', () => {
    expect(rows.map(({ number }) => number)).toEqual(NUMBERS);
    expect(issues.filter(({ file }) => file.startsWith('tham-quyen/'))).toEqual([]);
  });

  const FACTS = '../shared/research/legal-facts.md';
  it.skipIf(!existsSync(FACTS))('are those of the tables of facts', () => {
    const listed = [...readFileSync(FACTS, 'utf8').matchAll(/^\| (C\d+) \|/gmu)].map(
      ([, number = '']) => number,
    );
    expect(listed.length).toBeGreaterThan(30);
    expect(rows.map(({ number }) => number)).toEqual(expect.arrayContaining(listed));
  });

  it.each(rows.map((row) => [row.number, row] as const))(
    '%s rests on provisions that are there, and says what is not known',
    (_, row) => {
      for (const { document, provisions } of row.spans.flatMap(({ basis }) => basis)) {
        const text = corpus.texts.get(document);
        for (const provision of text ? provisions : [])
          expect(text?.html).toContain(` id="${provision}"`);
      }
      // A matter nobody can settle today must say what would.
      const { status } = competenceOn(row, { on: '2026-11-22' }, world);
      if (status !== 'known') expect(row.unknown.length + row.leads.length).toBeGreaterThan(0);
    },
  );

  it('no span is known on a day on which what it rests on has ended', () => {
    for (const row of rows)
      for (const on of ['2025-06-30', '2025-07-01', '2026-07-01', '2026-11-22', '2027-03-01'])
        for (const part of competenceOn(row, { on }, world).parts)
          if (part.status !== 'unknown')
            for (const { state } of part.grounds) expect(state && isDead(state.id)).not.toBe(true);
  });

  it.each([
    ['C2', 'dieu-10-khoan-1'],
    ['C12', 'dieu-16-khoan-1'],
    ['C13', 'dieu-17-khoan-1'],
  ])('%s changes hands on the days the transfer itself begins and ends', (number, by) => {
    const decree = site.find(({ slug }) => slug === '134-2025-nd-cp');
    const relation = decree?.data.relations.find((one) => one.by === by);
    expect(relation?.kind).toBe('transfers');
    const phase = (on: string): string =>
      transferPhase(
        {
          when: { notBefore: '2025-07-01', notAfter: '2025-07-01' },
          until: relation?.until ?? null,
        },
        world.stateOf('134-2025-nd-cp', null, on),
        on,
      );
    const row = rows.find((one) => one.number === number);
    expect(row?.spans.map(({ from }) => from).slice(1)).toEqual(['2025-07-01', '2027-03-01']);
    expect(phase('2025-06-30')).toBe('ahead');
    expect(phase('2025-07-01')).toBe('moved');
    expect(phase('2027-02-28')).toBe('moved');
    expect(phase('2027-03-01')).toBe('returned');
  });
});

const HEADS =
  'Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, người đứng đầu cơ quan thuộc Chính phủ hoặc Chủ tịch Ủy ban nhân dân cấp tỉnh';
const CONSULAR =
  'Bộ Ngoại giao, qua Cục Lãnh sự và Sở Ngoại vụ Thành phố Hồ Chí Minh; ở nước ngoài là cơ quan đại diện Việt Nam';

describe('who decides on a day', () => {
  it.each<[string, string, string | undefined, string[]]>([
    // A conference with ministers: three days, three answers.
    ['C12', '2025-06-15', undefined, ['known Thủ tướng Chính phủ']],
    ['C12', '2025-08-01', undefined, [`known ${HEADS}`]],
    ['C12', '2027-03-01', undefined, ['unknown -']],
    ['C13', '2025-08-01', undefined, [`known ${HEADS}`]],
    ['C14', '2025-06-15', undefined, ['known Thủ tướng Chính phủ']],
    ['C14', '2025-08-01', undefined, ['unknown -']],
    ['C15', '2027-03-01', undefined, ['known Thủ tướng Chính phủ']],
    // Objection: the agreement of the People's Committee moved, that of the Council is not settled.
    ['C2', '2025-06-15', undefined, ['known Thủ tướng Chính phủ']],
    ['C2', '2026-11-22', undefined, ['known Chủ tịch Ủy ban nhân dân cấp tỉnh']],
    ['C2', '2027-03-01', undefined, ['unknown -']],
    ['C39', '2025-06-15', undefined, ['known Thủ tướng Chính phủ']],
    ['C39', '2026-11-22', undefined, ['unknown -']],
    // Agreements of districts: signed until they were no more, inherited since.
    ['C5', '2025-06-30', undefined, ['known Chủ tịch Ủy ban nhân dân cấp tỉnh']],
    ['C5', '2025-07-01', undefined, ['known -']],
    ['C6', '2025-06-30', undefined, ['unknown -']],
    ['C6', '2025-07-01', undefined, ['known Chủ tịch Ủy ban nhân dân cấp tỉnh']],
    // Foreign organisations; aid.
    ['C19', '2026-02-01', undefined, ['known Bộ Ngoại giao']],
    ['C19', '2026-02-02', undefined, ['known Cục Ngoại vụ và Ngoại giao văn hóa (Bộ Ngoại giao)']],
    // Legalisation, by country, place and day.
    ['C21', '2025-08-01', 'hai-phong', [`known ${CONSULAR}`]],
    ['C21', '2026-05-28', 'hai-phong', [`known ${CONSULAR}`]],
    ['C21', '2026-05-29', 'hai-phong', ['possible Ủy ban nhân dân thành phố Hải Phòng']],
    [
      'C21',
      '2026-09-11',
      'hai-phong',
      [
        'apostille known Bộ Ngoại giao; Bộ trưởng chỉ định cơ quan cấp',
        'nuoc-khac possible Ủy ban nhân dân thành phố Hải Phòng',
      ],
    ],
    ['C21', '2025-08-01', 'lang-son', ['known Bộ Ngoại giao, qua Cục Lãnh sự']],
    // An old regulation of the city: only in its former area, and perhaps no longer.
    ['C35', '2026-11-22', 'lang-son', ['unknown -']],
    [
      'C35',
      '2026-11-22',
      'hai-phong',
      ['possible Thủ trưởng cơ quan, đơn vị trực thuộc Ủy ban nhân dân thành phố'],
    ],
    // A shortened way with a last day.
    [
      'C10',
      '2027-02-28',
      undefined,
      [
        'cap-tinh known Cơ quan cấp tỉnh đã ký hoặc tiếp nhận, tự làm thủ tục sửa',
        'so known Chủ tịch Ủy ban nhân dân cấp tỉnh',
        'cuc known Bộ trưởng, Thủ trưởng cơ quan ngang bộ',
      ],
    ],
  ])('%s on %s in %s', (number, on, territory, expected) => {
    expect(told(number, on, territory)).toEqual(expected);
  });

  it('aid: the decree of 08/12/2025 decides from its first day on', () => {
    const documents = (on: string): string[] => [
      ...new Set(
        answer('C20', on).parts.flatMap(({ grounds }) => grounds.map((one) => one.document)),
      ),
    ];
    expect(documents('2025-12-07')).toEqual(['80-2020-nd-cp']);
    expect(documents('2025-12-08')).toEqual(['313-2025-nd-cp']);
  });

  it('after the way of changing a name ends, the usual one holds', () => {
    expect(told('C10', '2027-03-01')[0]).toMatch(/^cap-tinh known .*thủ tục thường$/);
  });
});

describe('the finder', () => {
  it('has questions enough, a third kept apart, and a row for each', () => {
    const questions = readQuestions();
    expect(questions.length).toBeGreaterThanOrEqual(80);
    const apart = questions.filter(({ part }) => part === 'held-out').length;
    expect(apart / questions.length).toBeGreaterThan(0.25);
    const ids = new Set(rows.map(({ id }) => id));
    for (const { row } of questions) expect(ids).toContain(row);
    expect(new Set(questions.map(({ row }) => row)).size).toBe(rows.length);
  });

  it('half of what is asked has no accents, some of it abbreviations, some slips', () => {
    const questions = readQuestions();
    const bare = questions.filter(({ ask }) => ask === withoutAccents(ask));
    // Beside these, every question is asked once more without its accents, below.
    expect(bare.length).toBeGreaterThanOrEqual(60 / 2);
    for (const kind of ['accents', 'plain', 'abbr', 'typo'])
      expect(questions.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(10);
    for (const { ask, kind } of questions) {
      if (kind === 'plain') expect(ask).toBe(withoutAccents(ask));
      if (kind === 'accents') expect(ask).not.toBe(withoutAccents(ask));
    }
    expect(new Set(questions.map(({ ask }) => ask)).size).toBe(questions.length);
  });

  it.each<[string, (ask: string) => string]>([
    ['as written', (ask) => ask],
    ['all without accents', withoutAccents],
  ])('puts the right row first, and always among the first three: %s', async (_, spelt) => {
    const { figures, misses } = await measureCompetence(spelt);
    const [all] = figures;
    expect(all?.first, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(all?.three, misses.join('\n')).toBe(1);
    const apart = figures.find(({ set }) => set === 'held-out');
    expect(apart?.first).toBeGreaterThanOrEqual(0.95);
    expect(apart?.three).toBe(1);
    expect(all?.p95).toBeLessThan(50);
  });

  it('is sure of what a row answers, and not of what none is about', () => {
    const finder = createFinder(rows, (word) => expansionOf(word, 'query'));
    const foreign = readForeign();
    expect(foreign.length).toBeGreaterThanOrEqual(100);
    expect(new Set(foreign).size).toBe(foreign.length);
    const taken = foreign.filter((ask) => isSure(finder, ask));
    expect(taken.length / foreign.length, taken.join('\n')).toBeLessThan(0.2);
    const answered = readQuestions().filter(
      ({ ask, row }) => finder.find(ask).matches[0]?.id === row,
    );
    const sure = answered.filter(({ ask }) => isSure(finder, ask));
    expect(sure.length / answered.length).toBeGreaterThan(0.95);
  });

  it('does not take development assistance for the aid that is none', () => {
    const finder = createFinder(rows, (word) => expansionOf(word, 'query'));
    expect(isSure(finder, 'viện trợ không hoàn lại do ai duyệt')).toBe(true);
    for (const ask of ['vay vốn ODA', 'dự án ODA', 'ODA ai duyệt'])
      expect(isSure(finder, ask), ask).toBe(false);
  });

  it('finds every row by its own name', () => {
    const finder = createFinder(rows, () => null);
    for (const { id, matter } of rows) expect(finder.find(matter).matches[0]?.id).toBe(id);
  });
});

describe('npm run who', () => {
  it.each([
    ['2025-06-15', 'known', 'Thủ tướng Chính phủ', 'no'],
    ['01/08/2025', 'known', HEADS, 'no'],
    ['2027-03-01', 'unknown', null, 'unknown'],
  ])('answers for %s as JSON', async (on, status, authority, commune) => {
    const { code, output } = await runCommand([
      'who',
      'hoi thao co bo truong nuoc ngoai du',
      '--on',
      on,
      '--json',
    ]);
    expect(code).toBe(0);
    const [first] = JSON.parse(output) as Record<string, unknown>[];
    expect(first).toMatchObject({ id: 'hoi-nghi-cap-bo-truong', status, authority, commune });
    expect(first?.clause).toContain('06-2020-qd-ttg#dieu-3-khoan-1-diem-a');
    expect(first?.history).toHaveLength(3);
    expect(first?.advises).toEqual(['hp-lanh-su-nvonn']);
    expect(first?.notes).toEqual(expect.arrayContaining([expect.any(String)]));
  });

  it('has every key in every row, the likeliest row first, each resolved for the day', async () => {
    const { output } = await runCommand([
      'who',
      'hội nghị quốc tế',
      '--on',
      '2025-08-01',
      '--json',
    ]);
    const found = JSON.parse(output) as Record<string, unknown>[];
    expect(found.length).toBeGreaterThan(1);
    const scores = found.map(({ score }) => Number(score));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const row of found) {
      const keys = ['id', 'matter', 'authority', 'clause', 'state', 'confidence', 'commune'];
      expect(Object.keys(row)).toEqual(expect.arrayContaining([...keys, 'notes', 'history']));
      const own = rows.find(({ id }) => id === row.id);
      expect(row.matter).toBe(own?.matter);
      expect(row.history).toHaveLength(own?.spans.length ?? 0);
      const { parts, commune } = answer(own?.number ?? '', '2025-08-01');
      expect(row.commune).toBe(commune);
      for (const { authority } of parts)
        if (authority !== null) expect(row.authority).toContain(authority);
      const clauses = parts.flatMap(({ grounds }) =>
        grounds.map(({ document, provision }) => [document, provision].filter(Boolean).join('#')),
      );
      expect(row.clause).toEqual([...new Set(clauses)]);
    }
  });

  it('answers for a place what holds there, and names the area', async () => {
    const { output } = await runCommand(
      'who|hợp pháp hóa lãnh sự|--on|2026-06-15|--place|hai-phong|--json'.split('|'),
    );
    const [first] = JSON.parse(output) as Record<string, unknown>[];
    expect(first).toMatchObject({
      id: 'chung-nhan-lanh-su',
      status: 'possible',
      authority: 'Ủy ban nhân dân thành phố Hải Phòng',
      areas: [expect.stringMatching(/^thành phố Hải Phòng/)],
    });
  });

  it('says where alone a matter is known, and puts it behind what is known here', async () => {
    const { output } = await runCommand('who|tiếp khách|--place|lang-son'.split('|'));
    expect(output).toMatch(/Chưa có dữ liệu cho nơi này; kho chỉ có cho .*Hải Phòng/);
    expect(output).not.toContain('Chưa có dữ liệu cho ngày này');
  });

  it('gives a choice, and no answer, for a question that is too wide', async () => {
    const { code, output } = await runCommand(['who', 'thỏa thuận']);
    expect(code).toBe(0);
    expect(output).toMatch(/^Câu hỏi còn rộng: \d+ việc/);
    expect(output).not.toContain('Căn cứ:');
  });

  it('says so where the matter may be none it knows', async () => {
    const { output } = await runCommand(['who', 'kết hôn với người nước ngoài']);
    expect(output).toMatch(/^Chưa chắc đã hiểu đúng/);
  });

  it('answers for people with the clause as a citation', async () => {
    const { code, output } = await runCommand([
      'who',
      'hội thảo có bộ trưởng',
      '--on',
      '2025-08-01',
    ]);
    expect(code).toBe(0);
    expect(output).toContain('khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP');
    expect(output).toContain('Thuộc thẩm quyền cấp xã: Không');
  });

  it.each<[string[], number, RegExp]>([
    [['who', 'zzz'], 1, /Không tìm thấy/],
    [['who'], 2, /Cách dùng/],
    [['who', 'hội thảo', '--on', 'mai'], 2, /không phải ngày/],
    [['who', 'hội thảo', '--place', 'hue'], 2, /Không có địa bàn "hue"/],
    [['who', 'hội thảo', '--la'], 2, /Không hiểu/],
  ])('%j ends with %i', async (args, code, says) => {
    const ended = await runCommand(args);
    expect(ended.code).toBe(code);
    expect(ended.output).toMatch(says);
  });
});
