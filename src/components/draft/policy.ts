/**
 * What the page that checks drafts may load, beside the policy of the whole site: both must allow a
 * thing, so this one only takes away. No connection, picture, frame, media or form may go anywhere,
 * not even to this site; of this site only scripts, styles and fonts may be asked for, because the
 * readers of PDF and Word files are loaded late. Which scripts in the page may run, the site's
 * policy says by their hashes. A worker started from a blob inherits all of it. What no policy can
 * forbid is going to another page; nothing here does so with a reader's words.
 */
export const SEALED_POLICY = [
  "default-src 'none'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  'img-src data:',
  "font-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  'worker-src blob:',
].join('; ');
