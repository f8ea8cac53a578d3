/** A field of work with nothing wrong, as an editor writes it. */
export const GOOD_DUTY = {
  id: 'hoi-nghi',
  order: 1,
  name: 'Hội nghị',
  asks: 'Xin phép ai?',
  checkedOn: '2026-11-22',
  fields: ['hoi-nghi'],
  does: [{ text: 'Sở thẩm định.', confidence: 'B', sources: ['tai-lieu#mục 11'] }],
  handledBy: [{ department: 'phong-a', confidence: 'B', sources: ['tai-lieu'] }],
  basis: [
    {
      document: '06-2020-qd-ttg',
      provision: 'dieu-3',
      text: 'Ai cho phép.',
      confidence: 'B',
      sources: ['bao'],
    },
  ],
  change: {
    kind: 'renamed',
    before: 'Hội thảo',
    after: 'Hội nghị',
    confidence: 'B',
    sources: ['tai-lieu'],
  },
};
