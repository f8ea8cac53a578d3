import type { Case } from './case.ts';

const FILE = 'chuc-danh/giam-doc.yaml';

/** A matter for the card to name. */
const MATTER = `id: viec
number: C1
matter: Cho phép việc thử
asked: [ai cho phép việc thử, xin phép việc thử, việc thử do ai quyết]
fields: [thu]
levels: [cap-tinh]
askers: [to-chuc]
checkedOn: 2026-06-01
cases: [{ id: mot, name: Một }]
spans:
  - from: 2020-07-01
    kind: phan-dinh
    holder: Bộ trưởng
    basis: [{ document: 10-2020-qh14 }]
    confidence: A
    sources: [cong-bao]
commune:
  answer: unknown
  text: Luật không nói.
  confidence: A
  sources: [cong-bao]
`;

/** A report for the card to name. */
const REPORT = `id: nam
what: Báo cáo năm
kind: bao-cao
from: Sở
to: Bộ Ngoại giao
reporters: [so-ngoai-vu]
receivers: [bo-ngoai-giao]
side: chinh-phu
due: Khi được yêu cầu
deadline: { kind: occasion }
document: 10-2020-qh14
confidence: B
sources: [bao-a]
checkedOn: 2026-06-01
`;

/** A card with nothing wrong, resting on the small law. */
const GOOD = `id: giam-doc
order: 1
name: Giám đốc
asks: Tôi quyết gì?
level: so
named: [Giám đốc]
checkedOn: 2026-06-01
decides:
  matters: [{ competence: viec, case: mot }]
  tasks:
    - text: Ký.
      document: 10-2020-qh14
      provision: dieu-1-khoan-2
      confidence: B
      sources: [bao-a]
proposes:
  tasks: [{ text: Trình., competence: viec, confidence: B, sources: [bao-b] }]
reports: [nam]
unknown: [{ what: Còn gì., settledBy: toàn văn }]
`;

/** The good card with one thing changed. */
function changed(from: string, to: string): Case['changes'] {
  if (!GOOD.includes(from)) throw new Error(`The good card has no "${from}".`);
  return {
    [FILE]: [['', GOOD.replace(from, to)]],
    'tham-quyen/viec.yaml': [['', MATTER]],
    'bao-cao/nam.yaml': [['', REPORT]],
  };
}

/** What posts may do. */
export const POST_CASES: readonly Case[] = [
  {
    rule: 'content/unknown-id',
    fault: 'a matter decided that is not there',
    changes: changed('{ competence: viec, case: mot }', '{ competence: viec-la }'),
    at: 'viec-la',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a task of a matter that is not there',
    changes: changed('competence: viec, confidence', 'competence: viec-la, confidence'),
    at: 'viec-la',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a case that the matter does not tell apart',
    changes: changed('case: mot', 'case: hai'),
    at: 'case: hai',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a report that is not there',
    changes: changed('reports: [nam]', 'reports: [thang]'),
    at: 'reports: [thang]',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a task from an unknown source',
    changes: changed('sources: [bao-b]', 'sources: [bao-x]'),
    at: 'bao-x',
  },
  {
    rule: 'address/unknown',
    fault: 'a task on a clause that the law does not have',
    changes: changed('dieu-1-khoan-2', 'dieu-1-khoan-7'),
    at: 'dieu-1-khoan-7',
  },
  {
    rule: 'content/schema',
    fault: 'a task without evidence',
    changes: changed('      sources: [bao-a]\n', ''),
    at: '- text: Ký.',
  },
  {
    rule: 'content/schema',
    fault: 'a matter told in words of its own',
    changes: changed('case: mot }', 'case: mot, text: Tự quyết. }'),
    at: 'matters:',
  },
  {
    rule: 'content/misnamed',
    fault: 'a card under another name',
    changes: changed('id: giam-doc', 'id: giam-doc-so'),
    at: 'id: giam-doc-so',
  },
];
