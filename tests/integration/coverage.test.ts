import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { parseDocumentNumber } from '../../src/legal/number/index.ts';

// The research notes are not part of the project; where they lie beside it, nothing in them may be
// missing from the corpus.
const FACTS = '../shared/research/legal-facts.md';
const CITATIONS = '../shared/research/seed-citations.tsv';

const { value: corpus } = await readCorpus(CONTENT_DIR);
const key = (number: string): string | null =>
  parseDocumentNumber(number).value?.identityKey ?? null;
const documents = new Set(
  corpus.documents.flatMap(({ data }) => (data.number === null ? [] : [key(data.number)])),
);
const cited = new Set(
  corpus.registries.citedDocuments.flatMap(({ number, printedAs }) =>
    [number, ...printedAs].map(key),
  ),
);
/** Printed wrongly, and told in the register of discrepancies. */
const printed = corpus.registries.discrepancies.map((entry) => entry.printed).join('\n');

describe.skipIf(!existsSync(FACTS))('every act of the tables of facts has a page', () => {
  const text = existsSync(FACTS) ? readFileSync(FACTS, 'utf8') : '';
  const tables = text.slice(text.indexOf('### 1.1'), text.indexOf('## 2.'));
  const numbers = tables
    .split('\n')
    .flatMap((line) => /^\|\s*(?:\d+\s*\|\s*)?\**([^|*]+?)\**\s*\|/.exec(line)?.[1] ?? [])
    .flatMap((cell) => cell.split(/;\s*/))
    .map((cell) => cell.replace(/^Luật\s+/u, '').trim())
    .filter((cell) => /\d/.test(cell) && key(cell) !== null);

  it('reads the tables', () => {
    expect(numbers.length).toBeGreaterThan(65);
  });

  it.each(numbers)('%s', (number) => {
    expect(documents.has(key(number)) || cited.has(key(number))).toBe(true);
  });
});

describe.skipIf(!existsSync(CITATIONS))('every number the sources cite is known', () => {
  const rows = existsSync(CITATIONS)
    ? readFileSync(CITATIONS, 'utf8').trim().split('\n').slice(1)
    : [];
  const numbers = [...new Set(rows.map((row) => row.split('\t')[0] ?? ''))].filter(
    (number) => key(number) !== null,
  );

  it('reads the list', () => {
    expect(numbers.length).toBeGreaterThanOrEqual(170);
  });

  it.each(numbers)('%s', (number) => {
    const known = documents.has(key(number)) || cited.has(key(number)) || printed.includes(number);
    expect(known).toBe(true);
  });
});
