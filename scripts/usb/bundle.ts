import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import type { Module } from './page-for-files.ts';

/** Runs before all of a page's own: makes the edition. */
const START = fileURLToPath(new URL('../../src/edition/files/start.ts', import.meta.url));

/** Names of modules that are in no file. */
const ENTRY = '\0entry';
const TEXT = '\0text-';

/** What loads the parts of a late module beforehand, which are in the bundle here. */
const PRELOADER = /^preload-helper\.[\w-]+\.js$/;

/** A script for a page, and its name after what it holds. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
}

/**
 * One classic script of the modules of a page, in order, with all that they load late: browsers
 * refuse modules to pages that are files.
 *
 * @param site folder of the built site
 */
export async function bundle(modules: readonly Module[], site: string): Promise<Bundle> {
  const build = await rolldown({
    input: ENTRY,
    plugins: [pageModules(modules, site), noPreloading],
    logLevel: 'silent',
    platform: 'browser',
  });
  try {
    const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true });
    const [{ code }] = output;
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
    return { name: `${hash}.js`, code };
  } finally {
    await build.close();
  }
}

/** The entry, and the modules that stand in the page; those import as if they lay at the root. */
function pageModules(modules: readonly Module[], site: string): Plugin {
  return {
    name: 'page-modules',
    resolveId(source, importer) {
      if (source === ENTRY || source.startsWith(TEXT)) return source;
      if (source.startsWith('/_astro/')) return join(site, source);
      return importer?.startsWith(TEXT) ? join(site, source) : null;
    },
    load(id) {
      if (id === ENTRY)
        return [START, ...modules.map((one, i) => ('file' in one ? one.file : TEXT + String(i)))]
          .map((source) => `import ${JSON.stringify(source)};`)
          .join('\n');
      const text = id.startsWith(TEXT) ? modules[Number(id.slice(TEXT.length))] : undefined;
      return text && 'text' in text ? { code: text.text, moduleSideEffects: true } : null;
    },
  };
}

/** The preloader with nothing to preload: it only calls what loads. */
const noPreloading: Plugin = {
  name: 'no-preloading',
  transform(code, id) {
    if (!PRELOADER.test(basename(id))) return null;
    const names = parseAst(code).body.flatMap((node) =>
      node.type === 'ExportNamedDeclaration' ? node.specifiers.map(({ exported }) => exported) : [],
    );
    const [name] = names;
    if (names.length !== 1 || name?.type !== 'Identifier')
      throw new Error(`${basename(id)} exports something else than the preloader.`);
    return `export const ${name.name} = (load) => load();`;
  },
};
