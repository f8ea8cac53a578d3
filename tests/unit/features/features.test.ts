import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countContent } from '../../../scripts/features/counts.ts';
import { featureFaults } from '../../../scripts/features/faults.ts';
import type { FeatureGroup } from '../../../scripts/features/feature.ts';
import { FEATURES } from '../../../scripts/features/list/index.ts';
import { featureTable } from '../../../scripts/features/table.ts';
import { withTable } from '../../../scripts/lib/readme-table.ts';

const counts = await countContent('content');

/** This file is the test that shows it. */
const HERE = 'tests/unit/features/features.test.ts';

function group(feature: Partial<FeatureGroup['features'][number]>): FeatureGroup[] {
  const whole = { words: 'words', at: ['npm run check'], shownBy: [[HERE, 'the README']] } as const;
  return [{ name: 'Group', features: [{ ...whole, ...feature }] }];
}

const world = { dist: 'tests/fixtures', commands: new Set(['check']) };

describe('a feature that names what is not there', () => {
  it.each([
    ['a page', group({ at: ['/nowhere/'] }), 'Không có /nowhere/ trong tests/fixtures/.'],
    ['a file', group({ at: ['/nothing.json'] }), 'Không có /nothing.json trong tests/fixtures/.'],
    [
      'a command',
      group({ at: ['npm run nothing'] }),
      'Không có lệnh “npm run nothing” trong package.json.',
    ],
    [
      'a file of tests',
      group({ shownBy: [['tests/gone.test.ts', 'a']] }),
      'Không có tệp tests/gone.test.ts.',
    ],
    [
      'a test',
      group({ shownBy: [[HERE, 'flies to the moon']] }),
      `${HERE} không có phép thử nào tên “flies to the moon”.`,
    ],
  ])('is told: %s', (_, features, fault) => {
    expect(featureFaults(features, world)).toEqual([fault]);
  });

  it('and one whose page, command and test are there is not', () => {
    expect(featureFaults(group({}), world)).toEqual([]);
  });
});

it('the table has a row for each group and feature, with a link to each file of tests', () => {
  const features = group({
    words: ({ documents }) => `${documents} documents`,
    at: ['/van-ban/', 'npm run check'],
    shownBy: [
      ['tests/unit/legal/address.test.ts', 'a'],
      ['tests/unit/legal/address.test.ts', 'b'],
      ['tests/browser/list.spec.ts', 'c'],
    ],
  });
  expect(
    featureTable(features, { ...counts, documents: 7 })
      .split('\n')
      .slice(2),
  ).toEqual([
    '| **Group** |  |  |',
    '| 7 documents | `/van-ban/`, `npm run check` | [legal › address](tests/unit/legal/address.test.ts), [list](tests/browser/list.spec.ts) |',
  ]);
});

it('the README has the table that the features and the content make', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const fresh = await withTable(readme, 'features', featureTable(FEATURES, counts));
  expect(readme, 'Run: npm run features -- --write').toBe(fresh);
});
