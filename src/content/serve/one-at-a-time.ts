/** How long to wait for more, in milliseconds: editors save in several strokes. */
const SETTLE = 20;

/**
 * Collects names and handles what came together at once; what comes meanwhile waits for its turn, so
 * that the last state is always handled last.
 *
 * @param run handles names, each once; must not reject.
 * @param settle milliseconds to wait for more before a turn.
 */
export function oneAtATime(
  run: (names: readonly string[]) => Promise<void>,
  settle = SETTLE,
): (name: string) => void {
  const waiting = new Set<string>();
  let busy = false;
  const work = async (): Promise<void> => {
    while (waiting.size > 0) {
      await new Promise((done) => setTimeout(done, settle));
      const names = [...waiting];
      waiting.clear();
      await run(names);
    }
    busy = false;
  };
  return (name) => {
    waiting.add(name);
    if (busy) return;
    busy = true;
    void work();
  };
}
