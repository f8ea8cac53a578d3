import type { Case } from './case.ts';

const FILE = 'tham-quyen/viec.yaml';

/** A row with nothing wrong, resting on the small law. */
export const GOOD_ROW = `id: viec
number: C1
matter: Cho phép việc thử
asked: [ai cho phép việc thử, xin phép việc thử, việc thử do ai quyết]
fields: [thu]
levels: [cap-tinh]
askers: [so-nganh]
checkedOn: 2026-06-01
spans:
  - from: 2020-07-01
    to: 2021-04-01
    kind: phan-dinh
    holder: Bộ trưởng
    basis: [{ document: 10-2020-qh14, provisions: [dieu-1-khoan-2] }]
    confidence: A
    sources: [cong-bao]
    steps:
      - who: Sở
        does: Trình.
        document: 10-2020-qh14
        provision: dieu-1-khoan-1
        confidence: B
        sources: [bao-a]
  - from: 2021-04-01
    kind: phan-cap
    holder: Chủ tịch
    basis:
      - { document: 20-2021-nd-cp, provisions: [dieu-1] }
      - { document: 30-2022-tt-bng, provisions: [dieu-9] }
      - { document: 10-qd-bng }
    confidence: B
    sources: [bao-b]
commune:
  answer: 'no'
  text: Luật không giao.
  basis: [{ document: 10-2020-qh14, provisions: [dieu-1] }]
  confidence: A
  sources: [cong-bao]
leads:
  - { text: Có thể đổi., confidence: C, sources: [bao-a] }
`;

/** The good row with one thing changed. */
function changed(from: string, to: string): Case['changes'] {
  if (!GOOD_ROW.includes(from)) throw new Error(`The good row has no "${from}".`);
  return { [FILE]: [['', GOOD_ROW.replace(from, to)]] };
}

/** Who decides what, and what it rests on. */
export const COMPETENCE_CASES: readonly Case[] = [
  {
    rule: 'competence/provision',
    fault: 'a clause that the law does not have',
    changes: changed('[dieu-1-khoan-2]', '[dieu-1-khoan-7]'),
    at: 'dieu-1-khoan-7',
  },
  {
    rule: 'competence/provision',
    fault: 'a step on an article that a digest does not have',
    changes: changed(
      'document: 10-2020-qh14\n        provision: dieu-1-khoan-1',
      'document: 20-2021-nd-cp\n        provision: dieu-5',
    ),
    at: 'provision: dieu-5',
  },
  {
    rule: 'competence/order',
    fault: 'a span that ends before it begins',
    changes: changed('to: 2021-04-01', 'to: 2020-07-01'),
    at: '- from: 2020-07-01',
  },
  {
    rule: 'competence/number',
    fault: 'two rows of one number',
    changes: {
      'tham-quyen/viec-khac.yaml': [['', GOOD_ROW.replace('id: viec', 'id: viec-khac')]],
      [FILE]: [['', GOOD_ROW]],
    },
    file: FILE,
    at: 'number: C1',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a basis that nothing mentions',
    changes: changed('document: 10-qd-bng', 'document: 11-qd-bng'),
    at: '11-qd-bng',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a lead from an unknown source',
    changes: changed('confidence: C, sources: [bao-a]', 'confidence: C, sources: [bao-x]'),
    at: 'bao-x',
  },
  {
    rule: 'evidence/weak-a',
    fault: 'a commune answer of A on one source',
    changes: changed(
      'confidence: A\n  sources: [cong-bao]\nleads',
      'confidence: A\n  sources: [bao-a]\nleads',
    ),
    at: 'commune:',
    severity: 'warning',
  },
  {
    rule: 'content/schema',
    fault: 'a span that rests on a lead',
    changes: changed('confidence: B\n    sources: [bao-b]', 'confidence: C\n    sources: [bao-b]'),
    at: 'confidence: C',
  },
  {
    rule: 'content/schema',
    fault: 'a power of nobody',
    changes: changed('    holder: Chủ tịch\n', ''),
    at: '- from: 2021-04-01',
  },
  {
    rule: 'content/schema',
    fault: 'a span of a case that the row does not tell apart',
    changes: changed('kind: phan-cap', 'case: la\n    kind: phan-cap'),
    at: 'case: la',
  },
  {
    rule: 'content/schema',
    fault: 'an answer on the commune without a basis',
    changes: changed('  basis: [{ document: 10-2020-qh14, provisions: [dieu-1] }]\n', ''),
    at: 'commune:',
  },
  {
    rule: 'content/schema',
    fault: 'somebody who asks and is not on the list',
    changes: changed('askers: [so-nganh]', 'askers: [khach-la]'),
    at: 'khach-la',
  },
  {
    rule: 'content/schema',
    fault: 'a matter that nobody asks about',
    changes: changed('askers: [so-nganh]\n', ''),
    at: 'id: viec',
  },
  {
    rule: 'content/misnamed',
    fault: 'a row under another name',
    changes: changed('id: viec', 'id: viec-khac'),
    at: 'id: viec-khac',
  },
];
