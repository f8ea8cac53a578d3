/** Shows what waited for a script (`data-waits`, see waits.css): the page is as its address asks. */
export function reveal(): void {
  for (const waiting of document.querySelectorAll('[data-waits]'))
    waiting.removeAttribute('data-waits');
}
