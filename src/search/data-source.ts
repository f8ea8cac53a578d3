import type { ReadFile } from '../edition/edition.ts';
import { DATA_VERSION, type DataFile, type Manifest } from './data-files.ts';
import { DATA_TAG, loadData, type DataPlace } from './load-data.ts';

/** Data, or why there are none, as a Vietnamese sentence. */
export type Loaded<T> =
  | { readonly kind: 'data'; readonly data: T }
  | { readonly kind: 'error'; readonly message: string };

/** Shards that are there before anybody asks how far they are. */
const SMALL = 2;

/** A file of data, as the worker reads it. */
export type DataPart = string | ArrayBuffer;

/** The search data of a page, wherever they are; each file is fetched once. */
export interface DataSource {
  /** The page holds its data itself: there is no list of files, and no server to ask. */
  readonly held: boolean;
  /** Which content it is, and how much. */
  manifest(): Promise<Loaded<Manifest>>;
  /** Everything but the texts. */
  outline(): Promise<Loaded<DataPart>>;
  /** Everything: see `DataParts`, or all of them in one. */
  parts(): Promise<Loaded<readonly DataPart[]>>;
}

/** Where the data are, and who is told how far loading is. */
export interface DataSourceOptions extends Omit<DataPlace, 'tag'> {
  /** Share of the files that have come, where there are more than a moment's worth. */
  readonly progress?: (share: number) => void;
}

/**
 * Gets the search data, from the page if it holds them. The only module that knows where they are.
 *
 * @example await createDataSource({ document, url: '/tra-cuu/du-lieu.json', fetch }).parts()
 */
export function createDataSource(options: DataSourceOptions): DataSource {
  const { document, url, fetch, progress } = options;
  const held = document.getElementById(DATA_TAG)?.textContent;
  let manifest: Promise<Loaded<Manifest>> | null = null;
  let outline: Promise<Loaded<DataPart>> | null = null;

  const readManifest = async (): Promise<Loaded<Manifest>> => {
    // The files it names change with the content: an old one from a cache would name none.
    const fresh: ReadFile = (path) => fetch(path, { cache: 'no-cache' });
    const text = await loadData({ document, url, fetch: fresh });
    if (text.kind === 'error') return text;
    const read = parseManifest(text.json);
    return read ? { kind: 'data', data: read } : failure('trang và dữ liệu khác bản');
  };

  const file = async (of: DataFile): Promise<Loaded<DataPart>> => {
    const address = url.replace(/[^/]*$/, of.path);
    // A file that came damaged may lie damaged in the browser's cache.
    for (const cache of ['default', 'reload'] as const) {
      const bytes = await fetch(address, { cache })
        .then((response) => (response.ok ? response.arrayBuffer() : null))
        .catch(() => null);
      if (bytes !== null && (await isWhole(bytes, of))) return { kind: 'data', data: bytes };
    }
    return failure(`thiếu tệp ${of.path}, hoặc tệp bị hỏng`);
  };

  /** What failed is asked for anew the next time, and so is the list that named it. */
  const kept = async <T>(asked: Promise<Loaded<T>>): Promise<Loaded<T>> => {
    const found = await asked;
    if (found.kind === 'error') manifest = outline = null;
    return found;
  };

  const readParts = async (
    list: Manifest,
    first: Promise<Loaded<DataPart>>,
  ): Promise<Loaded<readonly DataPart[]>> => {
    let come = 0;
    const counted = async (one: Promise<Loaded<DataPart>>): Promise<Loaded<DataPart>> => {
      const part = await one;
      if (list.shards.length > SMALL) progress?.(++come / (list.shards.length + 1));
      return part;
    };
    const parts: DataPart[] = [];
    for (const part of await Promise.all([first, ...list.shards.map(file)].map(counted))) {
      if (part.kind === 'error') return part;
      parts.push(part.data);
    }
    return { kind: 'data', data: parts };
  };

  const source: DataSource = {
    held: Boolean(held),
    manifest: () => (manifest ??= kept(readManifest())),
    outline: () =>
      (outline ??= kept(
        source.manifest().then((found) => {
          return found.kind === 'error' ? found : file(found.data.outline);
        }),
      )),
    async parts() {
      if (held) return { kind: 'data', data: [held] };
      const found = await source.manifest();
      return found.kind === 'error' ? found : kept(readParts(found.data, source.outline()));
    },
  };
  return source;
}

/** Its length, and its name where the browser lets us compute it: not on plain http. */
async function isWhole(bytes: ArrayBuffer, { path, bytes: length }: DataFile): Promise<boolean> {
  if (bytes.byteLength !== length) return false;
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) return true;
  const hash = Array.from(new Uint8Array(await subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return hash.startsWith(path.replace(/^.*\/|\.json$/g, ''));
}

function parseManifest(json: string): Manifest | null {
  try {
    const read = JSON.parse(json) as Partial<Manifest> | null;
    return read?.version === DATA_VERSION ? (read as Manifest) : null;
  } catch {
    return null;
  }
}

function failure(reason: string): Loaded<never> {
  return { kind: 'error', message: `Không tải được dữ liệu tra cứu: ${reason}.` };
}
