/**
 * Puts a mark after the address link of each provision in the HTML of a text (see
 * `rehypeProvisionTools`, which makes those links). A mark is the interface's, not the law's
 * (`data-ui`); one without words is hidden until a date fills it. A provision the text does not hold
 * gets none.
 */
export function insertMarks(
  html: string,
  addresses: readonly string[],
  markOf: (address: string) => string,
): string {
  let marked = html;
  for (const address of addresses) {
    // The law's own text cannot hold this: in it, "<" is always written "&lt;".
    const anchor = marked.indexOf(`<a class="anchor" href="#${address}"`);
    const end = anchor < 0 ? -1 : marked.indexOf('</a>', anchor) + '</a>'.length;
    if (end < 0) continue;
    const words = markOf(address);
    const hidden = words === '' ? ' hidden' : '';
    const mark = `<span class="provision-mark" data-ui data-mark-of="${address}"${hidden}>${words}</span>`;
    marked = marked.slice(0, end) + mark + marked.slice(end);
  }
  return marked;
}
