import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Components of the frame: their words are in `src/texts/vi.ts`. */
const FOLDERS = [
  'document',
  'effect',
  'language',
  'palette',
  'search',
  'ui',
  'cites',
  'competence',
  'power-tables',
  'chain',
];
const FILES = [
  'layouts/Frame.astro',
  'pages/index.astro',
  'pages/tra-cuu/index.astro',
  'pages/tham-quyen/index.astro',
  'pages/tham-quyen/[id].astro',
  'pages/tham-quyen/bang/index.astro',
  'pages/tham-quyen/bang/[slug].astro',
  'pages/van-ban/[slug].astro',
  'components/as-of/AsOf.astro',
  'components/as-of/AsOfForm.astro',
  'components/as-of/as-of.ts',
  'components/dependants/UsedIn.astro',
  'components/dependants/uses.ts',
  'components/diagram/Diagram.astro',
  'components/diagram/DrawnBox.astro',
  'components/diagram/RelationEntry.astro',
  'components/diagram/Timeline.astro',
  'components/diagram/TimelineAct.astro',
  'components/home/ChangeList.astro',
  'components/home/Hero.astro',
  'components/home/WaysIn.astro',
  'components/offline/offer.ts',
  'components/register/ReviewFacts.astro',
  'components/report/ReportDocument.astro',
  'components/stale/StaleLine.astro',
];

/** Lines that are content or no words of the interface, by file. */
const CONTENT: Readonly<Record<string, RegExp>> = {
  // Tables of pages that are content, and files of tables.
  'components/effect/groups.ts': /./u,
  'components/effect/expired-rows.ts': /./u,
  'components/effect/evidence-age.ts': /./u,
  'components/effect/evidence-age-page.ts': /./u,
  'components/power-tables/table-csv.ts': /./u,
  'components/power-tables/table-docx.ts': /./u,
  'components/power-tables/table-file.ts': /./u,
  // Its own name stays as it is.
  'components/language/LanguageButton.astro': /'Tiếng Việt'/u,
  // Letters, not words.
  'components/language/translator.ts': /\[À-|'và'/u,
  'components/language/template.ts': /từ ngày\|đến trước ngày/u,
  'components/ui/fetch-fonts.ts': /LETTERS/u,
  // Queries to try, and operators as they are typed.
  'components/home/Hero.astro': /^ {2}'/u,
  'components/competence/FinderForm.astro': /^ {2}'/u,
  'components/search/Intro.astro': /query: |sign: /u,
  // Joins and conditions on sentences of the search itself.
  'components/search/sentences.ts': /replace\('đã tìm'/u,
  'components/search/make-kinds.ts': /Mã \$/u,
  'components/search/url-state.ts': /@example/u,
  'components/palette/site-names.ts': /không rõ số/u,
  // Of pages: what search engines and the tab are told.
  'pages/index.astro': /description=/u,
  'pages/tra-cuu/index.astro': /description=/u,
  'pages/tham-quyen/index.astro': /description=/u,
  'pages/tham-quyen/[id].astro': /description = /u,
  'pages/tham-quyen/bang/[slug].astro': /description = /u,
};

const listed = FOLDERS.flatMap((folder) =>
  readdirSync(join('src/components', folder))
    .filter((file) => /\.(?:ts|astro)$/u.test(file))
    .map((file) => `components/${folder}/${file}`),
).concat(FILES);

/** Lines of code with Vietnamese letters; comments and styles aside. */
function wordsIn(text: string): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/<style[\s\S]*?<\/style>/gu, '')
    .replace(/^\s*\/\/.*$|\s\/\/ .*$/gmu, '');
  return code.split('\n').filter((line) => /[À-ÖØ-öø-ỹ]/u.test(line));
}

describe('files of the frame hold no words of their own', () => {
  it.each(listed)('%s', (file) => {
    const content = CONTENT[file];
    const words = wordsIn(readFileSync(join('src', file), 'utf8'));
    expect(words.filter((line) => !content?.test(line))).toEqual([]);
  });

  it('and the search for words finds some', () => {
    expect(wordsIn("const a = 'Tải về'; // Đúng\n/** Được */\n")).toEqual(["const a = 'Tải về';"]);
  });
});
