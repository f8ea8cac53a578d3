import { createHash, hash } from 'node:crypto';
import { dayless, type Piece } from '../../../src/offline/dayless.ts';
import { octetsOf } from '../../../src/offline/octets.ts';
import { referencesIn, type TextKind } from '../../../src/offline/references.ts';
import { leakOf } from './leak.ts';
import { pageLinks, pageUrl, type PageLinks } from './page-links.ts';

/** A file of a built site. */
export interface SiteFile {
  /** Relative to the site, with "/". */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The SHA-256 of a page without the day it was built on; of other files that of their content. */
  readonly sense: string;
  /** Files that a page, style sheet or script cannot do without, as paths (`referencesIn`). */
  readonly references: readonly string[];
}

/** What is read off a file, in one reading. */
export interface FileFacts {
  readonly file: SiteFile;
  /** What of the search server's own it gives away, in words; null when nothing. */
  readonly leak: string | null;
  /** Of pages only. */
  readonly links: PageLinks | null;
}

/** What is to be known of a site before its files are read. */
export interface SiteSetup {
  /** What no file may hold. */
  readonly secrets: readonly Buffer[];
  /** ISO day the site was built for. */
  readonly builtOn: string;
}

/** Reads a file: nothing of it is decoded but what may name others. */
export function fileFacts(name: string, bytes: Buffer, site: SiteSetup): FileFacts {
  const kind = kindOf(name);
  const octets = kind === null ? '' : octetsOf(bytes);
  const sha256 = hash('sha256', bytes);
  const isPage = kind === 'html';
  return {
    file: {
      ...{ name, bytes: bytes.length, sha256 },
      sense: isPage ? hashOf(bytes, dayless(octets, site.builtOn)) : sha256,
      references: kind === null ? [] : referencesIn(octets, kind, encodeURI(pageUrl(name))),
    },
    leak: leakOf(bytes, site.secrets),
    links: isPage ? pageLinks(name, octets) : null,
  };
}

/** What names other files; data do too, but few are ever looked at (`withData`). */
function kindOf(name: string): TextKind | null {
  const [, extension] = /\.(html|css|js)$/u.exec(name) ?? [];
  return (extension as TextKind | undefined) ?? null;
}

function hashOf(bytes: Buffer, pieces: readonly Piece[]): string {
  const sum = createHash('sha256');
  for (const [from, to] of pieces) sum.update(bytes.subarray(from, to));
  return sum.digest('hex');
}
