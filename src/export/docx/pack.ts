import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * A Word file whose bytes depend on its content alone: the moments of writing, in the properties and
 * beside every part, are the beginning of a given day (ISO).
 */
export function datedPackage(bytes: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const core = parts[CORE];
  if (core)
    parts[CORE] = strToU8(
      strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}T00:00:00Z`),
    );
  const dated: Zippable = {};
  // Readers look for the list of content types first.
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const name of names) {
    const part = parts[name];
    if (part && !name.endsWith('/')) dated[name] = [part, { mtime: FIRST_DAY, level: 6 }];
  }
  return zipSync(dated);
}

const CORE = 'docProps/core.xml';

/** The first moment an archive can name, by the clock of whatever machine writes it. */
const FIRST_DAY = new Date(1980, 0, 1);

function rank(name: string): number {
  return ['[Content_Types].xml', '_rels/.rels'].includes(name) ? 0 : 1;
}
