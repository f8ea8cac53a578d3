import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument } from 'yaml';
import { contentPath } from '../../src/content/paths.ts';
import { IMPORTED_SOURCE, writeFacts } from '../../src/import/document/index.ts';
import type { Issuer, Source } from '../../src/schemas/registry.ts';
import { ImportFault } from './failures.ts';
import { readIfThere, writeWhole } from './store.ts';

/** What all imported facts rest on, as the register of sources lists it. */
const SOURCE: Source = {
  id: IMPORTED_SOURCE,
  title: 'Tệp văn bản chính thức do người vận hành trang nhập vào',
  kind: 'official-text',
  note: 'Tên tệp, mã SHA-256 và ngày nhập ghi ở từng văn bản.',
};

/** Lists the source of imported facts, where it is not listed yet. */
export async function registerSource(root: string): Promise<void> {
  await append(contentPath.sourceRegistry(root), SOURCE);
}

/** Adds an issuer to the register; the entries before it stay as they are, comments too. */
export async function registerIssuer(root: string, issuer: Issuer): Promise<void> {
  await append(contentPath.issuers(root), issuer);
}

async function append(path: string, entry: { readonly id: string }): Promise<void> {
  const before = (await readIfThere(path)) ?? '';
  const list = listOf(before, path);
  if (list.some((one) => (one as { readonly id?: string } | null)?.id === entry.id)) return;
  const text = list.length === 0 ? withoutBrackets(before) : before;
  const after = `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${itemOf(entry, text)}`;
  if (!isDeepStrictEqual(listOf(after, path), [...list, entry])) throw broken(path);
  await writeWhole(path, after);
}

function listOf(text: string, path: string): unknown[] {
  const yaml = parseDocument(text);
  if (yaml.errors.length > 0) throw broken(path);
  if (yaml.contents === null) return [];
  if (!isSeq(yaml.contents)) throw broken(path);
  return yaml.toJS() as unknown[];
}

function broken(path: string): ImportFault {
  return new ImportFault(
    `Không thêm được mục mới vào ${path}: tệp phải là danh sách YAML, mỗi mục bắt đầu bằng "- "; hãy sửa rồi chạy lại.`,
  );
}

/** An empty list is often written `[]`. */
function withoutBrackets(text: string): string {
  return text.replace(/^\s*\[\s*\][ \t]*(?:\n|$)/mu, '');
}

/** An entry with its dash, as deep as those before it. */
function itemOf(entry: object, text: string): string {
  const indent = /^( *)- /mu.exec(text)?.[1] ?? '';
  const lines = writeFacts(entry).trimEnd().split('\n');
  return lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}\n`).join('');
}
