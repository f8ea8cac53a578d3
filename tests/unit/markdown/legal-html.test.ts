import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { contentPath } from '../../../src/content/paths.ts';
import { listDocumentFiles } from '../../../src/content/read/document-files.ts';
import { splitFrontmatter } from '../../../src/content/read/frontmatter.ts';
import { legalHast } from '../../../src/markdown/compile.ts';
import { legalHtml } from '../../../src/markdown/legal-html.ts';
import { documents } from '../legal/structure/documents.ts';

const library = unified().use(rehypeStringify).freeze();

/** Signs that HTML must or may write as references, beside letters. */
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('&<>"\'`=\0 \n\r\t/đễ;#x')),
    fc.string({ maxLength: 1 }),
  ),
  maxLength: 12,
});

const properties = fc.record(
  {
    className: fc.array(words, { maxLength: 3 }),
    id: words,
    href: words,
    ariaLabel: words,
    role: fc.constantFrom('group', ''),
    dataUi: fc.constant(''),
    dataCite: fc.oneof(words, fc.constantFrom(null, undefined)),
    tabIndex: fc.integer({ min: -1, max: 1 }),
    colSpan: fc.nat(),
    rowSpan: fc.nat(),
  },
  { requiredKeys: [] },
);

const { nodes } = fc.letrec<{ nodes: ElementContent[]; element: Element }>((tie) => ({
  nodes: fc.array(
    fc.oneof(
      { depthSize: 'small' },
      fc.record({ type: fc.constant('text' as const), value: words }),
      tie('element'),
    ),
    { maxLength: 4 },
  ),
  element: fc.record({
    type: fc.constant('element' as const),
    tagName: fc.constantFrom('a', 'div', 'h2', 'p', 'section', 'span', 'sup', 'table', 'td', 'tr'),
    properties,
    children: tie('nodes'),
  }),
}));

function rootOf(children: ElementContent[]): Root {
  return { type: 'root', children };
}

function element(tagName: string, more: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties: more, children: [] };
}

describe('HTML of legal text', () => {
  it('is what rehype-stringify writes, whatever text and attributes hold', () => {
    fc.assert(
      fc.property(nodes, (children) => {
        const root = rootOf(children);
        expect(legalHtml(root)).toBe(library.stringify(root));
      }),
      { numRuns: 500 },
    );
  });

  it('is what rehype-stringify writes of generated documents, with tables and notes or without', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (text, markup) => {
        const { root } = legalHast(text, { markup });
        expect(legalHtml(root)).toBe(library.stringify(root));
      }),
    );
  });

  it('is what rehype-stringify writes of every document of the content', async () => {
    const names = await listDocumentFiles('content');
    expect(names).not.toHaveLength(0);
    for (const name of names) {
      const file = readFileSync(join(contentPath.documents('content'), name), 'utf8');
      const { root } = legalHast(splitFrontmatter(file).value?.body ?? '', { markup: true });
      expect(legalHtml(root)).toBe(library.stringify(root));
    }
  });

  it.each([
    ['an element without an end tag', element('br')],
    ['a script', element('script')],
    ['an attribute no plugin sets', element('p', { style: 'color:red' })],
    ['an attribute that is only there or not', element('p', { dataUi: true })],
    ['a number that is none', element('td', { colSpan: NaN })],
    ['a comment', { type: 'comment', value: 'x' } as const],
  ])('leaves %s to rehype-stringify, however deep it stands', (_, odd) => {
    const inner = { ...element('p'), children: [odd] };
    expect(legalHtml(rootOf([element('p'), { ...element('div'), children: [inner] }]))).toBeNull();
  });
});
