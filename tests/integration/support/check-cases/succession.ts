import type { Case } from './case.ts';
import { GOOD_ROW } from './competence.ts';

const FILE = 'ke-thua/so.yaml';

/** A branch with nothing wrong, resting on the small law. */
const GOOD = `id: so
order: 1
text: Sở
checkedOn: 2026-06-01
start: noi-nhan
questions:
  - id: noi-nhan
    ask: Mấy nơi nhận?
    short: Nơi nhận
    answers:
      - { id: mot, text: Một, to: xong }
      - { id: nhieu, text: Nhiều, to: chon }
outcomes:
  - { id: xong, name: Một nơi nhận, blocks: [ai] }
  - { id: chon, name: Nhiều nơi nhận, blocks: [ai, quyet] }
blocks:
  - id: ai
    about: inherits
    phases:
      - from: 2020-07-02
        who: Nơi nhận
        basis: [{ document: 10-2020-qh14, provisions: [dieu-1-khoan-1] }]
        confidence: A
        sources: [cong-bao]
  - id: quyet
    about: decides
    phases:
      - from: 2020-07-01
        to: 2021-04-01
        who: Bộ trưởng
        basis: [{ document: 10-2020-qh14, provisions: [dieu-1-khoan-2] }]
        confidence: A
        sources: [cong-bao]
      - from: 2021-04-01
        settled: false
        text: Nguồn không nêu.
        basis: [{ document: 20-2021-nd-cp, provisions: [dieu-1] }]
        confidence: B
        sources: [bao-a]
`;

/** The last answer of its only question. */
const MANY = '      - { id: nhieu, text: Nhiều, to: chon }\n';

/** The good branch with one thing changed. */
function changed(from: string, to: string): Case['changes'] {
  if (!GOOD.includes(from)) throw new Error(`The good branch has no "${from}".`);
  return { [FILE]: [['', GOOD.replace(from, to)]] };
}

/** Paths of questions and what their ends say. */
export const SUCCESSION_CASES: readonly Case[] = [
  {
    rule: 'succession/tree',
    fault: 'an answer that leads nowhere',
    changes: changed(MANY, `${MANY}      - { id: la, text: Lạ, to: dau-do }\n`),
    at: 'to: dau-do',
  },
  {
    rule: 'succession/tree',
    fault: 'a question that leads back to itself',
    changes: changed(MANY, `${MANY}      - { id: lai, text: Lại, to: noi-nhan }\n`),
    at: 'to: noi-nhan',
  },
  {
    rule: 'succession/block',
    fault: 'an end with a part that is not there',
    changes: changed('blocks: [ai, quyet]', 'blocks: [ai, quyet, them]'),
    at: 'blocks: [ai, quyet, them]',
  },
  {
    rule: 'succession/block',
    fault: 'a part that no end uses',
    changes: changed('blocks: [ai, quyet]', 'blocks: [ai]'),
    at: '- id: quyet',
  },
  {
    rule: 'succession/order',
    fault: 'a time that begins before the last one is over',
    changes: changed('- from: 2021-04-01', '- from: 2021-03-01'),
    at: '- from: 2021-03-01',
  },
  {
    rule: 'succession/order',
    fault: 'a time that ends before it begins',
    changes: changed('to: 2021-04-01', 'to: 2020-07-01'),
    at: '- from: 2020-07-01',
  },
  {
    rule: 'succession/clause',
    fault: 'a clause that the law does not have',
    changes: changed('[dieu-1-khoan-2]', '[dieu-1-khoan-7]'),
    at: 'dieu-1-khoan-7',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a matter of competence that nothing has',
    changes: changed('    about: decides\n', '    about: decides\n    matters: [viec-la]\n'),
    at: 'viec-la',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a case that the matter of competence does not tell apart',
    changes: {
      ...changed(
        '    about: decides\n',
        '    about: decides\n    competence: { matter: viec, case: hai }\n',
      ),
      'tham-quyen/viec.yaml': [['', GOOD_ROW]],
    },
    file: FILE,
    at: 'case: hai',
  },
  {
    rule: 'content/schema',
    fault: 'an answer that rests on a lead',
    changes: changed(
      'confidence: A\n        sources: [cong-bao]\n  - id: quyet',
      'confidence: C\n        sources: [cong-bao]\n  - id: quyet',
    ),
    at: 'confidence: C',
  },
];
