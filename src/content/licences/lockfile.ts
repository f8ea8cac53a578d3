/** A package as the lockfile names it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package says it; null where it says nothing. */
  readonly licence: string | null;
  /** `npm ci --omit=dev` leaves it out. */
  readonly development: boolean;
  readonly integrity: string | null;
  /** Names of the packages it cannot do without. */
  readonly needs: readonly string[];
}

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Reads package-lock.json (version 3), each package and version once, in order of their names. */
export function readLockfile(text: string): LockedPackage[] {
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
  const found = new Map<string, LockedPackage>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || entry.link) continue;
    const name =
      entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const version = entry.version ?? '';
    const key = `${name}@${version}`;
    const development = entry.dev === true || entry.devOptional === true;
    found.set(key, {
      name,
      version,
      licence: entry.license ?? null,
      // The same version may stand in two places.
      development: development && (found.get(key)?.development ?? true),
      integrity: entry.integrity ?? null,
      needs: Object.keys(entry.dependencies ?? {}),
    });
  }
  return [...found.values()].sort((a, b) =>
    a.name === b.name ? compare(a.version, b.version) : compare(a.name, b.name),
  );
}

/** By code points: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
