import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Titles of headings of a page by their letters alone, white space taken out.
 *
 * @example headingTitles('<h2><span>Chương I</span><span>CHUNG</span></h2>') // ChươngICHUNG → "Chương I CHUNG"
 */
export function headingTitles(html: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const visit = (node: Tree.Node): void => {
    if (!('childNodes' in node)) return;
    if (/^h[1-6]$/u.test(node.nodeName)) {
      const title = words(node).replace(/\s+/gu, ' ').trim();
      titles.set(bare(title), title);
    } else node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return titles;
}

/** Text of a heading; what stands in elements of their own is parted. */
function words(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(words).join(' ') : '';
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

/**
 * A PDF whose outline has the titles as the page has them. The browser makes them of painted lines,
 * and blanks at the end of a line are not painted: "hàng nămcủa". The file stays as it is; changed
 * entries are added behind it, as the format provides for (ISO 32000-1, 7.5.6).
 *
 * @param titles as {@link headingTitles} gives them; others stay as they are.
 */
export function withOutlineTitles(
  bytes: Uint8Array,
  titles: ReadonlyMap<string, string>,
): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const [, trailer, previous] =
    /trailer\n<<(.*?)>>\nstartxref\n(\d+)\n%%EOF\s*$/su.exec(text.slice(-2000)) ?? [];
  if (trailer === undefined || previous === undefined) return bytes;
  const changed: { readonly id: number; readonly object: string }[] = [];
  for (const { 1: id = '', 2: hex = '', 3: rest = '' } of text.matchAll(ENTRY)) {
    const painted = Buffer.from(hex, 'hex').swap16().toString('utf16le');
    const title = titleOf(painted, titles);
    if (title === null || title === painted) continue;
    const encoded = Buffer.from(title, 'utf16le').swap16().toString('hex').toUpperCase();
    changed.push({ id: Number(id), object: `${id} 0 obj\n<</Title <FEFF${encoded}>${rest}` });
  }
  if (changed.length === 0) return bytes;
  let added = '';
  let table = 'xref\n';
  for (const { id, object } of changed) {
    const at = text.length + added.length;
    table += `${String(id)} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    added += object;
  }
  const start = text.length + added.length;
  const end = `trailer\n<<${trailer}\n/Prev ${previous}>>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(text + added + table + end, 'latin1');
}

/** An entry of the outline: it has a title and leads to a place. */
const ENTRY = /(?<=\n)(\d+) 0 obj\n<<\/Title <FEFF([0-9A-F]*)>(\n\/Dest \[.*?endobj\n)/gsu;

/** The heading a painted title is of; the end of one may be painted twice, on two pages. */
function titleOf(painted: string, titles: ReadonlyMap<string, string>): string | null {
  const letters = bare(painted);
  const exact = titles.get(letters);
  if (exact !== undefined) return exact;
  for (const [own, title] of titles)
    if (own !== '' && letters.startsWith(own) && own.endsWith(letters.slice(own.length)))
      return title;
  return null;
}
