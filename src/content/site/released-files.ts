/** Files of a document that only a release holds: making them takes a browser and its time. */
export const RELEASED_FORMATS = ['docx', 'pdf'] as const;
export type ReleasedFormat = (typeof RELEASED_FORMATS)[number];

/**
 * Which of them a document has in the build going on. `npm run release` says so to the build
 * (`RELEASE_FILES="docx pdf"`, `RELEASE_ONLY` with slugs where it makes only some); any other build
 * has none and links to none.
 */
export function releasedFormats(
  slug: string,
  { RELEASE_FILES = '', RELEASE_ONLY = '' }: NodeJS.ProcessEnv = process.env,
): ReleasedFormat[] {
  const only = wordsOf(RELEASE_ONLY);
  if (only.length > 0 && !only.includes(slug)) return [];
  const asked = wordsOf(RELEASE_FILES);
  return RELEASED_FORMATS.filter((format) => asked.includes(format));
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
