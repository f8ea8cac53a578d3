import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { akomaNtoso } from '../../src/export/akn/akoma-ntoso.ts';
import { plainTextFile } from '../../src/export/plain-text.ts';
import { compareTexts } from '../../src/legal/fidelity.ts';
import { plainText } from '../../src/legal/markup/index.ts';
import { imported } from '../unit/export/support/markup.ts';
import { DIGEST, sourceOf } from '../unit/export/support/source.ts';
import { readXml } from '../unit/export/support/xml-text.ts';
import { documents, strings } from '../unit/legal/structure/documents.ts';
import { realBody, realFiles } from './support/real-bodies.ts';
import { AKN_SCHEMA, hasAknSchema, schemaErrors } from './support/akn-schema.ts';

const FOLDER = 'dist/van-ban';

describe.skipIf(!hasAknSchema)(
  `the official schema of Akoma Ntoso (skipped where ${AKN_SCHEMA} is not there)`,
  () => {
    test('takes every document of the site', async () => {
      const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xml'));
      const pages = readdirSync('content/van-ban').filter((name) => name.endsWith('.mdx'));
      expect(files.length).toBe(pages.length);
      const found = files.map((name) => ({ name, xml: readFileSync(join(FOLDER, name), 'utf8') }));
      expect(await schemaErrors(found)).toEqual([]);
    });

    test('refuses what is none, so that it can be believed', async () => {
      const good = akomaNtoso(sourceOf('Điều 1. A\n1. B'));
      const bad = [
        { name: 'element.xml', xml: good.replaceAll('paragraph', 'khoan') },
        { name: 'order.xml', xml: good.replace('<body>', '<conclusions/><body>') },
        { name: 'twice.xml', xml: good.replace('art_1__para_1', 'art_1') },
      ];
      const errors = await schemaErrors(bad);
      for (const { name } of bad)
        expect(
          errors.some((error) => error.startsWith(name)),
          name,
        ).toBe(true);
    });

    test.skipIf(realFiles.length === 0)(
      'takes texts of official files, with every word',
      async () => {
        const found = [];
        for (const [i, file] of realFiles.entries()) {
          const body = await realBody(file);
          const source = sourceOf(body, { markup: true });
          const xml = akomaNtoso(source);
          expect(compareTexts(plainText(body), readXml(xml).text).first, file).toBeNull();
          expect(compareTexts(plainText(body), plainTextFile(source) ?? '').first, file).toBeNull();
          found.push({ name: `${i}.xml`, xml });
        }
        expect(await schemaErrors(found)).toEqual([]);
      },
    );

    // One run of the schema over many texts: reading it takes longer than all of them.
    test.each([
      ['documents of every shape', documents, false, 400],
      ['strings of every kind', strings, false, 150],
      ['tables and notes of every shape', imported, true, 400],
    ])('takes %s', async (_, texts, markup, count) => {
      const bodies = fc.sample(texts, { numRuns: count, seed: 20_261_122 });
      const found = bodies.map((body, i) => ({
        name: `${i}.xml`,
        xml: akomaNtoso(sourceOf(body, { markup, ...(i % 4 === 0 && { about: DIGEST }) })),
      }));
      const errors = await schemaErrors(found);
      const first = Number.parseInt(errors[0] ?? '', 10);
      expect(errors.slice(0, 3), JSON.stringify(bodies[first])).toEqual([]);
    });
  },
);
