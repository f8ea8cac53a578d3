import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BASE_PAGES, MANIFEST, WORKER } from '../../src/offline/addresses.ts';
import { makeManifest, type BuiltFile } from '../../src/offline/make-manifest.ts';
import { extensionOf, writeManifest, type OfflineManifest } from '../../src/offline/manifest.ts';
import type { PartDefinitions } from '../../src/offline/parts.ts';
import { octetsOf } from '../../src/offline/octets.ts';
import { closure } from '../../src/offline/references.ts';
import type { WorkerBuild } from '../../src/offline/worker/shell.ts';
import type { SiteFile } from '../lib/survey/file-facts.ts';
import { builtFile, hashOf, withData } from './built-file.ts';
import { bundleWorker } from './bundle-worker.ts';
import { estimateSent } from './estimate-sent.ts';

/**
 * Adds to a built site what it needs to work without a network: the list of its files in place of the
 * definitions the site wrote there, and the service worker.
 *
 * @param files all of them, in the order of their names.
 */
export async function writeOffline(folder: string, files: Iterable<SiteFile>): Promise<void> {
  const definitions = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as PartDefinitions;
  const others = Array.from(files, builtFile).filter(({ path }) => path !== MANIFEST);
  const built = withData(others, (path) => octetsOf(readFileSync(join(folder, decodeURI(path)))));
  const manifest = makeManifest(built, {
    ...definitions,
    build: hashOf(built.map(({ path, hash }) => `${hash} ${path}\n`).join('')),
    sent: await estimateSent(folder, built),
  });
  await writeFile(join(folder, MANIFEST), writeManifest(manifest));
  await writeFile(join(folder, WORKER), await bundleWorker(workerBuild(manifest, built)));
}

/** What swaps the texts of the frame (src/components/language/english.ts). */
const ENGLISH = /\/english\.[\w-]+\.js$/u;

/**
 * The frame: the pages of the offline edition itself and what they need, without fonts, data and the
 * English of a few. It comes to every visitor, so it must be small.
 */
function workerBuild(manifest: OfflineManifest, built: readonly BuiltFile[]): WorkerBuild {
  const references = new Map(built.map((file) => [file.path, file.references]));
  const light = (path: string): boolean =>
    ['css', 'js', 'svg'].includes(extensionOf(path)) && !ENGLISH.test(path);
  const pages = BASE_PAGES.filter((path) => path !== '/');
  const needed = closure(pages, (path) => (references.get(path) ?? []).filter(light));
  const files = manifest.files.filter(({ path }) => needed.has(path));
  return {
    build: manifest.build,
    builtOn: manifest.builtOn,
    files: Object.fromEntries(files.map(({ path, hash }) => [path, hash])),
  };
}
