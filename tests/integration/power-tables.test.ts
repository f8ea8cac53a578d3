import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { movesOf } from '../../src/legal/competence/moves.ts';
import { territoryTree } from '../../src/legal/effect/index.ts';
import { tablesIn } from '../unit/support/docx.ts';
import { cellsIn, csvRows, linksIn } from './support/page-table.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const BASE = join(DIST, 'tham-quyen', 'bang');
const { value: corpus } = await readCorpus(CONTENT_DIR);
const tree = territoryTree(corpus.registries.territories);
const moves = corpus.competence.flatMap(({ value: row }) =>
  movesOf(row, tree).map((move) => ({ row, move })),
);
const acts = [...new Set(moves.map(({ move }) => move.act))];
const page = (path: string) => parse(readFileSync(join(BASE, path, 'index.html'), 'utf8'));

describe('the tables of moved powers', () => {
  it('are those of the acts that moved some, NĐ 134/2025 first', () => {
    expect(acts.length).toBeGreaterThanOrEqual(8);
    const linked = linksIn(page('.')).flatMap(
      (href) => /^\/tham-quyen\/bang\/([^/]+)\/$/.exec(href)?.[1] ?? [],
    );
    expect(linked[0]).toBe('134-2025-nd-cp');
    expect([...linked].sort()).toEqual([...acts].sort());
  });

  it('NĐ 134/2025 moves what its Điều 10, 16 and 17 say, and one matter of Điều 13 and 14', () => {
    const own = moves.filter(({ move }) => move.act === '134-2025-nd-cp');
    expect(
      own.map(({ row, move }) => `${row.number} ${move.span.basis[0]?.provisions[0] ?? ''}`),
    ).toEqual(['C2 dieu-10-khoan-1', 'C12 dieu-16-khoan-1', 'C13 dieu-17-khoan-1', 'C27 dieu-13']);
    for (const { move } of own.slice(0, 3)) expect(move.before?.holder).toBe('Thủ tướng Chính phủ');
  });

  it.each([...acts, 'tat-ca'])(
    '%s: the page, the CSV and the Word file hold the same cells',
    async (act) => {
      const expected = moves.filter(({ move }) => act === 'tat-ca' || move.act === act);
      const shown = cellsIn(page(act === 'tat-ca' ? '.' : act));
      expect(shown).toHaveLength(expected.length);
      const csv = csvRows(readFileSync(join(BASE, `${act}.csv`), 'utf8'));
      expect(csv[0]?.slice(0, 3)).toEqual(['Số', 'Việc', 'Trước']);
      expect(csv.slice(1).map(([, ...cells]) => cells)).toEqual(shown);
      expect(
        csv
          .slice(1)
          .map(([number]) => number)
          .sort(),
      ).toEqual(expected.map(({ row }) => row.number).sort());
      const buffer = readFileSync(join(BASE, `${act}.docx`));
      const [table = []] = tablesIn((await mammoth.convertToHtml({ buffer })).value);
      expect(table[0]).toEqual(csv[0]?.slice(1));
      expect(table.slice(1)).toEqual(shown);
      const words = (await mammoth.extractRawText({ buffer })).value;
      expect(words).toMatch(/Lập cho ngày \d\d\/\d\d\/\d{4}/);
      expect(words).toMatch(/Nguồn\s+–/);
    },
  );

  it('no act without a move has a table', () => {
    expect(existsSync(join(BASE, '70-2020-qh14'))).toBe(false);
  });
});
