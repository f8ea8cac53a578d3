/** A sentence with its evidence, as an editor writes it. */
const CLAIM = { text: 'Nộp một bộ.', confidence: 'B', sources: ['tai-lieu#mục 11'] };
const UNKNOWN = { known: false, settledBy: 'toàn văn Nghị định' };

/** A procedure with nothing wrong, of which little is known. */
export const GOOD_PROCEDURE = {
  id: 'xin-phep',
  order: 1,
  kind: 'online',
  title: 'Xin phép họp',
  checkedOn: '2026-11-22',
  fields: ['hoi-nghi'],
  askers: ['to-chuc'],
  summary: CLAIM,
  basis: [{ document: '06-2020-qd-ttg', provisions: ['dieu-4'] }],
  officialName: UNKNOWN,
  code: UNKNOWN,
  conditions: UNKNOWN,
  decidedBy: UNKNOWN,
  result: UNKNOWN,
  fee: UNKNOWN,
  forms: UNKNOWN,
  dossier: UNKNOWN,
  channels: UNKNOWN,
  submitTo: UNKNOWN,
  deadlines: UNKNOWN,
  internalTime: UNKNOWN,
  steps: { from: 'nowhere', settledBy: 'toàn văn Nghị định' },
};

/** A page for somebody in need, with nothing wrong. */
export const GOOD_HELP = {
  id: 'gap-nan',
  order: 1,
  kind: 'help',
  title: 'Gặp nạn',
  checkedOn: '2026-11-22',
  fields: ['lanh-su'],
  askers: ['nguoi-dan'],
  summary: CLAIM,
  basis: [{ document: '06-2020-qd-ttg' }],
  first: [CLAIM],
  lines: [
    { label: 'Tổng đài', value: '113', url: 'tel:113', confidence: 'B', sources: ['tai-lieu'] },
  ],
  ask: [{ ...CLAIM, who: 'Sở Ngoại vụ' }],
  decidedBy: UNKNOWN,
  prepare: UNKNOWN,
  can: UNKNOWN,
  cannot: UNKNOWN,
};
