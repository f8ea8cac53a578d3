import type { Line } from './layout.ts';

/** A page's number as printed: 3, - 3 -, Trang 3, 3/10. */
const NUMBER = /^(?:trang|page)?\s*[-–—[(]?\s*(\d{1,4})\s*(?:\/\s*\d{1,4})?\s*[-–—\])]?$/iu;

/** Whether a line is nothing but a number, as pages have. */
export function isPageNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}

/**
 * Which lines near the edges are page numbers: they count on from page to page, or repeat the number
 * in the page's header. `known` are such numbers, `pages` the places in the file from 1.
 */
export function pageNumbers(
  edges: readonly (readonly { readonly line: Line }[])[],
  known: readonly (readonly number[])[],
  pages: readonly number[],
): Line[][] {
  const found = edges.map((lines) =>
    lines.flatMap(({ line }) => {
      const printed = NUMBER.exec(line.text.trim())?.[1];
      return printed === undefined ? [] : [{ line, value: Number(printed) }];
    }),
  );
  const shifts = new Map<number, number>();
  found.forEach((candidates, i) => {
    for (const shift of new Set(candidates.map(({ value }) => value - (pages[i] ?? 0))))
      shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
  });
  return found.map((candidates, i) =>
    candidates
      .filter(({ value }) => {
        const shift = value - (pages[i] ?? 0);
        const times = shifts.get(shift) ?? 0;
        return known[i]?.includes(value) === true || times >= 3 || (times >= 1 && shift === 0);
      })
      .map(({ line }) => line),
  );
}
