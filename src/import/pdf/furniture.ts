import type { Change, RemovalReason } from '../model.ts';
import type { Line, PageLayout } from './layout.ts';
import { isPageNumber, pageNumbers } from './page-numbers.ts';

/** Share of a page's height in which running headers and footers stand. */
const TOP = 0.15;
const BOTTOM = 0.13;

/** A line near the upper or lower edge of a page. */
interface EdgeLine {
  readonly line: Line;
  readonly text: string;
  readonly top: boolean;
  /** Distance of its baseline from that edge. */
  readonly distance: number;
  /** The lines between it and the blank that parts them from the text; `null` without such a blank. */
  readonly inner: readonly number[] | null;
}

const GAZETTE =
  /^(?:(\d{1,4})\s*)?CÔNG\s?BÁO\s?\/?\s?Số\s.{1,60}?Ngày\s?[\d\s./-]+\d{4}(?:\s+(\d{1,4}))?$/iu;
const GAZETTE_GOES_ON =
  /^\(?\s?(?:Xem tiếp|Tiếp theo)\s(?:trang sau|Công báo số)\s[\d\s+,.-]*\)?$/iu;
/** What stands at the top of page after page and is text all the same. */
const TEXT = /^(?:cộng h[oò]|độc lập|mẫu|phụ lục|điều\s|chương\s|mục\s|biểu|bảng|hình|phần\s)/iu;

/**
 * Takes away what is printed on page after page: running headers and footers, and page numbers. Only
 * outer lines go, and only those that return at the same place or, as page numbers, count on.
 */
export function removeFurniture(pages: readonly PageLayout<Line>[]): {
  pages: PageLayout<Line>[];
  removed: Change<RemovalReason>[];
} {
  const edges = pages.map(edgeLines);
  const gone = edges.map(() => new Map<Line, RemovalReason>());
  markGazette(edges, gone);
  markRepeated(edges, gone);
  pageNumbers(
    edges.map((lines, i) => lines.filter(({ line }) => !gone[i]?.has(line))),
    edges.map((lines) => lines.flatMap(({ text }) => gazetteNumber(text))),
    pages.map(({ number }) => number),
  ).forEach((lines, i) => lines.forEach((line) => gone[i]?.set(line, 'page-number')));
  const removed: Change<RemovalReason>[] = [];
  const left = pages.map((page, i) => {
    const here = gone[i] ?? new Map<Line, RemovalReason>();
    for (const [line, reason] of here) removed.push({ reason, text: line.text, page: page.number });
    return {
      ...page,
      lines: page.lines.filter((line) => !here.has(line)),
      asides: page.asides.filter(({ line }) => !here.has(line)),
    };
  });
  return { pages: left, removed };
}

/** The blank between running lines and the text, in letter heights from baseline to baseline. */
const APART = 1.65;
/** Running headers and footers have this many lines at most. */
const RUNNING_LINES = 3;

function edgeLines(page: PageLayout<Line>): EdgeLine[] {
  const { lines, grids, asides, height } = page;
  const inCells = grids.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.lines.map(({ y }) => y)),
  );
  const ys = [...new Set([...lines.map(({ y }) => y), ...inCells])].sort((a, b) => a - b);
  /** Baselines from this line inwards to the first blank; too many lines are text. */
  const innerOf = ({ y, size }: Line, top: boolean): number[] | null => {
    const inward = top
      ? ys.filter((other) => other >= y)
      : ys.filter((other) => other <= y).reverse();
    const gap = inward.findIndex(
      (at, i) => Math.abs((inward[i + 1] ?? Infinity) - at) > APART * size,
    );
    const outward = top ? ys.filter((other) => other < y) : ys.filter((other) => other > y);
    return gap + 1 + outward.length <= RUNNING_LINES ? inward.slice(1, gap + 1) : null;
  };
  const found: EdgeLine[] = [];
  const take = (
    line: Line,
    row: readonly Line[],
    fromTop: number,
    fromBottom: number,
    inner: EdgeLine['inner'],
  ): void => {
    const whole = fromTop + fromBottom;
    const top = fromTop < TOP * whole;
    if (!top && fromBottom >= BOTTOM * whole) return;
    const text = row.map((part) => part.text).join(' ');
    found.push({ line, text, top, distance: top ? fromTop : fromBottom, inner });
  };
  for (const line of lines) {
    if (line.y >= TOP * height && line.y <= (1 - BOTTOM) * height) continue;
    const row = lines.filter(({ y }) => y === line.y);
    take(line, row, line.y, height - line.y, innerOf(line, line.y < TOP * height));
  }
  for (const { line, fromTop, fromBottom } of asides) {
    const row = asides.filter((other) => Math.abs(other.fromTop - fromTop) < 1);
    take(
      line,
      row.map((other) => other.line),
      fromTop,
      fromBottom,
      [],
    );
  }
  return found;
}

function markGazette(
  edges: readonly EdgeLine[][],
  gone: readonly Map<Line, RemovalReason>[],
): void {
  edges.forEach((lines, i) => {
    for (const { line, text, top } of lines) {
      if (GAZETTE.test(text))
        gone[i]?.set(line, /^\d{1,4}$/u.test(line.text) ? 'page-number' : 'running-header');
      else if (GAZETTE_GOES_ON.test(text))
        gone[i]?.set(line, top ? 'running-header' : 'running-footer');
    }
  });
}

function gazetteNumber(text: string): number[] {
  const match = GAZETTE.exec(text);
  const printed = match?.[1] ?? match?.[2];
  return printed === undefined ? [] : [Number(printed)];
}

/** Lines that stand at the same place on most pages of a stretch; the number of the page aside. */
function markRepeated(
  edges: readonly EdgeLine[][],
  gone: readonly Map<Line, RemovalReason>[],
): void {
  const groups = new Map<string, { page: number; edge: EdgeLine }[]>();
  edges.forEach((lines, page) => {
    for (const edge of lines) {
      if (gone[page]?.has(edge.line) === true || TEXT.test(edge.text) || !edge.inner) continue;
      const key = `${edge.top ? 't' : 'b'}${keyOf(edge.text)}`;
      if (key.length < 4) continue;
      const group = groups.get(key);
      if (group) group.push({ page, edge });
      else groups.set(key, [{ page, edge }]);
    }
  });
  const running: { page: number; edge: EdgeLine }[] = [];
  for (const group of groups.values()) {
    const middle = median(group.map(({ edge }) => edge.distance));
    const same = group.filter(({ edge }) => Math.abs(edge.distance - middle) < 8);
    const held = new Set(same.map(({ page }) => page));
    const [first, last] = [Math.min(...held), Math.max(...held)];
    // Odd and even pages may have headers of their own.
    if (held.size >= 3 && held.size >= 0.4 * (last - first + 1) && held.size >= 0.2 * edges.length)
      running.push(...same);
  }
  const known = edges.map((lines, page) => {
    const taken = lines.filter(
      ({ line }) => gone[page]?.has(line) === true || isPageNumber(line.text),
    );
    return new Set(taken.map(({ line }) => line.y));
  });
  for (const { page, edge } of running) known[page]?.add(edge.line.y);
  // What stands between a running line and the blank must run too, or it is the end of the text.
  for (const { page, edge } of running)
    if (edge.inner?.every((y) => known[page]?.has(y)) === true)
      gone[page]?.set(edge.line, edge.top ? 'running-header' : 'running-footer');
}

/** A header without the page's number before or after it. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*\d{1,4}\s+|\s+\d{1,4}\s*$/gu, '')
    .replace(/[\s.…_-]+/gu, '');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
