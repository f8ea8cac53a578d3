import { CIRCULAR, DECREE, LAW, type Case } from './case.ts';

const EVIDENCE = 'confidence: B, sources: [bao-a]';

/** A list of one relation, for the end of the facts of a document. */
const withRelation = (relation: string) => `relations:\n  - { ${relation}, ${EVIDENCE} }\n`;

/** Relations and days that contradict each other. */
export const GRAPH_CASES: readonly Case[] = [
  {
    rule: 'graph/dangling',
    fault: 'a relation to something nobody names',
    changes: { [DECREE]: [['target: 05-2010-nd-cp', 'target: 06-2010-nd-cp']] },
    at: 'target: 06-2010-nd-cp',
  },
  {
    rule: 'graph/self',
    fault: 'a relation to itself',
    changes: { [CIRCULAR]: [['target: 20-2021-nd-cp', 'target: 30-2022-tt-bng']] },
    at: 'target:',
  },
  {
    rule: 'graph/repeated',
    fault: 'a relation written twice',
    changes: {
      [DECREE]: [
        ['digest:', `  - { kind: replaces, target: 05-2010-nd-cp, ${EVIDENCE} }\ndigest:`],
      ],
    },
    at: '{ kind: replaces',
  },
  {
    rule: 'graph/both-sides',
    fault: 'a relation written on the other side, too',
    changes: {
      [LAW]: [['verbatim:', `${withRelation('kind: details, target: 20-2021-nd-cp')}verbatim:`]],
    },
    at: 'kind: details',
  },
  {
    rule: 'graph/both-sides',
    fault: 'a relation of the same family on the other side',
    changes: {
      [LAW]: [['verbatim:', `${withRelation('kind: basedOn, target: 20-2021-nd-cp')}verbatim:`]],
    },
    at: 'kind: basedOn',
  },
  {
    rule: 'graph/circle',
    fault: 'three acts that end each other',
    changes: {
      [LAW]: [['verbatim:', `${withRelation('kind: replaces, target: 30-2022-tt-bng')}verbatim:`]],
      [CIRCULAR]: [['relations:\n', withRelation('kind: repeals, target: 20-2021-nd-cp')]],
      [DECREE]: [['target: 05-2010-nd-cp', 'target: 10-2020-qh14']],
    },
    at: 'target: 30-2022-tt-bng',
  },
  {
    rule: 'graph/incorporates-nothing',
    fault: 'a text said to hold the changes of an act that makes none',
    changes: { [DECREE]: [['  articles:', '  incorporates: [30-2022-tt-bng]\n  articles:']] },
    at: 'incorporates:',
  },
  {
    rule: 'date/in-force-before-issue',
    fault: 'in force before it was issued',
    changes: { [LAW]: [['inForceFrom: { value: 2020-07-01', 'inForceFrom: { value: 2020-01-04']] },
    at: 'inForceFrom:',
  },
  {
    rule: 'date/in-force-before-issue',
    fault: 'in force at the latest before it was issued',
    changes: {
      [LAW]: [['inForceFrom: { value: 2020-07-01', 'inForceBounds: { notAfter: 2020-01-04']],
    },
    at: 'inForceBounds:',
  },
  {
    rule: 'date/expires-before-in-force',
    fault: 'ended on the day it began',
    changes: { [DECREE]: [['value: 2027-04-01', 'value: 2021-04-01']] },
    at: 'expires:',
  },
  {
    rule: 'date/provision-ends-before-in-force',
    fault: 'a provision that ended before it began',
    changes: { [DECREE]: [['lastDay: 2026-12-31', 'lastDay: 2021-03-31']] },
    at: 'lastDay:',
  },
  {
    rule: 'date/seen-after-checked',
    fault: 'seen in force after anybody looked',
    changes: { [DECREE]: [['value: 2026-05-01', 'value: 2026-06-02']] },
    at: 'lastSeenInForce:',
  },
  {
    rule: 'date/bounds',
    fault: 'bounds the wrong way round',
    changes: {
      [CIRCULAR]: [
        ['from: 2022-03-01', 'fromBounds: { notBefore: 2022-05-01, notAfter: 2022-04-01 }'],
      ],
    },
    at: 'fromBounds:',
  },
  {
    rule: 'date/relation-before-issue',
    fault: 'an effect before there was an act',
    changes: { [CIRCULAR]: [['from: 2022-03-01', 'from: 2022-01-09']] },
    at: 'from: 2022-01-09',
    severity: 'warning',
  },
  {
    rule: 'date/relation-ends-before-it-begins',
    fault: 'a term that ends on the day it begins',
    changes: { [CIRCULAR]: [['from: 2022-03-01', 'from: 2022-03-01\n    until: 2022-03-01']] },
    at: 'until:',
  },
];
