/**
 * What every web server sends with the files of a built site: the one place where it is said. The
 * development server reads it as it is, static hosts get files made from it (`config-files.ts`), and
 * tests hold deploy/Caddyfile against it.
 *
 * Which scripts and styles may run each page says itself, with hashes that a header could not know;
 * two policies that both name scripts would have to agree. So the header says only what a page cannot
 * say of itself.
 */

/** Names and values of response headers. */
export type HeaderSet = Readonly<Record<string, string>>;

/** Sent with every answer. */
export const ALWAYS: HeaderSet = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Sent where the connection is safe; browsers pass over it elsewhere (RFC 6797, 8.1). */
export const WHEN_SAFE: HeaderSet = { 'Strict-Transport-Security': 'max-age=31536000' };

/** How long an answer may be kept without asking again. */
export const KEPT = {
  /** Its name holds the hash of its content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Pages, feeds, data and the service worker: asked for again, and answered "unchanged". */
  others: 'no-cache',
  /** What is not there today may be there tomorrow. */
  missing: 'no-store',
} as const;

/** Folders of files that have the hash of their content in their name. */
export const HASHED_FOLDERS = ['/_astro/', '/tra-cuu/du-lieu/'] as const;

/** Files that get more than {@link ALWAYS}: by their path, or by the end of their name. */
export interface FileClass {
  readonly name: string;
  readonly files: readonly string[];
  readonly extensions: readonly string[];
  /** A policy beside the one every answer has; the browser keeps to both. */
  readonly policy: string;
  readonly headers: HeaderSet;
}

export const CLASSES: readonly FileClass[] = [
  {
    // A worker is bound by its own header, not by the <meta> of the page that started it.
    name: 'worker',
    files: ['/sw.js'],
    extensions: [],
    policy: "default-src 'none'; script-src 'self'; connect-src 'self'",
    headers: {},
  },
  {
    // Files of data hold texts of others. Opened in a browser they are text: whatever an imported
    // XML might hold, nothing in it runs or loads. And every site may read them: they are open data.
    name: 'exports',
    files: [],
    extensions: ['json', 'xml', 'atom', 'ics', 'md', 'txt', 'csv'],
    policy: "default-src 'none'; sandbox",
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
];

/** Type of each kind of file of the site, by the end of its name. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** Files without an ending that are plain text. */
export const PLAIN_FILES = ['/SHA256SUMS'] as const;
