/** Everything a page of the site is set in; italics come when a text has some. */
const FACES = [
  ...['400', '500', '600'].map((weight) => `${weight} 1em "Be Vietnam Pro"`),
  '1em "Source Serif 4 Variable"',
];

/** Letters of both files of a face. */
const LETTERS = 'aạ';

/**
 * Fetches the site's fonts and notes that they are here. Who asks to save data keeps those of the
 * device. Rejects without a network or a store: the next page tries again.
 */
export async function fetchFonts(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  await Promise.all(FACES.map((face) => document.fonts.load(face, LETTERS)));
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  // The first word says that they are here, whether or not the browser tells their addresses.
  const kept = ['co', ...files.filter((path) => path.endsWith('.woff2'))];
  localStorage.setItem('phong-chu', kept.join(' '));
}
