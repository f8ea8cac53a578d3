import {
  CIRCULAR,
  CITED,
  DECREE,
  REGISTER,
  REVIEWS,
  UNRESOLVED,
  type Case,
  type Changes,
} from './case.ts';
import { GOOD_CONTENT } from '../small-content.ts';

/** Numbers, ids and what they lead to. */
export const REFERENCE_CASES: readonly Case[] = [
  {
    rule: 'number/also-cited',
    fault: 'a page for what is also a cited document, spelled otherwise',
    changes: {
      [CITED]: [
        ['id: 10-qd-bng', 'id: 30-2022-tt-bng-ban-khac'],
        ['number: 10/QĐ-BNG', "number: '30/2022/tt–bng'"],
      ],
    },
    file: CIRCULAR,
    at: 'number:',
  },
  {
    rule: 'number/twice',
    fault: 'two cited documents of one number and issuer',
    changes: {
      [CITED]: [
        [
          '- id: 05-2010-nd-cp\n  number: 05/2010/NĐ-CP\n  type: nghi-dinh\n  issuer: chinh-phu',
          '- id: 05-2010-nd-cp\n  number: 05/2010/NĐ-CP\n  type: nghi-dinh\n  issuer: chinh-phu\n  identity: { confidence: B, sources: [bao-a] }\n  citedIn: [{ source: bao-a, place: trang 4 }]\n- id: 05-2010-nd-cp-lai\n  number: 5/2010/NĐ-CP\n  type: nghi-dinh\n  issuer: chinh-phu',
        ],
      ],
    },
    at: 'number: 5/2010/NĐ-CP',
  },
  {
    rule: 'number/cited-id',
    fault: 'a cited document whose id is not its number',
    changes: { [CITED]: [['id: 10-qd-bng', 'id: 11-qd-bng']] },
    at: 'id: 11-qd-bng',
  },
  {
    rule: 'content/duplicate-number',
    fault: 'two pages of one number and issuer',
    changes: {
      'van-ban/30-2022-tt-bng-lai.mdx': [['', GOOD_CONTENT[CIRCULAR] ?? '']],
    },
    at: 'number:',
  },
  ...(
    [
      [
        'a provision’s end',
        {
          [DECREE]: [
            [
              'confidence: B\n    sources: [bao-a]\nrelations',
              'confidence: B\n    sources: [bao-c]\nrelations',
            ],
          ],
        },
      ],
      [
        'a digested article',
        { [DECREE]: [['confidence: C,', 'confidence: C, sources: [bao-c],']] },
      ],
      [
        'a digest, once and not for its articles',
        {
          [DECREE]: [
            [
              'digest:\n  confidence: B\n  sources: [bao-a]',
              'digest:\n  confidence: B\n  sources: [bao-c]',
            ],
          ],
        },
      ],
      ['a quoted article', { [DECREE]: [['confidence: C,', 'quoted: bao-c#x,']] }],
      [
        'a cited document',
        {
          [CITED]: [
            [
              'identity: { confidence: B, sources: [bao-a] }',
              'identity: { confidence: B, sources: [bao-c] }',
            ],
          ],
        },
      ],
      ['an unresolved citation', { [UNRESOLVED]: [['where: bao-a', 'where: bao-c']] }],
      [
        'what an unresolved citation is checked with',
        { [UNRESOLVED]: [['sources: [bao-b]', 'sources: [bao-c]']] },
      ],
      [
        'what an unresolved citation is read as',
        { [UNRESOLVED]: [['sources: [cong-bao]', 'sources: [bao-c]']] },
      ],
      ['a discrepancy', { [REGISTER]: [['where: bao-a', 'where: bao-c']] }],
      ['a review', { [REVIEWS]: [['sources: [bao-b]', 'sources: [bao-c]']] }],
    ] satisfies [string, Changes][]
  ).map(([what, changes]) => ({
    rule: 'content/unknown-id',
    fault: `an unknown source of ${what}`,
    changes,
    at: 'bao-c',
  })),
  {
    rule: 'content/unknown-id',
    fault: 'an unknown issuer of a cited document',
    changes: { [CITED]: [['issuer: bo-ngoai-giao', 'issuer: bo-ngoai-dao']] },
    at: 'bo-ngoai-dao',
  },
  {
    rule: 'content/no-page',
    fault: 'a discrepancy of a document nobody names',
    changes: { [REGISTER]: [['documents: [10-2020-qh14]', 'documents: [11-2020-qh14]']] },
    at: 'documents:',
    severity: 'warning',
  },
  {
    rule: 'content/no-page',
    fault: 'a review of a document nobody names',
    changes: { [REVIEWS]: [['document: 20-2021-nd-cp', 'document: 21-2021-nd-cp']] },
    at: 'document:',
    severity: 'warning',
  },
  {
    rule: 'content/unknown-id',
    fault: 'an unknown type of an unresolved citation',
    changes: { [UNRESOLVED]: [['type: chi-thi', 'type: chi-thy']] },
    at: 'chi-thy',
  },
  {
    rule: 'content/unknown-id',
    fault: 'an unknown issuer of an unresolved citation',
    changes: { [UNRESOLVED]: [['issuer: chinh-phu', 'issuer: chinh-fu']] },
    at: 'chinh-fu',
  },
];
