/** Milliseconds after a choice in which scrolling is that of the choice, not of the reader. */
const HOLD = 300;

/**
 * Scrolls the list along while the text is read: the finding of the first mark in sight comes to
 * the top. `itemOf` gives the finding of a mark, null where it is not shown.
 *
 * @returns what to call before scrolling by program, which the list must not follow.
 */
export function followScroll(
  text: HTMLElement,
  list: HTMLElement,
  itemOf: (mark: HTMLElement) => HTMLElement | null,
): () => void {
  let heldUntil = 0;
  let queued = false;

  const follow = (): void => {
    queued = false;
    if (performance.now() < heldUntil) return;
    const marks = [...text.querySelectorAll<HTMLElement>('mark a')];
    const top = text.getBoundingClientRect().top;
    for (const mark of marks.slice(firstBelow(marks, top))) {
      const item = itemOf(mark);
      if (!item) continue;
      list.scrollTop += item.getBoundingClientRect().top - list.getBoundingClientRect().top;
      return;
    }
  };

  text.addEventListener(
    'scroll',
    () => {
      if (queued) return;
      queued = true;
      requestAnimationFrame(follow);
    },
    { passive: true },
  );
  return () => {
    heldUntil = performance.now() + HOLD;
  };
}

/** Marks stand in the order of the text, so halving finds the first one below a line. */
function firstBelow(marks: readonly HTMLElement[], top: number): number {
  let from = 0;
  let to = marks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const mark = marks[middle];
    if (mark && mark.getBoundingClientRect().top < top) from = middle + 1;
    else to = middle;
  }
  return from;
}
