/** How many elements are made before the browser gets a turn. */
const SLICE = 60;

/**
 * Fills an element slice by slice, so that thousands of elements do not freeze the page.
 *
 * @returns whether all of it was shown: not if the signal was aborted.
 */
export async function fillInSlices<T>(
  root: HTMLElement,
  items: Iterable<T>,
  render: (item: T, index: number) => HTMLElement,
  signal: AbortSignal,
): Promise<boolean> {
  root.replaceChildren();
  const rest = items[Symbol.iterator]();
  let made = 0;
  for (;;) {
    const slice = document.createDocumentFragment();
    let done = false;
    for (let i = 0; i < SLICE && !done; i++) {
      const next = rest.next();
      if (next.done) done = true;
      else slice.append(render(next.value, made++));
    }
    if (signal.aborted) return false;
    root.append(slice);
    if (done) return true;
    await nextTurn();
  }
}

/** Not a frame: pages in the background have none. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
