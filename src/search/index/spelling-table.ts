/**
 * What is known of each spelling, looked up where it stands in a text. Making a string of every word
 * just to look it up takes longer than all the rest of reading a text.
 */
export interface SpellingTable<T> {
  /** The value of the spelling at `start` up to `end`; made by `create` the first time it is met. */
  at(text: string, start: number, end: number): T;
}

interface Slot<T> {
  readonly spelling: string;
  readonly value: T;
}

/** @example createSpellingTable((word) => word.length).at('Điều 16', 5, 7) // 2 */
export function createSpellingTable<T>(create: (spelling: string) => T): SpellingTable<T> {
  let slots = new Array<Slot<T> | undefined>(1024);
  let count = 0;

  const grow = (): void => {
    const old = slots;
    slots = new Array<Slot<T> | undefined>(2 * old.length);
    for (const slot of old) {
      if (slot === undefined) continue;
      let i = hashOf(slot.spelling, 0, slot.spelling.length) & (slots.length - 1);
      while (slots[i] !== undefined) i = (i + 1) & (slots.length - 1);
      slots[i] = slot;
    }
  };

  return {
    at(text, start, end) {
      let i = hashOf(text, start, end) & (slots.length - 1);
      for (let slot = slots[i]; slot !== undefined; slot = slots[i]) {
        if (isAt(slot.spelling, text, start, end)) return slot.value;
        i = (i + 1) & (slots.length - 1);
      }
      const spelling = text.slice(start, end);
      const value = create(spelling);
      slots[i] = { spelling, value };
      if (2 * ++count > slots.length) grow();
      return value;
    },
  };
}

/** FNV-1a over UTF-16 units, its high bits mixed in. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
