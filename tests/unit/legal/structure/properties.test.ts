import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAddress, parseAddress } from '../../../../src/legal/address/index.ts';
import {
  locate,
  outlineOf,
  parseStructure,
  passagesOf,
  textOf,
  unitsOf,
  type LegalTree,
} from '../../../../src/legal/structure/index.ts';
import { documents, strings } from './documents.ts';
import { allParagraphs, allUnits, linesOf } from './support.ts';

/** Checks a statement on documents of the grammar and on strings of every kind. */
function holds(statement: (tree: LegalTree) => void): void {
  const property = (texts: fc.Arbitrary<string>): fc.IProperty<[string]> =>
    fc.property(texts, (text) => statement(parseStructure(text)));
  fc.assert(property(documents), { numRuns: 2000 });
  fc.assert(property(strings), { numRuns: 300 });
}

describe('every tree', () => {
  it('holds every non-blank line once, in order, and nothing else', () => {
    holds((tree) => {
      expect(allParagraphs(tree).map((paragraph) => textOf(tree, paragraph))).toEqual(
        linesOf(tree.text),
      );
    });
  });

  it('has ranges inside the text, in order, apart', () => {
    holds((tree) => {
      let last = 0;
      for (const { range } of allParagraphs(tree)) {
        expect(range.start).toBeGreaterThanOrEqual(last);
        expect(range.end).toBeGreaterThan(range.start);
        last = range.end;
      }
      expect(last).toBeLessThanOrEqual(tree.text.length);
    });
  });

  it('has units that cover their own line and everything below, and no more', () => {
    holds((tree) => {
      for (const unit of allUnits(tree)) {
        const end = [unit.lead, ...unit.titles, ...unit.children].at(-1)?.range.end;
        expect(unit.range).toEqual({ start: unit.lead.range.start, end });
        expect(unit.marker.start).toBe(unit.lead.range.start);
        expect(unit.marker.end).toBeLessThanOrEqual(unit.lead.range.end);
        expect(unit.marker.end).toBeGreaterThan(unit.marker.start);
      }
    });
  });

  it('gives every paragraph and every unit an address of its own, which parses', () => {
    holds((tree) => {
      const lines = allParagraphs(tree).map(({ address }) => address);
      const attached = tree.instruments.flatMap(({ address }) => (address === '' ? [] : [address]));
      const all = [...lines, ...attached];
      expect(new Set(all).size).toBe(all.length);
      for (const address of all) {
        const parsed = parseAddress(address);
        expect(parsed, address).not.toBeNull();
        expect(parsed && makeAddress(parsed)).toBe(address);
      }
      for (const { address, lead } of allUnits(tree)) expect(address).toBe(lead.address);
    });
  });

  it('finds what stands at each of its addresses, and nothing at others', () => {
    holds((tree) => {
      for (const unit of allUnits(tree)) expect(locate(tree, unit.address)).toBe(unit);
      const leads = new Set(allUnits(tree).map(({ address }) => address));
      for (const paragraph of allParagraphs(tree))
        if (!leads.has(paragraph.address)) expect(locate(tree, paragraph.address)).toBe(paragraph);
      expect(locate(tree, 'dieu-999-khoan-99')).toBeNull();
    });
  });

  it('names in each address the attachment and the labels of the unit', () => {
    holds((tree) => {
      for (const instrument of tree.instruments)
        for (const unit of unitsOf(instrument.body)) {
          const parsed = parseAddress(unit.address);
          const last = parsed?.segments.at(-1);
          expect([last?.kind, last?.label]).toEqual([unit.kind, unit.label]);
          expect(parsed?.attachment ?? null).toEqual(instrument.attachment);
        }
    });
  });

  it('has issues that point into the text and at something that is there', () => {
    holds((tree) => {
      for (const { range, address } of tree.issues) {
        expect(range.end).toBeLessThanOrEqual(tree.text.length);
        expect(locate(tree, address), address).not.toBeNull();
      }
    });
  });

  it('is the same again for the same text', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(parseStructure(text)).toEqual(parseStructure(text));
      }),
    );
  });

  it('is cut into passages that hold every line of the body once, titles aside', () => {
    holds((tree) => {
      const passages = passagesOf(tree);
      const covered = passages.flatMap(({ start, end }) => linesOf(tree.text.slice(start, end)));
      const expected = tree.instruments.flatMap(({ opening, body }) => [
        ...opening.filter(({ role }) => role === 'basis').map((line) => textOf(tree, line)),
        ...body.flatMap(({ range }) => linesOf(textOf(tree, { range }))),
      ]);
      // Only bare titles may be left out, and nothing stands twice or out of order.
      const titles = new Set(
        tree.instruments.flatMap(({ body }) =>
          [...unitsOf(body)]
            .filter(({ lead }) => lead.role === 'heading')
            .flatMap(({ lead, titles: more }) => [lead, ...more].map((line) => textOf(tree, line))),
        ),
      );
      let next = 0;
      for (const line of expected)
        if (line === covered[next]) next++;
        else expect(titles).toContain(line);
      expect(next).toBe(covered.length);
      for (const { address } of passages) expect(locate(tree, address)).not.toBeNull();
    });
  });

  it('has an outline whose addresses exist', () => {
    holds((tree) => {
      const open = [...outlineOf(tree)];
      for (let item = open.pop(); item; item = open.pop()) {
        expect(locate(tree, item.address)).not.toBeNull();
        expect(item.label).not.toBe('');
        open.push(...item.children);
      }
    });
  });
});
