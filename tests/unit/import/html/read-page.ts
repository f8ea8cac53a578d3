import { readHtml } from '../../../../src/import/html/index.ts';
import type { SourceText } from '../../../../src/import/model.ts';
import { linesOfBlock, textOf } from '../support/lines.ts';

/** Reads a page that must be readable, and checks that the account balances. */
export async function read(page: string | Uint8Array): Promise<SourceText> {
  return textOf(await readHtml(typeof page === 'string' ? new TextEncoder().encode(page) : page));
}

/** The paragraphs of a page; tables as `[a|b]` for each row. */
export async function linesOf(page: string | Uint8Array): Promise<string[]> {
  return (await read(page)).blocks.flatMap(linesOfBlock);
}
