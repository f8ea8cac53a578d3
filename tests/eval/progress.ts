/** Tells on a terminal how far long work has come; says nothing where output is read by programs. */
export interface ProgressLine {
  /** A teller for one piece of work. */
  of(work: string): (done: number, of: number) => void;
  clear(): void;
}

/** Starts with a first line. It goes to the error output, so that results can be piped. */
export function startProgress(first: string): ProgressLine {
  const { isTTY } = process.stderr;
  const show = (text: string): void => {
    if (isTTY) process.stderr.write(`\r\x1b[2K${text}`);
  };
  show(`${first} …`);
  return {
    of(work) {
      let shown = -1;
      return (done, of) => {
        const percent = Math.floor((100 * done) / Math.max(1, of));
        if (percent === shown) return;
        shown = percent;
        show(`${work}: ${percent} %`);
      };
    },
    clear: () => show(''),
  };
}
