import { expect, it } from 'vitest';
import { testTitles } from '../../../scripts/features/test-titles.ts';

it('titles of tests are read with those they stand under, however they are written', () => {
  const code = `
    describe('a', () => {
      it('b', () => {});
      describe.each([1])('c %s', () => {
        it.each<[string]>([['no title']])("d %j", (x) => {});
      });
    });
    test.describe('e', () => {
      test(\`f \${g} h\`, async ({ page }) => {
        await test.step('a step', () => {});
        page.test('not one', () => {});
      });
    });
    it.skipIf(x)('i', () => {});
    it.each\`a | b\`('j', () => {});
    const it2 = other('k', () => {});
  `;
  expect(
    testTitles(code).map(({ kind, text, under }) => [kind, ...under, text].join(' › ')),
  ).toEqual([
    'describe › a',
    'it › a › b',
    'describe › a › c %s',
    'it › a › c %s › d %j',
    'describe › e',
    'test › e › f … h',
    'it › i',
    'it › j',
  ]);
});
