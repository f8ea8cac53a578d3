import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countContent } from '../../scripts/features/counts.ts';
import { featureFaults } from '../../scripts/features/faults.ts';
import { FEATURES } from '../../scripts/features/list/index.ts';

it('every page, command and test that the README names for a feature is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const commands = new Set(Object.keys(scripts));
  expect(featureFaults(FEATURES, { dist: 'dist', commands })).toEqual([]);
});

/** Pages one level below an address of the built site, but those named, which are of another kind. */
function pagesBelow(address: string, ...others: readonly string[]): number {
  return readdirSync(join('dist', address), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !others.includes(entry.name),
  ).length;
}

it('counts of the content are those of the pages of the built site', async () => {
  const counts = await countContent('content');
  const { documents } = JSON.parse(readFileSync('dist/api/v1/index.json', 'utf8')) as {
    documents: readonly { readonly text: string | null }[];
  };
  const texts = (kind: string): number => documents.filter(({ text }) => text === kind).length;
  expect(counts).toMatchObject({
    documents: documents.length,
    verbatim: texts('verbatim'),
    digests: texts('digest'),
    matters: pagesBelow('tham-quyen', 'bang', 'chuc-danh'),
    posts: pagesBelow('tham-quyen/chuc-danh'),
    procedures: pagesBelow('thu-tuc'),
    duties: pagesBelow('linh-vuc'),
    comparisons: pagesBelow('so-sanh'),
    lessons: pagesBelow('tap-huan'),
  });
});
