/** From here on the editor of the browser is slow enough to be felt. */
const LONG = 20_000;

/**
 * Puts long pasted texts into a field by value: the browser's editor, which keeps every line for
 * undoing, takes many seconds for a hundred pages.
 */
export function pasteLongTexts(field: HTMLTextAreaElement): void {
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < LONG) return;
    event.preventDefault();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
