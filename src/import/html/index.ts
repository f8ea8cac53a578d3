import { Account } from '../flow/account.ts';
import { finish } from '../flow/finish.ts';
import type { ReadOptions, Reading } from '../model.ts';
import { boxesOf, type Page } from './boxes.ts';
import { findContent, type Content } from './content.ts';
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
  const content = findContent(page);
  tellUnread(page, content, account);
  return finish(flowOf(page.runs, content, account), account);
}

/** Tells what stands in the middle of the act and is not read; what stands around it is the page's. */
function tellUnread({ unread }: Page, { from, to }: Content, account: Account): void {
  const within = unread.filter(({ before }) => before > from && before < to);
  const hidden = within.reduce((sum, one) => sum + one.hidden, 0);
  const pictures = within.filter((one) => one.hidden === 0).length;
  if (hidden > 0)
    account.issue(
      'html/hidden-text',
      `Trang có ${hidden} ký tự bị ẩn giữa lời văn, không được nhập; hãy so với bản chính thức.`,
    );
  if (pictures > 0)
    account.issue(
      'html/pictures',
      `Trang có ${pictures} hình giữa lời văn, không được nhập; hãy xem trong hình có lời văn hay không.`,
    );
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
