/** What became of one fault that was tried. */
export interface FaultRow {
  readonly what: string;
  /** How often, in what way. */
  readonly tried: string;
  /** What was seen, in a sentence. */
  readonly happened: string;
  readonly figure: string;
  /** Null where it could not be tried on this machine. */
  readonly ok: boolean | null;
}

/** Rows as a Markdown table, as in the README. */
export function faultTable(rows: readonly FaultRow[]): string {
  const lines = rows.map(
    ({ what, tried, happened, figure, ok }) =>
      `| ${[what, tried, ok === false ? `**Failed:** ${happened}` : happened, figure].map(cell).join(' | ')} |`,
  );
  return ['| fault | tried | what happened | figure |', '| --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** "0.8 s", "12 ms". */
export function duration(milliseconds: number): string {
  return milliseconds >= 1000
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${Math.round(milliseconds)} ms`;
}

/** Milliseconds something takes, and what came of it. */
export async function timed<Value>(
  run: () => Promise<Value>,
): Promise<{ value: Value; ms: number }> {
  const began = performance.now();
  const value = await run();
  return { value, ms: performance.now() - began };
}
