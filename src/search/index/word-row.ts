/** Word ids one after the other, in memory that grows: corpora have millions. */
export interface WordRow {
  readonly length: number;
  push(id: number): void;
  append(ids: Uint32Array): void;
  /** A copy of the ids from `from` on. */
  slice(from?: number): Uint32Array;
}

/** @example createWordRow().length // 0 */
export function createWordRow(): WordRow {
  let ids = new Uint32Array(1024);
  let length = 0;
  const reserve = (needed: number): void => {
    if (needed <= ids.length) return;
    const grown = new Uint32Array(2 * needed);
    grown.set(ids);
    ids = grown;
  };
  return {
    get length() {
      return length;
    },
    push(id) {
      reserve(length + 1);
      ids[length++] = id;
    },
    append(more) {
      reserve(length + more.length);
      ids.set(more, length);
      length += more.length;
    },
    slice: (from = 0) => ids.slice(from, length),
  };
}
