import type { Suggestions } from './suggestions.ts';

/**
 * Loads what suggests. A step of its own, so that the page's first script holds only the name of this
 * file and not of all that it takes.
 */
export async function loadSuggestions(
  root: HTMLElement,
  box: HTMLInputElement,
): Promise<Suggestions> {
  const { startSuggestBox } = await import('./suggest-box.ts');
  return startSuggestBox(root, box);
}
