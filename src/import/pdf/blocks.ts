import type { Change, RemovalReason, SourceBlock, SourceNote } from '../model.ts';
import { flowsOf } from './columns.ts';
import { edgesOf, pitchOf, type Edges } from './edges.ts';
import { joinLines, type Joined, type SetLine } from './join.ts';
import type { Grid, Line, PageLayout } from './layout.ts';
import { continueTable, draftTable, finishTable, type DraftTable } from './tables.ts';

/** A piece of the text before its lines are joined. */
type Piece =
  | { readonly kind: 'lines'; readonly lines: SetLine[]; readonly flow: 'main' | 'column' }
  | { readonly kind: 'table'; readonly table: DraftTable };

/** Fewer lines do not tell the edges of a page. */
const ENOUGH = 10;
/** Edges that differ by less are the same, on a page where no line reaches them. */
const NEAR = 60;

/** Puts the text of all pages in reading order and its lines together to paragraphs. */
export function blocksOf(
  pages: readonly PageLayout<Line>[],
  notes: readonly SourceNote[],
): { blocks: SourceBlock[]; removed: Change<RemovalReason>[] } {
  const removed: Change<RemovalReason>[] = [];
  const pieces: Piece[] = [];
  const edges = pageEdges(pages);
  pages.forEach((page, i) => {
    for (const piece of piecesOf(page, edges[i] ?? edgesOf(page.lines), removed)) {
      const last = pieces.at(-1);
      const isFirst = piece.kind === 'table' && piece.table.page === page.number;
      if (
        last?.kind === 'table' &&
        piece.kind === 'table' &&
        isFirst &&
        last.table.page < page.number
      ) {
        const repeated = continueTable(last.table, piece.table);
        if (repeated) {
          removed.push(...repeated);
          continue;
        }
      }
      // The text of two pages is one, so that paragraphs run over.
      if (
        last?.kind === 'lines' &&
        piece.kind === 'lines' &&
        last.flow === 'main' &&
        piece.flow === 'main'
      )
        last.lines.push(...piece.lines);
      else pieces.push(piece);
    }
  });
  const blocks = pieces.flatMap((piece): SourceBlock[] => {
    if (piece.kind === 'table') return [finishTable(piece.table)];
    return joinLines(piece.lines).map((joined) => {
      noteHyphens(joined.hyphens, removed);
      return { kind: 'paragraph', text: joined.text, page: joined.page };
    });
  });
  return { blocks: [...blocks, ...notes], removed };
}

function noteHyphens(hyphens: Joined['hyphens'], removed: Change<RemovalReason>[]): void {
  for (const { text, page } of hyphens) removed.push({ reason: 'hyphenation', text, page });
}

function piecesOf(page: PageLayout<Line>, edges: Edges, removed: Change<RemovalReason>[]): Piece[] {
  const stretches = between(page);
  const loose = page.asides.filter(
    ({ x, y }) =>
      !page.grids.some(({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom),
  );
  const pieces = stretches.flatMap(({ lines, grid }): Piece[] => {
    const found = flowsOf(lines).map((flow): Piece => {
      const own = flow.kind === 'column' ? edgesOf(flow.lines, true) : edges;
      const set = flow.lines.map((line) => ({ line, edges: own }));
      return { kind: 'lines', flow: flow.kind, lines: set };
    });
    if (grid) {
      const { table, hyphens } = draftTable(grid, page.asides, page.number);
      noteHyphens(hyphens, removed);
      found.push({ kind: 'table', table });
    }
    return found;
  });
  if (loose.length > 0) {
    const lines = loose.map(({ line }) => line);
    const set = lines.map((line) => ({ line, edges: edgesOf(lines) }));
    pieces.push({ kind: 'lines', flow: 'column', lines: set });
  }
  return pieces;
}

/** The lines of a page up to each table, and those after the last. */
function between(page: PageLayout<Line>): { lines: Line[]; grid: Grid<Line> | null }[] {
  const stretches: { lines: Line[]; grid: Grid<Line> | null }[] = [];
  let rest = [...page.lines];
  for (const grid of page.grids) {
    const above = rest.filter(({ y, size }) => y - 0.3 * size < grid.box.top);
    rest = rest.filter((line) => !above.includes(line));
    stretches.push({ lines: above, grid });
  }
  return [...stretches, { lines: rest, grid: null }];
}

/**
 * The edges of each page's text. A page with little text, or none that reaches an edge, takes those
 * usual on pages of its side and width.
 */
function pageEdges(pages: readonly PageLayout<Line>[]): Edges[] {
  const own = pages.map(({ lines }) =>
    edgesOf(flowsOf(lines).flatMap((flow) => (flow.kind === 'main' ? flow.lines : []))),
  );
  const pitch = pitchOf(pages.flatMap(({ lines }) => lines));
  const told = own.reduce((sum, edges) => sum + edges.told, 0);
  const indented =
    own.reduce((sum, edges) => sum + (edges.indented ? edges.told : 0), 0) > told / 2;
  const spaced =
    own.filter((edges) => edges.spaced).length > own.filter((edges) => edges.told >= 3).length / 2;
  return own.map((edges, i) => {
    const like = own.filter(
      (_, j) =>
        j % 2 === i % 2 &&
        (pages[j]?.lines.length ?? 0) >= ENOUGH &&
        Math.abs((pages[j]?.width ?? 0) - (pages[i]?.width ?? 0)) < 2,
    );
    const left = median(like.map((other) => other.left)) ?? edges.left;
    // Of a few short lines alone nobody can tell; margins are hardly wider at the right.
    const right = median(like.map((other) => other.right)) ?? (pages[i]?.width ?? 0) - edges.left;
    return {
      ...edges,
      left: edges.left > left && edges.left - left < NEAR ? left : edges.left,
      right: Math.max(edges.right, right),
      // Where hardly a line is followed by another of its paragraph, blanks would pass for the pitch.
      pitch: pitch > 0 && edges.pitch > 1.3 * pitch ? pitch : edges.pitch,
      spaced: edges.told > 2 ? edges.spaced : spaced,
      indented: edges.told > 2 ? edges.indented : indented,
    };
  });
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
