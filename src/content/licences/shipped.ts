/**
 * Packages of which something reaches the reader's browser. Every package that src/ imports is either
 * here or among {@link AT_BUILD}; a test refuses one that is in neither.
 */
export const SHIPPED = [
  '@fontsource-variable/source-serif-4',
  '@fontsource/be-vietnam-pro',
  'fflate',
  'fuse.js',
  'pdfjs-dist',
  'saxes',
  'uqr',
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
] as const;

/** Packages that src/ uses only while the site is built. */
export const AT_BUILD = [
  '@mdx-js/mdx',
  'astro',
  'docx',
  'hast',
  'parse5',
  'rehype-stringify',
  'unified',
  'unist',
  'unist-util-visit',
  'vfile',
  'vfile-message',
  'yaml',
] as const;
