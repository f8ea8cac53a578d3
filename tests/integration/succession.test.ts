import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { successionView } from '../../src/components/succession/views.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { competenceWorld } from '../../src/content/site/competence-world.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { competenceOn } from '../../src/legal/competence/index.ts';
import { pathsOf, standingOn } from '../../src/legal/succession/index.ts';
import { syllables } from '../../src/legal/vietnamese/index.ts';
import type { SuccessionBlock } from '../../src/schemas/succession.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const { value: corpus, issues } = await readCorpus(CONTENT_DIR);
const site = buildSite(corpus.documents, corpus.registries, '2026-11-22');
const world = competenceWorld(site, corpus.registries);
const branches = corpus.succession.map(({ value }) => value);
const view = successionView(branches);
const outcomes = view.parts.flatMap((part) => part.outcomes);
const paths = pathsOf(view.tree);

/** Whom a part of an outcome names on a day: `?` where nobody knows, `-` where it says nothing. */
function who(outcome: string, about: SuccessionBlock['about'], on: string): string {
  const blocks = outcomes.find(({ id }) => id === outcome)?.blocks ?? [];
  const told = blocks
    .filter((block) => block.about === about)
    .flatMap(({ phases }) => phases)
    .flatMap((phase) => {
      const standing = standingOn(phase, on, (slug, provision) =>
        world.stateOf(slug, provision, on),
      );
      if (standing === 'unsettled') return ['?'];
      return standing === 'holds' ? [phase.who ?? ''] : [];
    });
  return told.join(' + ') || '-';
}

const UBND = 'Chủ tịch Ủy ban nhân dân cấp tỉnh';
const HDND = 'Chủ tịch Hội đồng nhân dân cấp tỉnh';
const SELF = 'Cơ quan cấp tỉnh đã ký hoặc tiếp nhận, tự làm thủ tục sửa';
const PROVINCE = 'Ủy ban nhân dân cấp tỉnh';
const CHOSEN = 'Cơ quan do Chủ tịch Ủy ban nhân dân cấp tỉnh chọn';
const MINISTER = 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ';
const heir = (of: string): string => `Cơ quan tiếp nhận chức năng của ${of} đã ký`;

/**
 * Every path and what Nghị định 177/2025/NĐ-CP, as digested here, makes of it: answers, who inherits,
 * who decides today; and who decides from 01/03/2027 where that is another.
 */
const EXPECTED: readonly (readonly [string, string, string, string?])[] = [
  // Điều 3
  ['cap-huyen truoc tiep-tuc', PROVINCE, '-'],
  ['cap-huyen truoc sua', PROVINCE, UBND],
  ['cap-huyen truoc gia-han', PROVINCE, '?'],
  ['cap-huyen truoc thay-moi', PROVINCE, UBND],
  ['cap-huyen truoc vi-pham', PROVINCE, UBND],
  ['cap-huyen sau', '?', '-'],
  ['cap-huyen khong-ro', '?', '-'],
  // Điều 5
  ['ubnd-cap-tinh mot khong-sua', heir('Ủy ban nhân dân cấp tỉnh'), '-'],
  [
    'ubnd-cap-tinh mot doi-ten',
    heir('Ủy ban nhân dân cấp tỉnh'),
    SELF,
    `${UBND}, theo thủ tục thường`,
  ],
  ['ubnd-cap-tinh mot sua', heir('Ủy ban nhân dân cấp tỉnh'), UBND],
  ['ubnd-cap-tinh nhieu', '?', '-'],
  ['ubnd-cap-tinh khong', '?', '-'],
  ['hdnd-cap-tinh mot khong-sua', heir('Hội đồng nhân dân cấp tỉnh'), '-'],
  [
    'hdnd-cap-tinh mot doi-ten',
    heir('Hội đồng nhân dân cấp tỉnh'),
    SELF,
    `${HDND}, theo thủ tục thường`,
  ],
  ['hdnd-cap-tinh mot sua', heir('Hội đồng nhân dân cấp tỉnh'), HDND],
  ['hdnd-cap-tinh nhieu', '?', '-'],
  ['hdnd-cap-tinh khong', '?', '-'],
  // Điều 6
  ['so mot khong-sua', heir('sở'), '-'],
  ['so mot doi-ten', heir('sở'), UBND],
  ['so mot sua', heir('sở'), UBND],
  ['so nhieu khong-sua', CHOSEN, '-'],
  ['so nhieu doi-ten', CHOSEN, UBND],
  ['so nhieu sua', CHOSEN, UBND],
  ['so khong', '?', '-'],
  // Điều 7
  ['xa-bien-gioi mot khong-sua', heir('xã biên giới'), '-'],
  ['xa-bien-gioi mot doi-ten', heir('xã biên giới'), UBND],
  ['xa-bien-gioi mot sua', heir('xã biên giới'), UBND],
  ['xa-bien-gioi nhieu khong-sua', CHOSEN, '-'],
  ['xa-bien-gioi nhieu doi-ten', CHOSEN, UBND],
  ['xa-bien-gioi nhieu sua', CHOSEN, UBND],
  ['xa-bien-gioi khong', '?', '-'],
  // Điều 4
  ['cuc mot khong-sua', heir('cục'), '-'],
  ['cuc mot doi-ten', heir('cục'), MINISTER],
  ['cuc mot sua', heir('cục'), MINISTER],
  ['cuc nhieu', '?', '-'],
  ['cuc khong', '?', '-'],
  // Điều 8, and those of whom the decree says nothing
  ['nhieu-ben', '?', '-'],
  ['to-chuc-cap-tinh con', '?', 'Cơ quan quản lý hoạt động đối ngoại của tổ chức'],
  ['to-chuc-cap-tinh thay-doi', '?', '-'],
  ['to-chuc-cap-tinh khong-ro', '?', '-'],
  ['khac', '?', '-'],
  ['khong-ro', '?', '-'],
];

/** The outcome of answers, each by its id. */
function outcomeOf(answers: string): string {
  const path = paths.find(
    ({ taken }) => taken.map(({ answer }) => answer.id).join(' ') === answers,
  );
  if (!path) throw new Error(`There is no path "${answers}".`);
  return path.outcome.id;
}

describe('the paths', () => {
  it('have no fault, and every one of them is expected', () => {
    expect(issues.filter(({ file }) => file.startsWith('ke-thua/'))).toEqual([]);
    expect(paths.map(({ taken }) => taken.map(({ answer }) => answer.id).join(' '))).toEqual(
      expect.arrayContaining(EXPECTED.map(([answers]) => answers)),
    );
    expect(paths).toHaveLength(EXPECTED.length);
    expect(view.paths).toBe(EXPECTED.length);
  });

  it.each(
    EXPECTED.map(
      ([answers, inherits, decides, later = decides]): [string, string, string, string] => [
        answers,
        inherits,
        decides,
        later,
      ],
    ),
  )('%s: %s inherits, %s decides, later %s', (answers, inherits, decides, later) => {
    const outcome = outcomeOf(answers);
    expect(who(outcome, 'inherits', '2026-11-22')).toBe(inherits);
    expect(who(outcome, 'decides', '2026-11-22')).toBe(decides);
    expect(who(outcome, 'decides', '2027-02-28')).toBe(decides);
    expect(who(outcome, 'decides', '2027-03-01')).toBe(later);
    // Before the decree nothing of it is told as holding.
    expect(who(outcome, 'inherits', '2025-06-30')).toBe('-');
    expect(who(outcome, 'decides', '2025-06-30')).toBe('-');
  });

  it('what nobody knows says what would settle it', () => {
    for (const { id, blocks } of outcomes)
      for (const block of blocks)
        if (block.phases.some(({ settled }) => !settled))
          expect(block.unknown.length, `${id} ${block.id}`).toBeGreaterThan(0);
  });
});

const DAYS = ['2025-07-01', '2026-11-22', '2027-02-28', '2027-03-01'];

describe('what is told elsewhere of the same matters', () => {
  const same = branches.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.competence ? [[`${id} ${block.id}`, block] as const] : [])),
  );

  it('is named by most parts that say who decides', () => {
    expect(same.length).toBeGreaterThan(8);
  });

  it.each(same)('%s is not contradicted', (_, block) => {
    const row = corpus.competence.find(({ value }) => value.id === block.competence?.matter);
    expect(row).toBeDefined();
    for (const on of DAYS) {
      const parts = row ? competenceOn(row.value, { on }, world).parts : [];
      const [part] = parts.filter(
        ({ cases }) => cases.length === 0 || cases.includes(block.competence?.case ?? ''),
      );
      const phase = block.phases.find(
        (one) =>
          standingOn(one, on, (slug, provision) => world.stateOf(slug, provision, on)) === 'holds',
      );
      // A row that is about several bodies at once may name more of them than one path does.
      const words = (text: string): string[] =>
        syllables(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
      expect(part?.authority, on).toBeTruthy();
      expect(words(part?.authority ?? ''), on).toEqual(
        expect.arrayContaining(words(phase?.who ?? 'không ai')),
      );
    }
  });
});

describe('the page without script', () => {
  const html = readFileSync(join(DIST, 'ke-thua-thoa-thuan/index.html'), 'utf8');
  const sections = new Map(
    [...html.matchAll(/<section[^>]* id="((?:hoi|ket-qua)-[^"]+)"[\s\S]*?<\/section>/gu)].map(
      ([text, id = '']) => [id, text],
    ),
  );

  it('leads by links from the first question to every outcome', () => {
    const open = ['hoi-ben-ky'];
    const seen = new Set<string>();
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const text = sections.get(id);
      expect(text, id).toBeDefined();
      if (id.startsWith('hoi-'))
        for (const [, to = ''] of (text ?? '').matchAll(/href="#([^"]+)"/gu)) open.push(to);
    }
    const ends = [...seen].filter((id) => id.startsWith('ket-qua-'));
    expect(ends.sort()).toEqual(outcomes.map(({ id }) => `ket-qua-${id}`).sort());
  });

  it.each(outcomes.map((outcome) => [outcome.id, outcome] as const))(
    '%s says everything there is',
    (id, { name, blocks }) => {
      const text = (sections.get(`ket-qua-${id}`) ?? '')
        .replace(/<[^>]+>/gu, ' ')
        .replaceAll('&quot;', '"')
        .replace(/\s+/gu, ' ');
      expect(text).toContain(name);
      for (const { phases, unknown } of blocks) {
        for (const { what } of unknown) expect(text).toContain(what);
        for (const phase of phases) {
          if (phase.who !== undefined) expect(text).toContain(phase.who);
          if (phase.text !== undefined) expect(text).toContain(phase.text);
          for (const { does } of phase.steps) expect(text).toContain(does);
        }
      }
    },
  );
});
