import { splitFrontmatter } from '../../src/content/read/frontmatter.ts';
import { changeFacts, mergeFacts, writeFacts } from '../../src/import/document/index.ts';
import { document } from '../../src/schemas/document.ts';
import type { DocumentFacts } from '../../src/import/document/index.ts';
import { isUntouched, withFactsDigest } from './digests.ts';
import { ImportFault } from './failures.ts';
import type { ImportedText } from './import-text.ts';

/** What is to become of a document's file. */
export type Filed =
  | ({ readonly action: 'create' | 'update' | 'complete' } & Written)
  | { readonly action: 'unchanged' }
  /** Somebody wrote in it: only with `--force`. */
  | ({ readonly action: 'refuse'; readonly why: string } & Written);

interface Written {
  readonly mdx: string;
  /** Who issued it, as the file says in the end. */
  readonly issuer: string;
}

/** What the file's own author must decide, in one sentence. */
const EDITED = 'Tệp đã được sửa tay sau lần nhập trước; thêm --force nếu muốn ghi đè nội dung';
const STORED = 'Tệp đã có nguyên văn từ một nguồn khác; thêm --force nếu muốn thay';
const BROKEN = 'Tệp đang có lỗi nên không gộp được; chạy npm run check và sửa trước, hoặc --force';
const ANOTHER =
  'Tệp đang giữ một văn bản khác không có số hiệu, ban hành ngày khác; đổi tên một bên';

/**
 * Writes a document anew or into the file it has. Facts that others found stay; a digest gives way to
 * the text; what somebody edited by hand after an import is not touched.
 *
 * @param existing the file as it is; `null` where there is none.
 * @throws ImportFault where what would be written does not read back as what was imported.
 */
export function fileDocument(existing: string | null, text: ImportedText): Filed {
  const filed = existing === null ? create(text) : intoFile(existing, text);
  if (filed.action !== 'unchanged') assertReadsBack(filed.mdx, text);
  return filed;
}

function create(text: ImportedText) {
  const mdx = mdxOf(writeFacts(text.facts), text.body);
  return { action: 'create', mdx, issuer: text.facts.issuer } as const;
}

function intoFile(existing: string, text: ImportedText): Filed {
  const front = splitFrontmatter(existing).value;
  const parsed = front ? document.safeParse(front.data) : null;
  if (!front || !parsed?.success) return { ...create(text), action: 'refuse', why: BROKEN };
  const before = front.data as DocumentFacts;
  const yaml = factsOf(existing);
  const facts = kept(before, mergeFacts(before, text.facts));
  const mdx = mdxOf(changeFacts(yaml, facts), text.body);
  if (mdx === existing) return { action: 'unchanged' };
  const written = { mdx, issuer: facts.issuer };
  if (isAnother(before, text.facts)) return { action: 'refuse', why: ANOTHER, ...written };
  const { verbatim } = parsed.data;
  if (!verbatim) return { action: 'complete', ...written };
  if (!('imported' in verbatim)) return { action: 'refuse', why: STORED, ...written };
  return isUntouched(verbatim.imported, yaml, front.body)
    ? { action: 'update', ...written }
    : { action: 'refuse', why: EDITED, ...written };
}

function mdxOf(yaml: string, body: string): string {
  return `---\n${withFactsDigest(yaml.endsWith('\n') ? yaml : `${yaml}\n`)}---\n\n${body}\n`;
}

/** The YAML between the fences. */
function factsOf(mdx: string): string {
  const lines = mdx.split('\n');
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  return `${lines.slice(1, end).join('\n')}\n`;
}

/** Files of acts without a number are named after their titles, which repeat. */
function isAnother(before: DocumentFacts, now: DocumentFacts): boolean {
  const days = [before.issued?.value, now.issued?.value];
  return (
    now.number === null && days[0] !== undefined && days[1] !== undefined && days[0] !== days[1]
  );
}

/** The same file imported again is no news: neither the day, nor what was said of its words. */
function kept(before: DocumentFacts, now: DocumentFacts): DocumentFacts {
  const [old, fresh] = [importOf(before), importOf(now)];
  if (!old || old.text !== fresh?.text) return now;
  const { comparedOn } = old;
  const verbatim = {
    ...now.verbatim,
    imported: { ...fresh, ...(comparedOn !== undefined && { comparedOn }) },
  };
  if (old.sha256 !== fresh.sha256) return { ...now, verbatim };
  verbatim.imported.on = old.on;
  return { ...now, checkedOn: before.checkedOn, verbatim };
}

function importOf({ verbatim }: DocumentFacts) {
  return verbatim && 'imported' in verbatim ? verbatim.imported : null;
}

/** Whatever a file holds, its document must have valid facts and the very words that were read. */
function assertReadsBack(mdx: string, { body }: ImportedText): void {
  const front = splitFrontmatter(mdx).value;
  const parsed = document.safeParse(front?.data);
  const field = parsed.error?.issues[0]?.path.join('.');
  if (!front || field !== undefined)
    throw new ImportFault(
      `Văn bản có dữ kiện không ghi được thành tệp hợp lệ (${field ?? 'đầu tệp'}); hãy ghi thêm trong lệnh (--number, --type, --issuer, --title).`,
    );
  if (front.body.trim() !== body.trim())
    throw new ImportFault('Văn bản có ký tự không ghi được thành tệp; hãy báo lỗi này.');
}
