import { isFrame } from './regions.ts';
import type { Segment, Translate } from './translator.ts';
import { readWords, restoreWords, swapWords, type Swapped } from './words-of.ts';

/** Attributes that are read out or shown. */
const NAMES = ['aria-label', 'title', 'placeholder'] as const;

/** What was swapped on an element. */
interface Change {
  words: Swapped | null;
  /** Attributes as they were, `lang` among them; null for one that was not there. */
  readonly attributes: Map<string, string | null>;
}

/** The frame of a page in another language, and back. */
export interface Frame {
  /** Swaps the words of the frame, and from then on those that scripts put into it. */
  swap(): void;
  /** Puts everything back as it was. */
  restore(): void;
}

/** Makes the frame of a page swappable. Words go in as text, never as markup. */
export function createFrame(page: Document, language: string, translate: Translate): Frame {
  const changes = new Map<Element, Change>();

  const changeOf = (element: Element): Change => {
    const change = changes.get(element) ?? { words: null, attributes: new Map() };
    changes.set(element, change);
    return change;
  };

  const set = (element: Element, name: string, value: string): void => {
    const { attributes } = changeOf(element);
    if (!attributes.has(name)) attributes.set(name, element.getAttribute(name));
    element.setAttribute(name, value);
  };

  function swapOwn(element: Element): void {
    const words = readWords(element);
    const found = words && translate(words.text);
    if (words && found) {
      const around = (text: string): Segment[] => (text === '' ? [] : [{ kind: 'text', text }]);
      changeOf(element).words = swapWords(element, [
        ...around(words.before),
        ...found,
        ...around(words.after),
      ]);
      set(element, 'lang', language);
    } else if (words && element.parentElement?.closest('[lang]')?.getAttribute('lang') === language)
      set(element, 'lang', page.documentElement.lang);
    for (const name of NAMES) swapAttribute(element, name, words !== null && !found);
  }

  function swapAttribute(element: Element, name: string, isVietnamese: boolean): void {
    const found = translate((element.getAttribute(name) ?? '').replace(/\s+/gu, ' ').trim());
    if (!found) return;
    const text = found.map((one) => (one.kind === 'element' ? '' : one.text)).join('');
    set(element, name, text);
    if (!isVietnamese) set(element, 'lang', language);
  }

  function swapBelow(root: Element): void {
    for (const element of [root, ...root.querySelectorAll('*')])
      if (!changes.has(element) && isFrame(element)) swapOwn(element);
  }

  function restoreOne(element: Element, { words, attributes }: Change): void {
    changes.delete(element);
    if (words) restoreWords(element, words);
    for (const [name, value] of attributes)
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
  }

  /** A script has written into an element: what it wrote counts. */
  function rewritten(element: Element): void {
    const change = changes.get(element);
    if (change?.words?.made.some((node) => node.parentNode !== element)) {
      for (const node of change.words.made) node.remove();
      change.words = null;
    }
    if (change) restoreOne(element, change);
    swapBelow(element);
  }

  function renamed(element: Element, name: string): void {
    changes.get(element)?.attributes.delete(name);
    if (isFrame(element)) swapAttribute(element, name, false);
  }

  const observer = new MutationObserver((records) => {
    const written = new Set<Element>();
    for (const { type, target, attributeName } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (!element?.isConnected) continue;
      if (type === 'attributes') renamed(element, attributeName ?? '');
      else written.add(element);
    }
    written.forEach(rewritten);
    observer.takeRecords();
  });

  return {
    swap() {
      swapBelow(page.body);
      observer.observe(page.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: [...NAMES],
      });
    },
    restore() {
      observer.disconnect();
      for (const [element, change] of [...changes].toReversed()) restoreOne(element, change);
    },
  };
}
