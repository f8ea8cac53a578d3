import type { FeatureGroup } from '../feature.ts';

/** From a task to who decides it, how and by when. */
export const WORK: FeatureGroup = {
  name: 'From a task to what to do',
  features: [
    {
      words: ({ matters }) =>
        `who decides ${matters} matters on a day and in a place: type a task and get the authority now, before and after, the clause to paste, steps, what is not known, and whether the commune decides`,
      at: ['/tham-quyen/', 'npm run who'],
      shownBy: [
        ['tests/integration/competence.test.ts', 'finds every row by its own name'],
        ['tests/browser/competence.spec.ts', 'answers while one types'],
      ],
    },
    {
      words:
        'tables of powers that moved (CSV, Word), and chains from law to local act with their gaps',
      at: ['/tham-quyen/bang/', '/tham-quyen/bang/134-2025-nd-cp/'],
      shownBy: [
        [
          'tests/integration/power-tables.test.ts',
          'NĐ 134/2025 moves what its Điều 10, 16 and 17 say',
        ],
        ['tests/browser/chain.spec.ts', 'a mark where one is not seen'],
      ],
    },
    {
      words: ({ posts }) =>
        `a card of one printed page for each of ${posts} posts: what it decides, proposes, receives, reports and may not do`,
      at: ['/tham-quyen/chuc-danh/'],
      shownBy: [['tests/browser/posts.spec.ts', 'prints on one sheet of A4']],
    },
    {
      words: ({ procedures }) =>
        `${procedures} procedures, with what sources do not say told as such; pages for citizens in trouble abroad and for foreigners in the city`,
      at: [
        '/thu-tuc/',
        '/thu-tuc/gap-nan-o-nuoc-ngoai/',
        '/thu-tuc/nguoi-nuoc-ngoai-tai-hai-phong/',
      ],
      shownBy: [['tests/integration/procedures.test.ts', 'the procedures']],
    },
    {
      words: ({ paths }) =>
        `who inherits an agreement: a short question path with ${paths} ends, also without script`,
      at: ['/ke-thua-thoa-thuan/'],
      shownBy: [
        ['tests/integration/succession.test.ts', 'every one of them is expected'],
        ['tests/browser/succession.spec.ts', 'every path can be clicked to its end'],
      ],
    },
    {
      words: ({ reports }) =>
        `${reports} reports and deadlines: Party and government calendars side by side, calendar files to subscribe to, a counter of working days that says why`,
      at: ['/bao-cao/', '/bao-cao/tinh-ngay/'],
      shownBy: [
        ['tests/integration/reporting.test.ts', 'the days of reports'],
        ['tests/browser/reporting.spec.ts', 'counts back from an event'],
      ],
    },
    {
      words: ({ duties }) =>
        `the department’s structure before and after 01/07/2025, and its ${duties} fields of work`,
      at: ['/don-vi/', '/linh-vuc/'],
      shownBy: [['tests/integration/office.build.test.ts', 'the fifteen fields of work']],
    },
    {
      words: ({ comparisons }) =>
        `${comparisons} comparisons of old and new or of two places, with differences said in words`,
      at: ['/so-sanh/'],
      shownBy: [['tests/browser/comparisons.spec.ts', 'says differing words in words']],
    },
    {
      words: ({ lessons, questions }) =>
        `${lessons} lessons for commune staff: cases, ${questions} questions whose answers follow the state of the law, a handout, slides; progress stays in the browser`,
      at: ['/tap-huan/', '/tap-huan/ban-do-tham-quyen/to-phat/'],
      shownBy: [
        ['tests/integration/training.test.ts', 'asks every question with its options'],
        ['tests/browser/training.spec.ts', 'sends nothing: progress stays in the browser'],
      ],
    },
  ],
};
