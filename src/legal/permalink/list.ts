import { readLabels, writeLabels } from './labels.ts';

/** What a site answers to: paths from its root, with the provisions that have a place on a page. */
export type AddressList = ReadonlyMap<string, readonly string[]>;

/**
 * Addresses as text that is short and shows in a comparison of versions what came and went: a path a
 * line, with the files beside it that differ by their ending only; below it the provisions, those
 * that stand under one another on one line.
 *
 * ```
 * /van-ban/70-2020-qh14/ json xml
 * # dieu:1..3
 * #dieu-1 khoan:1..2,4a
 * ```
 */
export function writeAddresses(list: AddressList): string {
  const paths = [...list.keys()].sort();
  const beside = new Map<string, string[]>();
  for (const path of paths) {
    const page = pageBeside(path);
    if (page !== null && list.has(page.page) && list.get(path)?.length === 0)
      beside.set(page.page, [...(beside.get(page.page) ?? []), page.ending]);
  }
  return paths
    .filter((path) => {
      const page = pageBeside(path);
      return !(page && beside.get(page.page)?.includes(page.ending));
    })
    .flatMap((path) => [
      [path, ...(beside.get(path) ?? [])].join(' '),
      ...provisionLines(list.get(path) ?? []),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** Reads what {@link writeAddresses} wrote; lines that begin with `//` and empty ones say nothing. */
export function readAddresses(text: string): Map<string, string[]> {
  const list = new Map<string, string[]>();
  let own: string[] = [];
  for (const line of text.split('\n')) {
    const [head = '', ...rest] = line.trim().split(' ');
    if (head === '' || head.startsWith('//')) continue;
    if (head.startsWith('#')) {
      const parent = head.slice(1);
      for (const group of rest) own.push(...readGroup(parent, group));
      continue;
    }
    own = [];
    list.set(head, own);
    for (const ending of rest) list.set(`${head.slice(0, -1)}.${ending}`, []);
  }
  return list;
}

/** `/a/b.json` stands beside `/a/b/`. */
function pageBeside(path: string): { page: string; ending: string } | null {
  const [, stem, ending] = /^(.*[^/])\.([a-z]+)$/u.exec(path) ?? [];
  return stem === undefined || ending === undefined ? null : { page: `${stem}/`, ending };
}

/** A line for each provision that has others under it. */
function provisionLines(addresses: readonly string[]): string[] {
  const known = new Set(addresses);
  const groups = new Map<string, Map<string, string[]>>();
  for (const address of addresses) {
    const parent = parentIn(address, known);
    const rest = parent === '' ? address : address.slice(parent.length + 1);
    const [, kind = '', label = rest] = /^(.*)-([^-]*)$/u.exec(rest) ?? [];
    const kinds = groups.get(parent) ?? new Map<string, string[]>();
    groups.set(parent, kinds);
    kinds.set(kind, [...(kinds.get(kind) ?? []), label]);
  }
  return [...groups].map(([parent, kinds]) =>
    [`#${parent}`, ...[...kinds].map(([kind, labels]) => `${kind}:${writeLabels(labels)}`)].join(
      ' ',
    ),
  );
}

function readGroup(parent: string, group: string): string[] {
  const [, kind = '', labels = ''] = /^([^:]*):(.*)$/u.exec(group) ?? [];
  const before = [parent, kind].filter((part) => part !== '').join('-');
  return readLabels(labels).map((label) => (before === '' ? label : `${before}-${label}`));
}

/** The nearest provision an address stands under that has an address itself. */
function parentIn(address: string, known: ReadonlySet<string>): string {
  for (let at = address.lastIndexOf('-'); at > 0; at = address.lastIndexOf('-', at - 1)) {
    const parent = address.slice(0, at);
    if (known.has(parent)) return parent;
  }
  return '';
}
