import type { Case } from './case.ts';

const FILE = 'phat-hanh/chuyen-huong.yaml';
const entry = (from: string, to: string): string =>
  `- from: ${from}\n  to: ${to}\n  since: 2026-11-22\n  why: Đổi mã.\n`;
const GOOD = entry('/van-ban/cu/', '/van-ban/10-2020-qh14/');
const written = (...entries: readonly string[]): Case['changes'] => ({
  [FILE]: [['', entries.join('')]],
});

/** Where old addresses lead. */
export const REDIRECT_CASES: readonly Case[] = [
  {
    rule: 'redirect/twice',
    fault: 'an address that leads to two places',
    changes: written(GOOD, entry('/van-ban/cu/ # lần hai', '/van-ban/20-2021-nd-cp/')),
    file: FILE,
    at: '# lần hai',
  },
  {
    rule: 'redirect/alive',
    fault: 'a page that is still there',
    changes: written(entry('/van-ban/10-2020-qh14/', '/van-ban/20-2021-nd-cp/')),
    file: FILE,
    at: '- from: /van-ban/10-2020-qh14/',
  },
  {
    rule: 'redirect/alive',
    fault: 'a provision that is still there',
    changes: written(entry('/van-ban/10-2020-qh14/#dieu-1', '/van-ban/10-2020-qh14/#dieu-2')),
    file: FILE,
    at: '- from: /van-ban/10-2020-qh14/#dieu-1',
  },
  {
    rule: 'redirect/page',
    fault: 'a provision of a page that went without a way on',
    changes: written(entry('/van-ban/cu/#dieu-1', '/van-ban/10-2020-qh14/#dieu-2')),
    file: FILE,
    at: '- from: /van-ban/cu/#dieu-1',
  },
  {
    rule: 'redirect/circle',
    fault: 'an address that leads back to itself',
    changes: written(GOOD, entry('/van-ban/10-2020-qh14/#dieu-8', '/van-ban/cu/#dieu-8')),
    file: FILE,
    at: '  to: /van-ban/cu/#dieu-8',
  },
  {
    rule: 'redirect/target',
    fault: 'an address that leads to a provision that is not there',
    changes: written(entry('/van-ban/10-2020-qh14/#dieu-8', '/van-ban/10-2020-qh14/#dieu-9')),
    file: FILE,
    at: '  to: /van-ban/10-2020-qh14/#dieu-9',
  },
];
