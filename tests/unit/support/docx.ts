/** Tables of the HTML that mammoth makes: a paragraph of a cell a line of its text. */
export function tablesIn(html: string): string[][][] {
  return [...html.matchAll(/<table>(.*?)<\/table>/gsu)].map(([, table = '']) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => wordsOf(cell)),
    ),
  );
}

function wordsOf(cell: string): string {
  return cell
    .replace(/<\/p><p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
