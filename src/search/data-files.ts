/** Form of the data files; counted up when a page and its data no longer understand one another. */
export const DATA_VERSION = 1;

/** A file of data, named after its content. */
export interface DataFile {
  /** Address relative to the manifest: `du-lieu/<first half of its SHA-256>.json`. */
  readonly path: string;
  readonly bytes: number;
}

/** `tra-cuu/du-lieu.json`: which files hold the data. */
export interface Manifest {
  readonly version: number;
  /** Tells one state of the content from another; the search server says the same of its own. */
  readonly digest: string;
  readonly documents: number;
  /** Everything but the texts: enough to read queries. */
  readonly outline: DataFile;
  /** The texts, in the order of the provisions, about 1 MB in each. */
  readonly shards: readonly (DataFile & { readonly provisions: number })[];
}
