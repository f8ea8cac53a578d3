import { createHash } from 'node:crypto';
import { isHashed } from '../../src/offline/addresses.ts';
import { dayless } from '../../src/offline/dayless.ts';
import type { BuiltFile } from '../../src/offline/make-manifest.ts';
import { referencesIn, type TextKind } from '../../src/offline/references.ts';

/**
 * What is to be known of a file of a built site.
 *
 * @param name relative to the site, with "/"
 * @param builtOn ISO day the site was built for
 */
export function builtFile(name: string, content: Buffer, builtOn: string): BuiltFile {
  const path = encodeURI(`/${name.replace(/(^|\/)index\.html$/u, '$1')}`);
  const hash = hashOf(content);
  const kind = kindOf(path);
  const text = kind === null ? '' : content.toString('utf8');
  return {
    path,
    hash,
    sense: kind === 'html' ? hashOf(dayless(text, builtOn)) : hash,
    bytes: content.length,
    references: kind === null ? [] : referencesIn(text, kind, path),
  };
}

/** What kind of text names other files; search data are named by their content, and name none. */
function kindOf(path: string): TextKind | null {
  if (path.endsWith('/') || path.endsWith('.html')) return 'html';
  const extension = /\.(css|js|json)$/u.exec(path)?.[1];
  return extension === undefined || (extension === 'json' && isHashed(path))
    ? null
    : (extension as TextKind);
}

/** First 16 digits of the SHA-256. */
export function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
