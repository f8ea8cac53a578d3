/** Something a release made. */
export interface Made {
  readonly what: string;
  /** Files it consists of. */
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** What was made as a table for a terminal. */
export function madeTable(made: readonly Made[]): string {
  const rows = made.map(({ what, files, bytes, seconds }) => [
    what,
    String(files),
    sizeWords(bytes),
    seconds.toFixed(1),
  ]);
  const all = [['', 'tệp', 'dung lượng', 'giây'], ...rows];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** "1,2 MB", as sizes are written in Viet Nam. */
export function sizeWords(bytes: number): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${size.toFixed(1).replace('.', ',')} ${unit}`;
}
