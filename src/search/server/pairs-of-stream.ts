import type { SearchIndex } from '../index/index.ts';
import type { Form } from '../index/rarity.ts';

/** Every pair of neighbours in the texts, once, with its id: "hoi nghi". */
export function* pairsOfStream(index: SearchIndex, form: Form): Generator<[number, string]> {
  const { words, bounds } = index.stream;
  const { foldOf } = index.vocabulary;
  const names = index.vocabulary[form];
  const { pairIds } = index[form];
  const seen = new Uint8Array(pairIds.size() + 1);
  const idAt = (at: number): number => {
    const id = words[at] ?? 0;
    return form === 'folded' ? (foldOf[id] ?? 0) : id;
  };
  for (let field = 0; field + 1 < bounds.length; field++) {
    const last = (bounds[field + 1] ?? 0) - 1;
    for (let at = bounds[field] ?? 0; at < last; at++) {
      const [first, second] = [idAt(at), idAt(at + 1)];
      const id = pairIds.get(first, second);
      if (id === 0 || seen[id] === 1) continue;
      seen[id] = 1;
      yield [id, `${names[first] ?? ''} ${names[second] ?? ''}`];
    }
  }
}
