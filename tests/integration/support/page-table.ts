import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Cells of the table of powers of a page: a line of a cell a line of its text. */
export function cellsIn(root: Node): string[][] {
  return elements(root)
    .filter((element) => attribute(element, 'data-move') !== null)
    .map((row) =>
      elements(row)
        .filter((cell) => attribute(cell, 'data-cell') !== null)
        .map((cell) =>
          elements(cell)
            .filter((line) => attribute(line, 'class')?.startsWith('line '))
            .map((line) => textOf(line).replace(/\s+/gu, ' ').trim())
            .join('\n'),
        ),
    );
}

/** Addresses of all links of the main part, in order. */
export function linksIn(root: Node): string[] {
  const [main] = elements(root).filter(({ tagName }) => tagName === 'main');
  return main ? elements(main).flatMap((element) => attribute(element, 'href') ?? []) : [];
}

/** Rows of a CSV file (RFC 4180) after its byte order mark. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function elements(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])];
}

function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null;
}

function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
