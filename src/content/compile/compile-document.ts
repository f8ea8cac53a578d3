import { documentSlug, parseDocumentNumber } from '../../legal/number/index.ts';
import { document, type DocumentData } from '../../schemas/document.ts';
import { compileBody } from './compile-body.ts';
import type { CompileContext } from './compile-context.ts';
import { splitFrontmatter, type Frontmatter, type LineIssue } from '../read/frontmatter.ts';
import type { FileIssue } from '../issues.ts';
import type { CompiledDocument, DocumentText } from '../model.ts';
import { checkReferences } from '../check/document-references.ts';
import { schemaIssues } from '../read/validate.ts';

/** A document with its text; `text` is null for an entry with metadata only. */
export interface Compiled {
  readonly document: CompiledDocument;
  readonly text: DocumentText | null;
  /** Line of a fact in the file, for checks that see more than this document. */
  readonly lineOf: Frontmatter['lineOf'];
}

/**
 * Compiles one `content/van-ban/*.mdx`: checks its facts, parses its text, holds it against its
 * source. Returns every issue it finds; the document only when there is no error.
 */
export function compileDocument(
  file: string,
  text: string,
  context: CompileContext,
): { value: Compiled | null; issues: FileIssue[] } {
  const at = (issues: readonly LineIssue[]): FileIssue[] =>
    issues.map((issue) => ({ file, ...issue }));
  const decomposed = findDecomposed(text);
  if (decomposed.length > 0) return { value: null, issues: at(decomposed) };
  const split = splitFrontmatter(text);
  if (!split.value) return { value: null, issues: at(split.issues) };
  const front = split.value;
  const parsed = document.safeParse(front.data);
  if (!parsed.success) return { value: null, issues: at(schemaIssues(parsed.error, front.lineOf)) };

  const data = parsed.data;
  const issues = [...checkReferences(data, front, context.registries)];
  const slug = fileSlug(file);
  issues.push(...checkSlug(slug, data, front, context));
  const body = compileBody(data, front, context);
  issues.push(...body.issues);
  if (issues.some(({ severity }) => severity === 'error'))
    return { value: null, issues: at(issues) };
  const { text: compiled, fidelity } = body.value;
  const value = { document: { slug, data, fidelity }, text: compiled, lineOf: front.lineOf };
  return { value, issues: at(issues) };
}

/** The slug is the file's name, and the number (with its place) decides what that name must be. */
function checkSlug(
  slug: string,
  data: DocumentData,
  front: Frontmatter,
  { registries, files }: CompileContext,
): LineIssue[] {
  const line = front.lineOf(['number']);
  if (data.number === null)
    return slug.includes('khong-so')
      ? []
      : [
          {
            rule: 'content/slug',
            severity: 'error',
            line,
            message: 'Văn bản không có số thì tên tệp phải chứa "khong-so".',
            hint: 'Ví dụ: qd-khong-so-so-ngoai-vu-lang-son.mdx.',
          },
        ];
  const number = parseDocumentNumber(data.number);
  if (!number.value) return number.issues.map((issue) => ({ ...issue, severity: 'error', line }));
  const place = registries.issuers.find(({ id }) => id === data.issuer)?.place?.id;
  const expected = documentSlug(number.value, place === undefined ? {} : { place });
  if (slug === expected) return [];
  if (files.has(`${expected}.mdx`))
    return [
      {
        rule: 'content/duplicate-number',
        severity: 'error',
        line,
        message: `Trường "number": số hiệu ${data.number} của cơ quan này đã có trong van-ban/${expected}.mdx.`,
        hint: 'Sửa số hiệu hoặc cơ quan ban hành, hoặc gộp hai tệp.',
      },
    ];
  return [
    {
      rule: 'content/slug',
      severity: 'error',
      line,
      message: `Tên tệp là "${slug}.mdx" nhưng số hiệu ${data.number} cho "${expected}.mdx".`,
      hint: 'Đổi tên tệp, hoặc sửa số hiệu hay cơ quan ban hành.',
    },
  ];
}

function fileSlug(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.mdx$/, '');
}

/** Content is kept in NFC: decomposed letters look the same and break search and comparison. */
function findDecomposed(text: string): LineIssue[] {
  if (text.normalize('NFC') === text) return [];
  return text.split('\n').flatMap((line, i): LineIssue[] => {
    if (line.normalize('NFC') === line) return [];
    const word = line.split(/\s+/).find((part) => part.normalize('NFC') !== part) ?? '';
    return [
      {
        rule: 'content/unicode',
        severity: 'error',
        line: i + 1,
        message: `Chữ "${word}" dùng Unicode tổ hợp (dấu rời).`,
        hint: 'Lưu tệp ở dạng Unicode dựng sẵn (NFC).',
      },
    ];
  });
}
