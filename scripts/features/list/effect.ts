import type { FeatureGroup } from '../feature.ts';

/** What is in force, what leans on what, and how to cite it. */
export const EFFECT: FeatureGroup = {
  name: 'What is in force, and what leans on it',
  features: [
    {
      words:
        'states of effect of documents and provisions, computed for a day and a territory, again in the browser for any day (`?ngay=2025-06-30`); powers that moved for a term come back after it',
      at: ['/van-ban/70-2020-qh14/'],
      shownBy: [
        ['tests/unit/legal/effect/document.test.ts', 'is tried for every state it can give'],
        ['tests/browser/as-of.spec.ts', 'competence that moved for a term comes back after it'],
      ],
    },
    {
      words:
        'a page for legal staff: filters, the age of evidence, lines of replacement, expired acts as CSV',
      at: ['/hieu-luc/', '/hieu-luc/chung-cu/'],
      shownBy: [
        ['tests/browser/as-of.spec.ts', 'the dashboard puts each act in the block of the day'],
        ['tests/browser/as-of.spec.ts', 'the table shown can be saved'],
      ],
    },
    {
      words: 'how a document stands among others, as a list, a drawing and a line of time',
      at: ['/van-ban/80-2020-nd-cp/'],
      shownBy: [['tests/browser/diagram.spec.ts', 'the drawing links where the list does']],
    },
    {
      words: 'changes of the law by day, with feeds (all, by field, by document) and a calendar',
      at: ['/thay-doi/', '/thay-doi.atom', '/hieu-luc/lich.ics'],
      shownBy: [
        ['tests/browser/changes.spec.ts', 'are narrowed to a field and a kind'],
        ['tests/integration/export.test.ts', 'the calendar of effect is a valid file'],
      ],
    },
    {
      words:
        'citations in all forms officials write, linked down to the point, with a pop-over, and who cites each provision',
      at: ['/van-ban/3072-2014-qd-ubnd-hai-phong/'],
      shownBy: [
        ['tests/integration/citation-finder.test.ts', 'against marks made by hand'],
        ['tests/browser/citations.spec.ts', 'leads to the provision, which knows who cites it'],
      ],
    },
    {
      words: 'every reference that leans on a dead act or on a body that is gone',
      at: ['/hieu-luc/dan-chieu-cu/'],
      shownBy: [
        [
          'tests/integration/stale-references.test.ts',
          'has just the stale references read off its text',
        ],
      ],
    },
    {
      words:
        'a draft checked without sending it anywhere: each citation right or wrong, in force or not, and what to write instead',
      at: ['/kiem-tra-can-cu/', 'npm run cite'],
      shownBy: [
        ['tests/browser/draft-sealed.spec.ts', 'the page can send nothing'],
        ['tests/integration/cite-command.test.ts', 'says where it is, what is the matter'],
      ],
    },
    {
      words: 'citations to copy in the official forms, down to the point',
      at: ['/van-ban/3072-2014-qd-ubnd-hai-phong/'],
      shownBy: [['tests/browser/document.spec.ts', 'copying a citation']],
    },
    {
      words:
        'when a provision changes, the entries that rest on it, and no others, to look at again',
      at: ['/xem-lai/', 'npm run review'],
      shownBy: [['tests/integration/impact.test.ts', 'one clause of one digest changed']],
    },
  ],
};
