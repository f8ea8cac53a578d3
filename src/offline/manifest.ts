/** Counted up when the worker and a manifest no longer understand one another. */
export const MANIFEST_VERSION = 1;

/** A file of the site as it is in one build. */
export interface OfflineFile {
  /** Address below the site's root; of a page without `index.html`. */
  readonly path: string;
  /** First 16 hexadecimal digits of the SHA-256 of its content. */
  readonly hash: string;
  /** The same of its content without the day it was built on (`dayless.ts`). */
  readonly sense: string;
  readonly bytes: number;
}

/** What kind of choice a part is; also the order in which they are offered. */
export const PART_GROUPS = ['all', 'section', 'field', 'type', 'files'] as const;
export type PartGroup = (typeof PART_GROUPS)[number];

/** A part of the site that a reader may keep. */
export interface OfflinePart {
  readonly id: string;
  readonly group: PartGroup;
  /** In Vietnamese. */
  readonly label: string;
  /** Where it begins. */
  readonly start: string;
  /** How many of its files are pages of its own, without those that come with every part. */
  readonly pages: number;
  /** Positions in `files` of everything it needs to work by itself. */
  readonly files: readonly number[];
}

/** `/ngoai-tuyen/ban-ke.json`: every file that can be kept, and what belongs together. */
export interface OfflineManifest {
  readonly version: typeof MANIFEST_VERSION;
  /** Tells one build from another. */
  readonly build: string;
  /** The day its states of effect are computed for. */
  readonly builtOn: string;
  /** Share of its size that a file takes on its way, compressed, by extension; estimated. */
  readonly sent: Readonly<Record<string, number>>;
  readonly files: readonly OfflineFile[];
  readonly parts: readonly OfflinePart[];
}

/** A file as it is written: `[path, hash, bytes]`, with the sense where it differs from the hash. */
type FileRow = readonly [string, string, number] | readonly [string, string, number, string];

/** The manifest as JSON, with its files as short rows. */
export function writeManifest(manifest: OfflineManifest): string {
  const files = manifest.files.map(({ path, hash, sense, bytes }): FileRow =>
    sense === hash ? [path, hash, bytes] : [path, hash, bytes, sense],
  );
  return `${JSON.stringify({ ...manifest, files })}\n`;
}

/** Reads what {@link writeManifest} wrote; null for anything else, such as an error page. */
export function readManifest(json: string): OfflineManifest | null {
  try {
    const read = JSON.parse(json) as (Omit<OfflineManifest, 'files'> & { files: FileRow[] }) | null;
    if (read?.version !== MANIFEST_VERSION || !/^[\da-f]{16}$/u.test(read.build)) return null;
    const files = read.files.map(([path, hash, bytes, sense = hash]) => ({
      path,
      hash,
      sense,
      bytes,
    }));
    const known = read.parts.every((part) => part.files.every((at) => at in files));
    return known ? { ...read, files } : null;
  } catch {
    return null;
  }
}

/** The files of some parts together, each once, in the manifest's order. */
export function filesOf(manifest: OfflineManifest, ids: readonly string[]): OfflineFile[] {
  const wanted = new Set(
    manifest.parts.filter(({ id }) => ids.includes(id)).flatMap(({ files }) => files),
  );
  return manifest.files.filter((_, at) => wanted.has(at));
}

/** The parts a file belongs to. */
export function partsWith(manifest: OfflineManifest, path: string): OfflinePart[] {
  const at = manifest.files.findIndex((file) => file.path === path);
  return at < 0 ? [] : manifest.parts.filter(({ files }) => files.includes(at));
}

/** What files take on their way, in bytes; an estimate (see `sent`). */
export function sentBytes(manifest: OfflineManifest, files: readonly OfflineFile[]): number {
  return Math.round(
    files.reduce(
      (sum, { path, bytes }) => sum + bytes * (manifest.sent[extensionOf(path)] ?? 1),
      0,
    ),
  );
}

/**
 * What kind of file a path names; a page is `html`.
 *
 * @example extensionOf('/_astro/Base.abc.css'); // 'css'
 */
export function extensionOf(path: string): string {
  return path.endsWith('/') ? 'html' : (/\.(\w+)$/u.exec(path)?.[1] ?? '');
}
