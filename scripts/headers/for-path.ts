import {
  ALWAYS,
  CLASSES,
  HASHED_FOLDERS,
  KEPT,
  PLAIN_FILES,
  TYPES,
  WHEN_SAFE,
  type FileClass,
  type HeaderSet,
} from './policy.ts';

/** How the site is reached. */
export interface Connection {
  /** Over https. */
  readonly safe: boolean;
}

/**
 * The headers of a file that is there. Two policies stand in one header, divided by a comma, which
 * browsers read as two headers.
 *
 * @param path path of the address, decoded: `/van-ban/70-2020-qh14.json`.
 */
export function headersFor(path: string, { safe }: Connection): HeaderSet {
  const classes = classesOf(path);
  const policies = [ALWAYS[POLICY], ...classes.map(({ policy }) => policy)];
  const type = typeOf(path);
  return {
    ...ALWAYS,
    ...(safe ? WHEN_SAFE : {}),
    ...Object.fromEntries(classes.flatMap(({ headers }) => Object.entries(headers))),
    [POLICY]: policies.join(', '),
    'Cache-Control': isHashed(path) ? KEPT.hashed : KEPT.others,
    ...(type === null ? {} : { 'Content-Type': type }),
  };
}

/** The headers of the page that says that nothing is there. */
export function headersOfMissing(connection: Connection): HeaderSet {
  return { ...headersFor('/404.html', connection), 'Cache-Control': KEPT.missing };
}

const POLICY = 'Content-Security-Policy';

function classesOf(path: string): FileClass[] {
  const extension = extensionOf(path);
  return CLASSES.filter(
    ({ files, extensions }) => files.includes(path) || extensions.includes(extension),
  );
}

function isHashed(path: string): boolean {
  return HASHED_FOLDERS.some((folder) => path.startsWith(folder));
}

/** Null for an ending the site has no file of. A folder is answered with its page. */
function typeOf(path: string): string | null {
  if (path.endsWith('/')) return TYPES.html ?? null;
  if (PLAIN_FILES.some((file) => file === path)) return TYPES.txt ?? null;
  return TYPES[extensionOf(path)] ?? null;
}

function extensionOf(path: string): string {
  return /\.([a-z0-9]+)$/u.exec(path)?.[1] ?? '';
}
