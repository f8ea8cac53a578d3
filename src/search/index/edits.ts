const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * Everything one slip of the finger makes of a word without accents: a letter added, dropped, changed,
 * or swapped with its neighbour. Words with digits are left out, since another number is another law.
 *
 * @example edits('ho').has('hoi') // true
 */
export function edits(word: string): Set<string> {
  const found = new Set(slips(word));
  found.delete(word);
  for (const edit of found) if (/\d/.test(edit)) found.delete(edit);
  return found;
}

function* slips(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i);
    const after = word.slice(i);
    yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after !== '') yield before + letter + after.slice(1);
    }
  }
}
