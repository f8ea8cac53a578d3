import { describe, expect, it } from 'vitest';
import { administrativeProcedure } from '../../../src/schemas/procedure.ts';
import { GOOD_HELP, GOOD_PROCEDURE } from '../support/procedure.ts';
import { sentences as schemaSentences } from '../support/schema-sentences.ts';

const sentences = (entry: unknown): string => schemaSentences(administrativeProcedure, entry);
const { summary } = GOOD_PROCEDURE;

describe('a procedure', () => {
  it('is taken with every field unknown, each with what would settle it', () => {
    expect(sentences(GOOD_PROCEDURE)).toBe('');
  });

  const MAYBE = Object.entries(GOOD_PROCEDURE)
    .filter(([, value]) => typeof value === 'object' && 'settledBy' in value)
    .map(([key]) => key);

  it('has thirteen fields that may be unknown', () => {
    expect(MAYBE).toHaveLength(13);
  });

  it.each(MAYBE)('cannot leave %s out in silence', (key) => {
    const entry: Record<string, unknown> = { ...GOOD_PROCEDURE };
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete entry[key];
    expect(sentences(entry)).toContain(`"${key}`);
  });

  it.each(MAYBE)('cannot say that %s is unknown without saying what would settle it', (key) => {
    const bare = key === 'steps' ? { from: 'nowhere' } : { known: false };
    expect(sentences({ ...GOOD_PROCEDURE, [key]: bare })).toContain(`"${key}.settledBy"`);
  });

  it.each(MAYBE.filter((key) => key !== 'steps'))(
    'cannot say that %s is known and unknown at once',
    (key) => {
      const both = { known: false, settledBy: 'a', value: summary };
      expect(sentences({ ...GOOD_PROCEDURE, [key]: both })).toContain(`"${key}.value"`);
    },
  );

  it.each([
    [
      'a fee without evidence',
      { fee: { known: true, value: { text: 'Không.' } } },
      /"fee\.value\.sources"/,
    ],
    ['an empty dossier', { dossier: { known: true, value: [] } }, /"dossier\.value".*ít nhất một/],
    [
      'a code of another form',
      { code: { known: true, value: { code: '2.00231', confidence: 'B', sources: ['a'] } } },
      /2\.002311/,
    ],
    [
      'a way that is none',
      { channels: { known: true, value: [{ ...summary, way: 'fax' }] } },
      /online, post, in-person/,
    ],
    [
      'a decision of nobody',
      { decidedBy: { known: true, value: [{ when: 'a' }] } },
      /một trong hai/,
    ],
    [
      'a decision stated twice',
      { decidedBy: { known: true, value: [{ matter: 'a', said: summary }] } },
      /một trong hai/,
    ],
    ['nobody it is for', { askers: [] }, /"askers".*ai cần/],
    ['no legal basis', { basis: [] }, /"basis".*căn cứ/],
    ['steps from nowhere known', { steps: { from: 'elsewhere' } }, /"steps/],
    ['a kind that is none', { kind: 'secret' }, /"kind"/],
    [
      'a question with one branch',
      {
        choice: { question: 'Nước nào?', branches: [{ ...summary, when: 'a' }], check: [summary] },
      },
      /hai nhánh/,
    ],
  ])('is refused with %s', (_, change, says) => {
    expect(sentences({ ...GOOD_PROCEDURE, ...change })).toMatch(says);
  });
});

describe('a page for somebody in need', () => {
  it('is taken when its lines are public and evidenced', () => {
    expect(sentences(GOOD_HELP)).toBe('');
  });

  const [line] = GOOD_HELP.lines;
  it.each(['javascript:alert(1)', 'http://example.org', 'tel:113;x', 'data:text/html,x', '113'])(
    'is refused with a line that opens %s',
    (url) => {
      expect(sentences({ ...GOOD_HELP, lines: [{ ...line, url }] })).toMatch(/tel:, mailto:/);
    },
  );

  it('is refused without a line', () => {
    expect(sentences({ ...GOOD_HELP, lines: [] })).toContain('"lines"');
  });

  it('has no fields of a procedure', () => {
    expect(sentences({ ...GOOD_HELP, fee: GOOD_PROCEDURE.fee })).toMatch(
      /"fee": không có trường này/,
    );
  });
});
