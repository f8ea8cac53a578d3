/** Who made the file, in place of the browser's name and version. */
const MAKER = 'tra-cuu-doi-ngoai';

/**
 * A PDF that bears the beginning of a day (ISO) instead of the moment it was printed at, and the
 * site's name instead of the browser's, so that the same page gives the same bytes. No length
 * changes: places in a PDF are counted in bytes.
 */
export function fixedPdf(bytes: Uint8Array, day: string): Uint8Array {
  const moment = `${day.replaceAll('-', '')}000000`;
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/gu, `$1${moment}`)
    .replace(/(\/Creator \()((?:\\.|[^\\)])*)\)/u, (all, start: string, maker: string) =>
      maker.length < MAKER.length ? all : `${start}${MAKER.padEnd(maker.length)})`,
    );
  return Buffer.from(text, 'latin1');
}
