/** Everything a page of the site is set in; italics come when a text has some. */
const FACES = [
  ...['400', '500', '600'].map((weight) => `${weight} 1em "Be Vietnam Pro"`),
  '1em "Source Serif 4 Variable"',
];

/** Letters of both files of a face. */
const LETTERS = 'aạ';

/**
 * Fetches the site's fonts once the first page is read in, for the pages after it. That first page
 * stays in the fonts of the device: on a slow network they are what is quick, and no line moves under
 * the reader. Who asks to save data keeps them.
 */
export function fetchFonts(document: Document): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (document.documentElement.classList.contains('fonts') || connection?.saveData) return;
  addEventListener('load', () => {
    Promise.all(FACES.map((face) => document.fonts.load(face, LETTERS)))
      .then(
        () => {
          const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
          const fonts = files.filter(({ pathname }) => pathname.endsWith('.woff2'));
          const paths = fonts.map(({ pathname }) => pathname);
          // The first word says that they are here, whether or not the browser tells their addresses.
          localStorage.setItem('phong-chu', ['co', ...paths].join(' '));
        },
        // No store or no network: the next page tries again.
        () => undefined,
      )
      .catch(() => undefined);
  });
}
