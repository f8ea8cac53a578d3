import { expect, test } from 'vitest';
import { tidy } from '../../../../src/components/draft/read/tidy.ts';

test.each([
  ['Điê\u0300u 1\r\nhai\rba', 'Điều 1\nhai\nba'],
  ['một  \n\n\n\nhai\u00a0\n', 'một\n\nhai'],
  ['trang\fsau', 'trang\nsau'],
])('a draft is tidied up: %j', (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});
