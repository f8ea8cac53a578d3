import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { describeAddress, parseAddress } from '../../../src/legal/address/index.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';
import { documents } from '../legal/structure/documents.ts';
import { allParagraphs, allUnits, lawText } from '../legal/structure/support.ts';

/** An element of a page with the names of what it stands in. */
interface Seen {
  readonly tag: string;
  readonly within: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

function elements(html: string): Seen[] {
  const seen: Seen[] = [];
  const walk = (node: Tree.Node, within: readonly string[]): void => {
    if (!('childNodes' in node)) return;
    if ('attrs' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      seen.push({ tag: node.tagName, within, attributes });
    }
    for (const child of node.childNodes) walk(child, [...within, node.nodeName]);
  };
  walk(parseFragment(html), []);
  return seen;
}

const isHeading = (tag: string): boolean => /^h\d$/.test(tag);

/** What holds for the page of every text. */
function checkPage(text: string): void {
  const { html, tree } = compileLegalText(text);
  const page = elements(html);

  // Headings start below the page's own h1 and go down one level at a time.
  let level = 1;
  for (const { tag } of page.filter((element) => isHeading(element.tag))) {
    const next = Number(tag.slice(1));
    expect(next).toBeGreaterThan(1);
    expect(next).toBeLessThan(7);
    expect(next - level, html).toBeLessThanOrEqual(1);
    level = next;
  }

  const ids = page.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size, html).toBe(ids.length);
  const places = [...allUnits(tree), ...allParagraphs(tree)].map(({ address }) => address);
  const attached = tree.instruments
    .map(({ address }) => address)
    .filter((address) => address !== '');
  expect(new Set(ids)).toEqual(new Set([...places, ...attached]));

  // Citations have no address yet: the page gives them one.
  const anchors = page.filter(
    ({ tag, attributes }) => tag === 'a' && attributes.href !== undefined,
  );
  const targets = anchors.map(({ attributes }) => attributes.href?.slice(1) ?? '');
  for (const { attributes, within } of anchors) {
    const target = attributes.href?.slice(1) ?? '';
    expect(ids).toContain(target);
    expect(within.some(isHeading)).toBe(false);
    expect(attributes).toHaveProperty('data-ui');
    const address = parseAddress(target);
    expect(attributes['aria-label']).toContain(address ? describeAddress(address) : '?');
  }
  // Every unit has one; title lines are part of their heading and need none.
  expect(new Set(targets).size).toBe(targets.length);
  for (const { address } of allUnits(tree)) expect(targets).toContain(address);
}

describe('headings, ids and anchors', () => {
  it.each(['3072-2014-qd-ubnd-hai-phong', 'qd-khong-so-so-ngoai-vu-lang-son'])('of %s', (slug) => {
    checkPage(lawText(slug));
  });

  it('of any document', () => {
    fc.assert(
      fc.property(documents, (text) => checkPage(text)),
      { numRuns: 400 },
    );
  });

  it.each([
    ['an article', 'Điều 1. Tên\nNội dung.', 'h2'],
    ['an article that is its own text', 'Điều 1. Câu trọn vẹn.', ''],
    [
      'every level',
      'Phần thứ nhất\nChương I\nTÊN\nMục 1. A\nTiểu mục 1. B\nĐiều 1. C\nD.\nChương II. E\nĐiều 2. F\nG.',
      'h2 h3 h4 h5 h6 h3 h4',
    ],
    ['a chapter whose line is a sentence', 'Chương I. Câu.\nĐiều 1. Tên\nNội dung.', 'h2'],
    ['an attachment', 'Điều 1. A./.\nPHỤ LỤC\nĐiều 1. Tên\nNội dung.', 'h2 h3'],
    [
      'an attachment with every level',
      'Điều 1. A./.\nPHỤ LỤC\nPhần thứ nhất\nChương I\nMục 1. A\nTiểu mục 1. B\nĐiều 1. C\nD.',
      'h2 h3 h4 h5 h6 h6',
    ],
  ])('levels of %s', (_, text, levels) => {
    const headings = elements(compileLegalText(text).html).filter(({ tag }) => isHeading(tag));
    expect(headings.map(({ tag }) => tag).join(' ')).toBe(levels);
  });

  it('puts a note after the line it is about, as interface and not as law', () => {
    const { html } = compileLegalText('Điều 1. Gì đó\n1. Một.\n3. Ba.');
    const note = html.indexOf('class="source-note"');
    expect(note).toBeGreaterThan(html.indexOf('3.'));
    expect(html.slice(note)).toMatch(/^class="source-note" data-ui/);
    expect(html.slice(note)).toContain('Bản gốc không có khoản 2 ở đây.');
    expect(html.match(/source-note/g)).toHaveLength(1);
  });
});
