import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { actFinder } from './support/facts/acts.ts';
import { textsOf, witness } from './support/facts/answers.ts';
import type { Subject } from './support/facts/claims.ts';
import { agrees, nameOf, withLetter } from './support/facts/compare.ts';
import { DEVIATIONS } from './support/facts/deviations.ts';
import { readClaims } from './support/facts/read.ts';

// The research notes are not part of the project; where they lie beside it, the corpus holds exactly
// their dates, relations and confidence, or says where and why it does not.
const FACTS = '../shared/research/legal-facts.md';
/** The day the notes speak of. */
const ON = '2026-11-22';

const { value: corpus } = await readCorpus(CONTENT_DIR);
const find = actFinder(corpus);
const ask = witness(corpus, ON);
const texts = textsOf(corpus);

const declared = new Map(DEVIATIONS.map((each) => [each.claim, each]));

describe.skipIf(!existsSync(FACTS))(`the corpus against ${FACTS}`, () => {
  const notes = existsSync(FACTS) ? readFileSync(FACTS, 'utf8') : '';
  const claims = readClaims(notes, find).filter(
    ({ about, act }) => about !== 'articles' || texts.has(act),
  );

  it.each<[Subject, number]>([
    ['issued', 91],
    ['inForce', 68],
    ['relation', 90],
    ['state', 24],
    ['signer', 17],
    ['articles', 13],
    ['seen', 8],
    ['ends', 7],
    ['repeals', 1],
  ])('reads what is said of "%s" at least %i times', (subject, least) => {
    expect(claims.filter(({ about }) => about === subject).length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['1.1', 24],
    ['1.2', 23],
    ['1.3', 21],
  ])('reads a date of issue in every row of table %s', (section, rows) => {
    const dated = claims.filter(
      (claim) => claim.section === section && claim.about === 'issued' && claim.own,
    );
    expect(dated).toHaveLength(rows);
  });

  it('reads the provisions of relations', () => {
    const addresses = claims.flatMap(({ at = [] }) => at);
    expect(addresses.length).toBeGreaterThanOrEqual(11);
    expect(addresses).toContain('dieu-19-khoan-4');
  });

  it.each(claims.map((claim) => [nameOf(claim), claim] as const))('%s', (name, claim) => {
    const answer = ask(claim);
    const deviation = declared.get(name);
    if (deviation) expect(withLetter(answer)).toBe(deviation.corpus);
    else expect(agrees(claim, answer) ? name : withLetter(answer)).toBe(name);
  });

  it.each(DEVIATIONS)('$claim deviates still: $because', ({ claim: name }) => {
    const claim = claims.find((each) => nameOf(each) === name);
    expect(claim).toBeDefined();
    expect(claim && agrees(claim, ask(claim))).toBe(false);
  });
});

describe('the comparison', () => {
  const row = (cells: string): string =>
    `### 1.2 A table\n\n| Số hiệu | Ban hành | Hiệu lực | Tình trạng | Relations | Conf. |\n|---|---|---|---|---|---|\n| ${cells} |\n`;
  const wrong = (cells: string): string[] =>
    readClaims(row(cells), find)
      .filter((claim) => !agrees(claim, ask(claim)))
      .map(nameOf);

  it('accepts a row that is right', () => {
    expect(
      wrong(
        '80/2020/NĐ-CP | 08/07/2020 | 17/09/2020 | **hết hiệu lực from 08/12/2025** | replaced NĐ 93/2009; **replaced by NĐ 313/2025** | A',
      ),
    ).toEqual([]);
  });

  it.each([
    ['issue', '80/2020/NĐ-CP | 09/07/2020 | 17/09/2020 | – | – | A', 'issued 2020-07-09 A'],
    ['entry into force', '80/2020/NĐ-CP | 08/07/2020 | unknown | – | – | A', 'inForce unknown A'],
    [
      'confidence',
      '80/2020/NĐ-CP | 08/07/2020 | 17/09/2020 (C) | – | – | A',
      'inForce 2020-09-17 C',
    ],
    ['end', '80/2020/NĐ-CP | – | – | expired 09/12/2025 | – | A', 'ends 2025-12-09'],
    ['state', '80/2020/NĐ-CP | – | – | in force | – | A', 'state in force'],
    [
      'relation',
      '80/2020/NĐ-CP | – | – | – | amends NĐ 93/2009 | A',
      'relation amends 93-2009-nd-cp A',
    ],
    [
      'provision',
      '80/2020/NĐ-CP | – | – | – | replaced NĐ 93/2009 (its Đ35) | A',
      'relation replaces|repeals 93-2009-nd-cp A',
    ],
    [
      'surer than told',
      '80/2020/NĐ-CP | – | – | – | probably replaced NĐ 93/2009 | A',
      'relation replaces|repeals 93-2009-nd-cp C',
    ],
  ])('notices a wrong %s', (_, cells, claim) => {
    expect(wrong(cells)).toEqual([`1.2 80-2020-nd-cp ${claim}`]);
  });
});
