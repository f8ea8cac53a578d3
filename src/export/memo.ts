/** Addresses repeat from document to document; more different ones than this are worked out anew. */
const KEPT = 20_000;

/** A pure function of a string that remembers what it gave. */
export function memo<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    if (known.size >= KEPT) known.clear();
    known.set(key, made);
    return made;
  };
}
