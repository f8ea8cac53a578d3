import { createHash } from 'node:crypto';
import { formatBaseline } from '../../../../src/legal/impact/index.ts';
import type { Case } from './case.ts';
import { GOOD_ROW } from './competence.ts';

const ROW = 'tham-quyen/viec.yaml';
const SEEN = 'xem-lai/moc.tsv';

/** The first characters of the SHA-256 of the words of a provision, as the file holds them. */
function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Everything the good row rests on, as somebody saw it who looked on 01/06/2026. */
const LOOKED_AT = [
  [
    '10-2020-qh14#dieu-1',
    'con-hieu-luc',
    '2020-07-01',
    printOf('Điều 1. Phạm vi 1. Khoản một. 2. Khoản hai.'),
  ],
  ['10-2020-qh14#dieu-1-khoan-1', 'con-hieu-luc', '2020-07-01', printOf('1. Khoản một.')],
  ['10-2020-qh14#dieu-1-khoan-2', 'con-hieu-luc', '2020-07-01', printOf('2. Khoản hai.')],
  ['10-qd-bng', '-', '-', '-'],
  [
    '20-2021-nd-cp#dieu-1',
    'con-hieu-luc',
    '2021-04-01',
    printOf('Điều 1. Phạm vi Quy định ai làm gì.'),
  ],
  ['30-2022-tt-bng#dieu-9', 'chua-xac-dinh', '-', '-'],
].map(([ground = '', state = '', since = '', text = '']) =>
  ['tham-quyen/viec', ground, '2026-06-01', state, since, '-', '-', text].join('\t'),
);

/** The good row and what was looked at, with one thing in it changed. */
function changed(from: string, to: string): Case['changes'] {
  const lines = LOOKED_AT.join('\n');
  if (!lines.includes(from)) throw new Error(`What was looked at has no "${from}".`);
  const text = formatBaseline(new Map()) + lines.replace(from, to);
  return { [ROW]: [['', GOOD_ROW]], [SEEN]: [['', `${text}\n`]] };
}

/** What must be looked at again. */
export const IMPACT_CASES: readonly Case[] = [
  {
    rule: 'impact/changed',
    fault: 'words of a clause that were others when somebody looked',
    changes: changed(printOf('2. Khoản hai.'), printOf('2. Khoản 2.')),
    at: 'provisions: [dieu-1-khoan-2]',
    severity: 'warning',
  },
  {
    rule: 'impact/changed',
    fault: 'a state that was another on facts that were others',
    changes: changed('con-hieu-luc\t2021-04-01', 'con-hieu-luc\t2021-03-15'),
    at: 'document: 20-2021-nd-cp',
    severity: 'warning',
  },
  {
    rule: 'impact/turned',
    fault: 'a state that only a day has changed',
    changes: changed(
      '2026-06-01\tcon-hieu-luc\t2021-04-01',
      '2021-03-01\tchua-co-hieu-luc\t2021-04-01',
    ),
    at: 'document: 20-2021-nd-cp',
    severity: 'warning',
  },
  {
    rule: 'impact/unseen',
    fault: 'a ground that nobody has looked at',
    changes: changed(`${LOOKED_AT[4] ?? ''}\n`, ''),
    at: 'document: 20-2021-nd-cp',
    severity: 'warning',
  },
  {
    rule: 'impact/baseline',
    fault: 'what a merge left behind',
    changes: changed(LOOKED_AT[3] ?? '', `${LOOKED_AT[3] ?? ''}\n=======`),
    file: SEEN,
    at: '=======',
  },
];
