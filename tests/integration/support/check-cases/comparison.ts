import type { Case } from './case.ts';

const FILE = 'so-sanh/luat-va-nghi-dinh.yaml';
const DUTY = 'linh-vuc/le-tan.yaml';

/** A comparison with nothing wrong, of the small law and the small decree. */
const GOOD = `id: luat-va-nghi-dinh
order: 1
title: Luật và Nghị định
intro: So từng việc.
kind: sequel
left: { name: Luật Thử, short: Luật, documents: [10-2020-qh14] }
right: { name: Nghị định, short: Nghị định, documents: [20-2021-nd-cp] }
checkedOn: 2026-06-01
groups:
  - { id: viec, name: Việc }
items:
  - id: le-tan
    group: viec
    about: Lễ tân
    relation: renamed
    left: [{ name: Lễ tân đối ngoại, basis: [{ document: 10-2020-qh14, provisions: [dieu-1-khoan-1] }] }]
    right: [{ name: Lễ tân nhà nước }]
    duties: [le-tan]
    confidence: B
    sources: [bao-a]
`;

/** The field of work that the comparison names. */
const FIELD = `id: le-tan
order: 1
name: Lễ tân nhà nước
asks: Ai đón khách?
checkedOn: 2026-06-01
fields: [thu]
does: [{ text: Sở đón khách., confidence: B, sources: [bao-a] }]
handledBy: []
change:
  kind: renamed
  before: Lễ tân đối ngoại
  after: Lễ tân nhà nước
  confidence: B
  sources: [bao-a]
unknown: [{ what: Phòng nào., settledBy: quyết định }]
`;

/** The good comparison with one thing changed. */
function changed(from: string, to: string): Case['changes'] {
  if (!GOOD.includes(from)) throw new Error(`The good comparison has no "${from}".`);
  return { [FILE]: [['', GOOD.replace(from, to)]], [DUTY]: [['', FIELD]] };
}

/** Two acts thing by thing. */
export const COMPARISON_CASES: readonly Case[] = [
  {
    rule: 'comparison/clause',
    fault: 'a clause that the law does not have',
    changes: changed('dieu-1-khoan-1', 'dieu-1-khoan-9'),
    at: 'dieu-1-khoan-9',
  },
  {
    rule: 'comparison/duty',
    fault: 'another name than the field of work has',
    changes: changed('[{ name: Lễ tân nhà nước }]', '[{ name: Lễ tân }]'),
    at: '- id: le-tan',
  },
  {
    rule: 'comparison/duty',
    fault: 'another relation than the field of work tells',
    changes: changed('relation: renamed', 'relation: unchanged'),
    at: '- id: le-tan',
  },
  {
    rule: 'comparison/group',
    fault: 'a group of nothing',
    changes: changed(
      '  - { id: viec, name: Việc }\n',
      '  - { id: viec, name: Việc }\n  - { id: trong, name: Trống }\n',
    ),
    at: 'id: trong',
  },
  {
    rule: 'content/unknown-id',
    fault: 'an act that nothing holds',
    changes: changed('documents: [20-2021-nd-cp]', 'documents: [21-2021-nd-cp]'),
    at: '21-2021-nd-cp',
  },
  {
    rule: 'content/schema',
    fault: 'something new that was there before',
    changes: changed('relation: renamed', 'relation: added'),
    at: 'relation: added',
  },
];
