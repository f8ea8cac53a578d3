const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, for strings that carry markup of our own beside it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

/**
 * A document's name as HTML whose numbers do not break across lines. Made here rather than in a
 * template because the formatter puts spaces between template elements.
 *
 * @example
 * nameHtml('Luật A & B số 1/2020/QH14'); // 'Luật A &amp; B số <span class="number">1/2020/QH14</span>'
 */
export function nameHtml(name: string): string {
  // Cut before escaping: an entity must not be cut in two.
  const pieces = name.split(/([^\s/]+(?:\/[^\s/;,.]+)+)/u).map(escapeHtml);
  return pieces
    .map((piece, i) => (i % 2 === 1 ? `<span class="number">${piece}</span>` : piece))
    .join('');
}
