import { createHash } from 'node:crypto';
import { compareTexts, replayRemovals } from '../../legal/fidelity.ts';
import { plainText } from '../../legal/markup/index.ts';
import type { Imported, StoredSource } from '../../schemas/verbatim.ts';
import { decodeUtf8 } from './read-bytes.ts';
import type { LineIssue } from '../read/frontmatter.ts';
import type { Fidelity } from '../model.ts';

/**
 * Holds a compiled verbatim text against its source file: the file's SHA-256, the declared removals,
 * then every character shown.
 */
export function checkFidelity(
  shown: string,
  { file, sha256, removals }: StoredSource,
  source: Buffer,
): { value: Fidelity | null; issues: Omit<LineIssue, 'line'>[] } {
  const actual = createHash('sha256').update(source).digest('hex');
  if (actual !== sha256)
    return {
      value: null,
      issues: [
        {
          rule: 'fidelity/sha256',
          severity: 'error',
          message: `Tệp nguồn nguon/${file} có SHA-256 ${actual}, khác giá trị khai báo.`,
          hint: 'Tệp nguồn không được sửa. Khôi phục tệp, hoặc khai báo lại nếu thay nguồn mới.',
        },
      ],
    };
  const replayed = replayRemovals(decodeUtf8(source), removals);
  if (replayed.value === null) return { value: null, issues: [...replayed.issues] };
  const { characters, differing, first } = compareTexts(replayed.value, shown);
  const issues =
    first === null
      ? []
      : [
          {
            rule: 'fidelity/text',
            severity: 'error' as const,
            message: `Nội dung khác văn bản nguồn từ ký tự ${first.at}: nguồn “${first.expected}”, tệp này “${first.actual}”.`,
            hint: 'Chép lại đúng từng chữ của nguồn, kể cả lỗi. Chữ bỏ đi phải khai báo trong verbatim.removals.',
          },
        ];
  return { value: { from: 'stored', file, sha256, characters, differing, removals }, issues };
}

/**
 * Holds the page of an imported text against its body, and tells whether the body is still as it was
 * imported. A body edited since is shown as such and stops nothing: that is how faults of reading are
 * put right.
 */
export function importedFidelity(shown: string, imported: Imported, body: string): Fidelity {
  const { characters, differing } = compareTexts(plainText(body), shown);
  const { file, sha256, text } = imported;
  return {
    from: 'import',
    file,
    sha256,
    characters,
    differing,
    imported,
    edited: bodyDigest(body) !== text,
  };
}

/** SHA-256 of a body, white space around it aside: what the importer writes into `imported.text`. */
export function bodyDigest(body: string): string {
  return createHash('sha256').update(body.trim()).digest('hex');
}
