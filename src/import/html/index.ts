import { Account } from '../flow/account.ts';
import { finish } from '../flow/finish.ts';
import type { ReadOptions, Reading } from '../model.ts';
import { boxesOf } from './boxes.ts';
import { findContent } from './content.ts';
import { decodeHtml } from './decode.ts';
import { flowOf } from './flow.ts';
import { findNotes } from './note-links.ts';
import { HtmlError, isElement, parseHtml, type HtmlElement } from './tree.ts';

const MAX_BYTES = 50_000_000;

/**
 * Reads a saved web page: the act it shows, its tables, lists and notes, without the page around it.
 * Pages of the national database, of other sites, and those that Word saves. Nothing in the page
 * runs, sizes are bounded, nothing is thrown but what `signal` aborts with.
 *
 * @example
 * const reading = await readHtml(new TextEncoder().encode('<p>Điều 1. Phạm vi</p>'));
 */
export async function readHtml(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  await Promise.resolve();
  options.signal?.throwIfAborted();
  if (bytes.length > MAX_BYTES) return { ok: false, failure: 'too-large', detail: null };
  try {
    return readPage(decodeHtml(bytes));
  } catch (error) {
    if (error instanceof HtmlError) return { ok: false, failure: error.failure, detail: null };
    throw error;
  }
}

function readPage(source: string): Reading {
  const body = bodyOf(source);
  if (body === null) return { ok: false, failure: 'empty', detail: null };
  const page = boxesOf(body, findNotes(body));
  const account = new Account();
  if (isCut(source))
    account.issue(
      'import/cut-page',
      'Trang không có phần kết (</html>), có thể đã tải hoặc lưu thiếu; hãy so với bản chính thức.',
    );
  return finish(flowOf(page.runs, findContent(page), account), account);
}

/** A page that begins as one and does not end: half a law looks like a whole one. */
function isCut(source: string): boolean {
  return /<html[\s>]/iu.test(source.slice(0, 4096)) && !/<\/html\s*>/iu.test(source);
}

function bodyOf(source: string): HtmlElement | null {
  const root = parseHtml(source).childNodes.find((node) => node.nodeName === 'html');
  if (root === undefined || !isElement(root)) return null;
  return root.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body') ?? null;
}
