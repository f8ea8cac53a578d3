/** Runs when the page and all it names are there; at once where scripts came after that. */
export function whenLoaded(then: () => void): void {
  if (document.readyState === 'complete') then();
  else addEventListener('load', then, { once: true });
}
