import { describe, expect, test } from 'vitest';
import { importText, type ImportedText } from '../../../scripts/import/import-text.ts';
import { readPlain } from '../../../src/import/plain/index.ts';
import type { Issuer } from '../../../src/schemas/registry.ts';
import { txtOf } from '../../integration/support/import-acts.ts';

const LANG_SON: Issuer = {
  id: 'ubnd-lang-son',
  name: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  level: 'province',
};

/** Imports a decision of a body that stands at its head. */
async function imported(
  head: string,
  optical: boolean,
  told: string | null = null,
): Promise<ImportedText> {
  const act = txtOf({ issuer: head, number: '12/2025/QĐ-UBND' });
  const reading = await readPlain(new TextEncoder().encode(act));
  if (!reading.ok) throw new Error(reading.failure);
  return importText(
    { text: { ...reading.text, optical }, reader: optical ? 'ocr' : 'text' },
    { file: 'a.pdf', sha256: '0'.repeat(64), on: '2026-01-02', url: null },
    { number: null, type: null, issuer: told, title: null },
    [LANG_SON],
  );
}

const KNOWN = 'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN';
const WRONG = 'ỦY BAN NHÂN DÂN TỈNH LẠNG SỚM';

describe('the body that issued an act', () => {
  test('read off a picture with a wrong letter is not made up, and the likely one is named', async () => {
    await expect(imported(WRONG, true)).rejects.toThrow(
      /“Ủy ban nhân dân tỉnh Lạng Sớm”.*--issuer ubnd-lang-son/u,
    );
  });

  test('is taken from a picture where it is known, or the user says it', async () => {
    expect((await imported(KNOWN, true)).facts.issuer).toBe('ubnd-lang-son');
    expect((await imported('CHÍNH PHỦ', true)).newIssuer?.id).toBe('chinh-phu');
    expect((await imported(WRONG, true, 'ubnd-lang-son')).facts.issuer).toBe('ubnd-lang-son');
    const told = await imported(WRONG, true, 'Ủy ban nhân dân tỉnh Lào Cai');
    expect(told.newIssuer?.name).toBe('Ủy ban nhân dân tỉnh Lào Cai');
  });

  test('is taken from printed letters, for whoever imports to look at', async () => {
    expect((await imported(WRONG, false)).newIssuer?.id).toBe('ubnd-lang-som');
  });
});
