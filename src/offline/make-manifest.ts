import {
  extensionOf,
  MANIFEST_VERSION,
  type OfflineFile,
  type OfflineManifest,
  type OfflinePart,
} from './manifest.ts';
import { pagesOf, type PartDefinitions } from './parts.ts';
import { closure } from './references.ts';

/** A file of a built site, with the files it names (`referencesIn`). */
export interface BuiltFile extends OfflineFile {
  readonly references: readonly string[];
}

/** What cannot be seen from the files. */
export interface ManifestFacts extends PartDefinitions {
  readonly build: string;
  readonly sent: Readonly<Record<string, number>>;
}

/** Files offered for download; pages work without them. */
const OFFERED = new Set(['xml', 'md', 'txt', 'csv', 'docx', 'ics', 'atom', 'pdf', 'zip']);

/** The page for addresses that do not exist is no page to keep: it would tell of a network's answer. */
const NEVER = new Set(['/404.html', '/sw.js', '/SHA256SUMS']);

/** Joins the files of a build and what belongs together into its manifest. */
export function makeManifest(built: readonly BuiltFile[], facts: ManifestFacts): OfflineManifest {
  const files = built.filter(({ path }) => !NEVER.has(path));
  const at = new Map(files.map(({ path }, index) => [path, index]));
  const need = (path: string): readonly string[] => {
    const index = at.get(path);
    // A page that another one names is a link, and not needed.
    return (index === undefined ? [] : (files[index]?.references ?? [])).filter(
      (other) => at.has(other) && extensionOf(other) !== 'html' && !OFFERED.has(extensionOf(other)),
    );
  };
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith('/'));
  const positions = (paths: Iterable<string>): number[] =>
    [...paths].flatMap((path) => at.get(path) ?? []).sort((a, b) => a - b);

  const parts = facts.definitions.map((definition): OfflinePart => {
    const { id, group, label, start } = definition;
    const { own, base } = pagesOf(definition, pages);
    return {
      ...{ id, group, label, start, pages: own.length },
      files: positions(closure([...own, ...base], need)),
    };
  });
  const inPages = new Set(parts.flatMap((part) => part.files));
  const offered = files.flatMap(({ path }, index) =>
    OFFERED.has(extensionOf(path)) || (extensionOf(path) === 'json' && !inPages.has(index))
      ? [index]
      : [],
  );
  const used = [...new Set([...inPages, ...offered])].sort((a, b) => a - b);
  const place = new Map(used.map((index, position) => [index, position]));
  const renumbered = (list: readonly number[]): number[] =>
    list.flatMap((index) => place.get(index) ?? []);
  return {
    version: MANIFEST_VERSION,
    build: facts.build,
    builtOn: facts.builtOn,
    sent: facts.sent,
    files: used.flatMap((index) => {
      const file = files[index];
      if (!file) return [];
      const { path, hash, sense, bytes } = file;
      return [{ path, hash, sense, bytes }];
    }),
    parts: [
      ...parts.map((part) => ({ ...part, files: renumbered(part.files) })),
      {
        ...{ id: 'tep-tai-ve', group: 'files' as const, start: '/van-ban/', pages: 0 },
        label: 'Tệp để tải về (Word, XML, JSON, CSV, lịch)',
        files: renumbered(offered),
      },
    ],
  };
}
