import type { FeatureGroup } from '../feature.ts';

/** Why it can be relied on, and carried on. */
export const TRUST: FeatureGroup = {
  name: 'Safe, open to all, and looked after',
  features: [
    {
      words:
        'nothing from elsewhere, no tracker, no cookie; a strict policy in each page, headers for Caddy, nginx, Apache, IIS and static hosts from one source',
      at: ['/tin-cay/', 'npm run audit'],
      shownBy: [
        ['tests/integration/privacy.test.ts', 'takes nothing from elsewhere'],
        ['tests/browser/page-kinds.spec.ts', 'keeps its policy, is accessible'],
        ['tests/unit/headers/config-files.test.ts', 'is what the source makes'],
      ],
    },
    {
      words:
        'WCAG 2.2 AA tested on every kind of page: light, dark and forced colours, 320 px, wide text spacing, by keyboard; readable without script and on A4',
      at: ['/tro-nang/'],
      shownBy: [
        ['tests/browser/page-kinds.spec.ts', 'fits 320 to 1280 px and A4'],
        ['tests/browser/keyboard.spec.ts', 'by keyboard alone'],
      ],
    },
    {
      words:
        'nothing moves while a page gets ready, tools beside the law fit fingers, pages are light on a slow phone',
      at: ['/van-ban/70-2020-qh14/'],
      shownBy: [
        ['tests/browser/stillness.spec.ts', 'nothing moves under the reader'],
        ['tests/browser/touch-targets.spec.ts', 'a finger meets one tool at a time'],
        ['tests/browser/fonts.spec.ts', 'those who ask to save data are sent no font'],
      ],
    },
    {
      words:
        'the frame in English by a button or `?lang=en`; the texts of the law stay as they are, in Vietnamese',
      at: ['/van-ban/70-2020-qh14/'],
      shownBy: [['tests/browser/english.spec.ts', 'its frame turns English by keyboard']],
    },
    {
      words:
        'a page on how far the data can be trusted, and a filled report of a fault on every page, which sends nothing by itself',
      at: ['/tin-cay/', '/bao-sai-sot/'],
      shownBy: [
        [
          'tests/integration/privacy.test.ts',
          'tells figures on /tin-cay/ that its own data bear out',
        ],
        ['tests/browser/report.spec.ts', 'place, day and version are filled in'],
      ],
    },
    {
      words:
        'for editors: a check that names file and line, completion of every field, changes seen in a second',
      at: ['npm run check', 'npm run schemas', 'npm run dev'],
      shownBy: [
        ['tests/integration/check-rules.test.ts', 'every rule of the checks has a case'],
        ['tests/unit/scripts/editor-schemas.test.ts', 'the committed schemas for editors'],
        ['tests/integration/dev-reload.build.test.ts', 'in under a second'],
      ],
    },
  ],
};
