import { CIRCULAR, CITED, DECREE, LAW, REGISTER, type Case } from './case.ts';

/** What facts rest on, and the provisions they name. */
export const EVIDENCE_CASES: readonly Case[] = [
  {
    rule: 'effect/on-lead',
    fault: 'a definite state of a document that may not exist',
    changes: { [CIRCULAR]: [['identity: { confidence: B', 'identity: { confidence: C']] },
    at: 'identity:',
  },
  {
    rule: 'content/schema',
    fault: 'a document without source',
    changes: {
      [CIRCULAR]: [
        ['identity: { confidence: B, sources: [bao-b] }', 'identity: { confidence: B }'],
      ],
    },
    at: 'identity:',
  },
  {
    rule: 'content/schema',
    fault: 'a document with an empty list of sources',
    changes: {
      [CIRCULAR]: [
        [
          'identity: { confidence: B, sources: [bao-b] }',
          'identity: { confidence: B, sources: [] }',
        ],
      ],
    },
    at: 'identity:',
  },
  {
    rule: 'content/schema',
    fault: 'a digest without confidence',
    changes: { [DECREE]: [['digest:\n  confidence: B\n', 'digest:\n']] },
    at: 'digest:',
  },
  {
    rule: 'content/schema',
    fault: 'a warning accepted without a reason',
    changes: {
      [LAW]: [['verbatim:', "accepts: [{ rule: evidence/weak-a, why: ' ' }]\nverbatim:"]],
    },
    at: 'accepts:',
  },
  {
    rule: 'evidence/weak-a',
    fault: 'A on one source that is not official',
    changes: { [CIRCULAR]: [['identity: { confidence: B', 'identity: { confidence: A']] },
    at: 'identity:',
    severity: 'warning',
  },
  {
    rule: 'evidence/weak-a',
    fault: 'A on two places of one source in the list of cited documents',
    changes: { [CITED]: [['sources: [bao-a, bao-b]', "sources: [bao-a, 'bao-a#trang 2']"]] },
    at: 'identity: { confidence: A',
    severity: 'warning',
  },
  {
    rule: 'evidence/weak-a',
    fault: 'A on one source in the register of discrepancies',
    changes: { [REGISTER]: [['sources: [cong-bao]', 'sources: [bao-b]']] },
    at: 'confidence: A',
    severity: 'warning',
  },
  {
    rule: 'evidence/weak-a',
    fault: 'A of a digested article on the one source of the digest',
    changes: { [DECREE]: [['dieu-2: { confidence: C', 'dieu-2: { confidence: A']] },
    at: 'dieu-2: {',
    severity: 'warning',
  },
  {
    rule: 'address/unknown',
    fault: 'a clause that the law itself does not have',
    changes: { [DECREE]: [['[dieu-1-khoan-2]', '[dieu-1-khoan-3]']] },
    at: 'provisions: [dieu-1-khoan-3]',
  },
  {
    rule: 'address/unknown',
    fault: 'an acting article beyond a digest without gaps',
    changes: { [DECREE]: [['by: dieu-1', 'by: dieu-3']] },
    at: 'by: dieu-3',
  },
  {
    rule: 'address/unknown',
    fault: 'an inserted article the target does not have',
    changes: { [CIRCULAR]: [['[dieu-1]', '[dieu-1a]']] },
    at: 'dieu-1a',
  },
  {
    rule: 'address/unknown',
    fault: 'an ending provision that the digest does not have',
    changes: { [DECREE]: [['provisions: [dieu-2]', 'provisions: [dieu-4]']] },
    at: 'dieu-4',
  },
  {
    rule: 'address/unknown',
    fault: 'a clause that a digest does not tell apart',
    changes: { [CIRCULAR]: [['[dieu-1]', '[dieu-1-khoan-1]']] },
    at: 'dieu-1-khoan-1',
    severity: 'warning',
  },
  {
    rule: 'address/unknown',
    fault: 'an article that a digest with gaps may have left out',
    changes: {
      [DECREE]: [
        ['Điều 2. Hiệu lực', 'Điều 4. Hiệu lực'],
        ['provisions: [dieu-2]', 'provisions: [dieu-3]'],
        ['    dieu-2: {', '    dieu-4: {'],
      ],
    },
    at: 'dieu-3',
    severity: 'warning',
  },
  {
    rule: 'content/digest-address',
    fault: 'evidence for an article that the digest does not have',
    changes: { [DECREE]: [['    dieu-2: {', '    dieu-5: {']] },
    at: 'dieu-5',
  },
  {
    rule: 'accept/unused',
    fault: 'an acceptance of a warning that is gone',
    changes: {
      [LAW]: [['verbatim:', 'accepts:\n  - { rule: evidence/weak-a, why: Cũ. }\nverbatim:']],
    },
    at: 'rule: evidence/weak-a',
    severity: 'warning',
  },
  {
    rule: 'accept/unused',
    fault: 'an acceptance of a rule that does not exist',
    changes: { [LAW]: [['verbatim:', 'accepts:\n  - { rule: khong/co, why: Nhầm. }\nverbatim:']] },
    at: 'rule: khong/co',
    severity: 'warning',
  },
];
