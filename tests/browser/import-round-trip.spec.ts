import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSource } from '../../scripts/import/read-source.ts';
import { splitFrontmatter } from '../../src/content/read/frontmatter.ts';
import { toBody } from '../../src/import/document/index.ts';
import { comparable } from '../../src/legal/fidelity.ts';
import { parseStructure, textOf, unitsOf } from '../../src/legal/structure/index.ts';
import { fontsAreHere } from './support/paper.ts';
import { expect, test } from './support/site.ts';

const SLUG = '3072-2014-qd-ubnd-hai-phong';

/** Every unit of a text with its words, in order; the last one's range goes on into what follows. */
function unitsIn(text: string): [address: string, words: string][] {
  const tree = parseStructure(text);
  return tree.instruments.flatMap(({ body }) =>
    [...unitsOf(body)].map(({ address, lead }): [string, string] => [
      address,
      comparable(textOf(tree, lead)),
    ]),
  );
}

/** Units of the page as printed now. */
async function printedUnits(page: Page): Promise<ReturnType<typeof unitsIn>> {
  const pdf = new Uint8Array(await page.pdf({ format: 'A4', tagged: true }));
  const { text } = await readSource(pdf, { ocr: false });
  return unitsIn(toBody(text.blocks));
}

test('a page printed as PDF is read back with every provision in its place, word for word', async ({
  page,
}) => {
  const { value } = splitFrontmatter(await readFile(`content/van-ban/${SLUG}.mdx`, 'utf8'));
  const expected = unitsIn(value?.body ?? '');
  expect(expected.length).toBeGreaterThan(200);
  await page.goto(`/van-ban/${SLUG}/`);
  await fontsAreHere(page);
  const printed = await printedUnits(page);
  expect(printed.map(([address]) => address)).toEqual(expected.map(([address]) => address));
  // What the site says beside the law's words is printed too: "hết hiệu lực" after a citation.
  await page
    .locator('.law [data-ui]')
    .evaluateAll((notes) => notes.forEach((note) => note.remove()));
  expect(await printedUnits(page)).toEqual(expected);
});
