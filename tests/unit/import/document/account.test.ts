import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../../../src/import/count-characters.ts';
import { accountOf, toBody } from '../../../../src/import/document/index.ts';
import type { SourceBlock } from '../../../../src/import/model.ts';
import { paragraph, sourceOf } from './support.ts';

const words = fc
  .array(fc.constantFrom('Điều 1.', 'ở', ' ', '|', '\\', '<br>', '^^', '[', ']', '😀', '-'))
  .map((pieces) => pieces.join('').replaceAll('[^', '[').trim());

/** Texts with notes 1 to n, each called somewhere. */
const blocks: fc.Arbitrary<SourceBlock[]> = fc
  .tuple(
    fc.array(
      fc.oneof(
        words.map(paragraph),
        fc
          .array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
          .map((rows): SourceBlock => ({
            kind: 'table',
            page: null,
            rows: rows.map((row) =>
              row.map((text) => ({ paragraphs: [text], columns: 1, rows: 1 })),
            ),
          })),
      ),
    ),
    fc.array(words, { maxLength: 3 }),
  )
  .map(([texts, notes]) => [
    ...texts,
    ...notes.flatMap((text, i): SourceBlock[] => [
      paragraph(`Chữ có chú thích[^${i + 1}] ở giữa.`),
      { kind: 'note', label: `${i + 1}`, paragraphs: [text], page: null },
    ]),
  ]);

/** As readers count them. */
function charactersOf(all: readonly SourceBlock[]): number {
  const texts = all.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'note') return [...block.paragraphs];
    return block.rows.flat().flatMap(({ paragraphs }) => [...paragraphs]);
  });
  return texts.reduce((sum, text) => sum + countCharacters(text), 0);
}

describe('an account', () => {
  test('balances, whatever the blocks', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const count = charactersOf(all);
        expect(accountOf(sourceOf(all, count), toBody(all))).toMatchObject({
          kept: count,
          missing: 0,
        });
      }),
    );
  });

  test('tells of every character that is gone, or came from nowhere', () => {
    const shorter = fc.tuple(blocks, fc.nat()).filter(([all]) => toBody(all).includes('Điều'));
    fc.assert(
      fc.property(shorter, ([all, at]) => {
        const body = toBody(all);
        // In a word, where no letter is part of a mark of ours or keeps something from being one.
        const letters = [...body.matchAll(/(?<=Đ)i/gu)];
        const place = letters[at % letters.length]?.index ?? 0;
        const text = sourceOf(all, charactersOf(all));
        expect(accountOf(text, body.slice(0, place) + body.slice(place + 1)).missing).toBe(1);
        expect(accountOf(text, `${body.slice(0, place)}x${body.slice(place)}`).missing).toBe(-1);
      }),
    );
  });

  test('sums what went and came by reason, and leaves out what is nothing', () => {
    const text = {
      ...sourceOf([paragraph('abc1')], 9),
      removed: [
        { reason: 'page-number' as const, text: '12', page: 1 },
        { reason: 'page-number' as const, text: '1 3', page: 2 },
        { reason: 'running-header' as const, text: ' ', page: 2 },
        { reason: 'rule' as const, text: '--', page: 2 },
      ],
      added: [{ reason: 'automatic-number' as const, text: '1', page: null }],
    };
    expect(accountOf(text, 'abc1')).toEqual({
      read: 9,
      kept: 4,
      removed: { 'page-number': 4, rule: 2 },
      added: { 'automatic-number': 1 },
      missing: 0,
    });
  });
});
