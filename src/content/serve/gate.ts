/** How long work waits for those inside, in milliseconds, before it begins nevertheless. */
const PATIENCE = 3000;

/**
 * Lets many in at once, and nobody while work is done that must not be seen half done. A page that is
 * rendered while content changes would be kept by Astro as if it were made of the new content.
 */
export class Gate {
  readonly #patience: number;
  #inside = 0;
  #closed: Promise<unknown> = Promise.resolve();
  #lastLeft: () => void = () => undefined;

  constructor(patience = PATIENCE) {
    this.#patience = patience;
  }

  /** Waits until no work is done, and enters; whoever entered calls what comes back on leaving. */
  async enter(): Promise<() => void> {
    for (let closed; closed !== this.#closed;) {
      closed = this.#closed;
      await closed;
    }
    this.#inside++;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      if (--this.#inside === 0) this.#lastLeft();
    };
  }

  /** Closes, waits for those inside to leave, works, and opens again. One at a time. */
  async alone(work: () => Promise<void>): Promise<void> {
    const done = this.#empty().then(work);
    this.#closed = done.catch(() => undefined);
    await done;
  }

  #empty(): Promise<void> {
    if (this.#inside === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const patience = setTimeout(resolve, this.#patience);
      this.#lastLeft = () => {
        clearTimeout(patience);
        resolve();
      };
    });
  }
}
