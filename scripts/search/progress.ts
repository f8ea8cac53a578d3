/** Tells how far a long work is. */
export interface Progress {
  readonly tell: (done: number, of: number) => void;
  /** Leaves the line of the bar. */
  readonly end: () => void;
}

/** Where it is told: a terminal redraws one line, anything else gets a line now and then. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const WIDTH = 28;
/** Milliseconds between two drawings, and the part of the work between two lines of a log. */
const REDRAW = 80;
const STEP = 0.25;

/** A progress bar on a terminal, lines elsewhere. */
export function progressOn(
  output: Output,
  unit: string,
  now: () => number = () => performance.now(),
): Progress {
  const bar = output.isTTY === true;
  let drawn = -Infinity;
  let told = 0;
  let open = false;
  const tell = (done: number, of: number): void => {
    const part = of === 0 ? 1 : Math.min(1, done / of);
    const figures = `${done}/${of} ${unit}`;
    if (!bar) {
      if (part < 1 ? part < told + STEP : told >= 1) return;
      told = part;
      output.write(`  đã nạp ${figures}\n`);
      return;
    }
    if (part < 1 && now() - drawn < REDRAW) return;
    drawn = now();
    open = true;
    const filled = Math.round(part * WIDTH);
    const line = `  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(Math.floor(part * 100)).padStart(3)} %  ${figures}`;
    output.write(`\r\u001b[2K${line.slice(0, (output.columns ?? 80) - 1)}`);
  };
  const end = (): void => {
    if (open) output.write('\n');
    open = false;
  };
  return { tell, end };
}
