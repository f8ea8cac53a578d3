/**
 * What is made of a whole list, made once for each list: every page asks for an index of all
 * documents, and a build has thousands of pages.
 *
 * @example
 * const bySlug = oncePerList((all: readonly SiteDocument[]) => new Map(all.map((one) => [one.slug, one])));
 * bySlug(documents) === bySlug(documents); // true
 */
export function oncePerList<Item, Made>(
  make: (list: readonly Item[]) => Made,
): (list: readonly Item[]) => Made {
  // Held by the lists themselves, so that nothing is kept when content changes under a server.
  const made = new WeakMap<readonly Item[], { readonly value: Made }>();
  return (list) => {
    let kept = made.get(list);
    if (!kept) {
      kept = { value: make(list) };
      made.set(list, kept);
    }
    return kept.value;
  };
}
