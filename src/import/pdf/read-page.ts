import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { countCharacters } from '../count-characters.ts';
import { isIn, partAt } from './cell-runs.ts';
import { gridsOf, type EmptyGrid } from './grids.ts';
import type { Aside, Box, Grid, PageLayout, RawLine } from './layout.ts';
import { toMatrix, IDENTITY } from './matrix.ts';
import { paintedOn } from './paint.ts';
import type { FontFacts, TurnedRun } from './paint-state.ts';
import { rawLines } from './raw-lines.ts';
import { turnUpright, type Upright } from './turn.ts';

/** More drawing commands than this on one page are an attack. */
const MAX_OPERATORS = 3_000_000;
/** Letters drawn as outlines: a line of text has dozens of curved shapes. */
const OUTLINED = 400;

/** Reads one page: its lines, ruled tables, pictures. The page is released before it returns. */
export async function readPage(
  page: PDFPageProxy,
  fonts: Map<string, FontFacts | null>,
): Promise<PageLayout<RawLine>> {
  const list = await page.getOperatorList();
  if (list.fnArray.length > MAX_OPERATORS) throw new Error('too many drawing commands');
  const viewport = page.getViewport({ scale: 1 });
  const painted = paintedOn(list, toMatrix(viewport.transform) ?? IDENTITY, (id) =>
    fontFacts(page, id, fonts),
  );
  const signatures = painted.runs.some(({ annotation }) => annotation !== null)
    ? await signaturesOn(page)
    : new Set<string>();
  page.cleanup();
  const upright = turnUpright(painted, viewport.width, viewport.height);
  const isStamp = ({ annotation }: TurnedRun): boolean =>
    annotation !== null && signatures.has(annotation);
  const all = [...upright.runs, ...upright.others.flatMap(({ runs }) => runs), ...upright.aslant];
  return {
    number: page.pageNumber,
    ...layOut(upright, isStamp),
    stamps: rawLines(all.filter(isStamp)).lines,
    aslant: rawLines(upright.aslant.filter((run) => !isStamp(run))).lines,
    read: all.reduce((sum, { text }) => sum + countCharacters(text), 0),
    pictured: share(upright.pictures, upright.width, upright.height),
    drawn: painted.pictures.length > 0 || painted.curves > OUTLINED,
    hidden: hiddenShare(all),
  };
}

function layOut(
  upright: Upright,
  isStamp: (run: TurnedRun) => boolean,
): Pick<
  PageLayout<RawLine>,
  'width' | 'height' | 'lines' | 'asides' | 'grids' | 'rules' | 'overprinted'
> {
  const { width, height, rules } = upright;
  let overprinted = '';
  const linesOf = (runs: readonly TurnedRun[]): RawLine[] => {
    const found = rawLines(runs);
    overprinted += found.overprinted;
    return found.lines;
  };
  let free = upright.runs.filter((run) => !isStamp(run));
  const grids = gridsOf(rules).flatMap((grid): Grid<RawLine>[] => {
    const inside = free.filter((run) => isIn(run, grid.box));
    if (!inside.some(({ text }) => text.trim() !== '')) return [];
    free = free.filter((run) => !isIn(run, grid.box));
    return [fill(grid, inside, linesOf)];
  });
  const asides = upright.others.flatMap(({ runs, toPage, height: own }) =>
    linesOf(runs.filter((run) => !isStamp(run))).map((line): Aside<RawLine> => {
      const [x, y] = toPage((line.left + line.right) / 2, line.y - 0.3 * line.size);
      return { line, x, y, fromTop: line.y, fromBottom: own - line.y };
    }),
  );
  return { width, height, rules, grids, asides, lines: linesOf(free), overprinted };
}

function fill(
  grid: EmptyGrid,
  runs: readonly TurnedRun[],
  linesOf: (runs: readonly TurnedRun[]) => RawLine[],
): Grid<RawLine> {
  const rest = runs.flatMap((run) => {
    const row = grid.cells.filter(
      ({ box }) => run.y - 0.3 * run.size > box.top && run.y - 0.3 * run.size < box.bottom,
    );
    return partAt(
      run,
      row.map(({ box }) => box.left),
    ) as TurnedRun[];
  });
  const cells = grid.cells.map((cell) => ({
    ...cell,
    lines: linesOf(rest.filter((run) => isIn(run, cell.box))),
  }));
  const { box, xs, ys, openAbove } = grid;
  return { box, xs, rows: ys.length - 1, cells, openAbove };
}

function fontFacts(
  page: PDFPageProxy,
  id: string,
  fonts: Map<string, FontFacts | null>,
): FontFacts | null {
  const known = fonts.get(id);
  if (known !== undefined) return known;
  const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as LoadedFont | null) : null;
  const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/u, '');
  const facts: FontFacts = {
    name,
    bold:
      font?.bold === true || font?.black === true || /bold|black|heavy|semibold|demi/iu.test(name),
    unit: font?.fontMatrix?.[0] ?? 0.001,
    vertical: font?.vertical === true,
  };
  fonts.set(id, facts);
  return facts;
}

interface LoadedFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: ArrayLike<number>;
}

/** The annotations of a page that show an electronic signature. */
async function signaturesOn(page: PDFPageProxy): Promise<Set<string>> {
  const annotations = (await page.getAnnotations()) as readonly {
    id?: unknown;
    fieldType?: unknown;
  }[];
  return new Set(
    annotations.filter(({ fieldType }) => fieldType === 'Sig').map(({ id }) => String(id)),
  );
}

/** How much of the page pictures cover; strips of one scan add up. */
function share(pictures: readonly Box[], width: number, height: number): number {
  let covered = 0;
  for (const { left, right, top, bottom } of pictures)
    covered +=
      Math.max(0, Math.min(right, width) - Math.max(left, 0)) *
      Math.max(0, Math.min(bottom, height) - Math.max(top, 0));
  return Math.min(1, covered / (width * height || 1));
}

function hiddenShare(runs: readonly TurnedRun[]): number {
  let [all, hidden] = [0, 0];
  for (const run of runs) {
    const letters = run.text.trim().length;
    all += letters;
    if (run.hidden) hidden += letters;
  }
  return all === 0 ? 0 : hidden / all;
}
