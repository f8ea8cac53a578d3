import type { Resolution } from '../resolve/index.ts';
import type { Citation } from '../types.ts';
import { nameOf, type DraftBook } from './book.ts';
import { problem } from './problem.ts';
import type { DraftProblem } from './types.ts';
import { list, oneLine } from './words.ts';

type Unresolved = Exclude<Resolution, { kind: 'resolved' | 'self' }>;

/** Why a citation leads nowhere, and what would make it lead somewhere. */
export function unresolvedProblem(
  book: DraftBook,
  resolution: Unresolved,
  citation: Citation,
): DraftProblem {
  switch (resolution.kind) {
    case 'ambiguous': {
      const names = list(resolution.candidates.map(({ slug }) => nameOf(book, slug)));
      return problem('warning', 'ambiguous', AMBIGUOUS[resolution.reason](names));
    }
    case 'absent':
      return absent(resolution.reason, citation);
    case 'unreadable':
      return problem(
        'note',
        'unreadable',
        resolution.reason === 'no-base'
          ? `“${oneLine(citation.text)}” không nằm trong đơn vị nào như vậy; chưa đọc được.`
          : `Không rõ “${oneLine(citation.text)}” chỉ văn bản nào.`,
      );
  }
}

const AMBIGUOUS = {
  several: (names: string) =>
    `Nhiều văn bản hợp với cách ghi này: ${names}. Ghi thêm ngày ban hành.`,
  'local-number': (names: string) =>
    `Tỉnh, thành phố nào cũng có thể có số này. Nếu là ${names}, ghi rõ cơ quan ban hành.`,
  'which-text': (names: string) =>
    `Có thể là của dự thảo, có thể là của ${names}. Ghi rõ tên văn bản.`,
} as const;

function absent(
  reason: Extract<Unresolved, { kind: 'absent' }>['reason'],
  citation: Citation,
): DraftProblem {
  switch (reason) {
    case 'not-in-corpus':
      return problem('note', 'absent', 'Kho chưa có văn bản này, nên chưa kiểm tra được.');
    case 'other-issuer':
      return problem(
        'note',
        'absent',
        'Kho chỉ có số này của cơ quan khác, nên chưa kiểm tra được.',
      );
    case 'other-year':
      // The law of that year may exist: the corpus does not hold every law. A number without a
      // year is given out every year.
      return 'document' in citation && citation.document?.designation.by !== 'title'
        ? problem(
            'note',
            'absent',
            'Kho chỉ có văn bản cùng số của năm khác, nên chưa kiểm tra được.',
          )
        : problem(
            'warning',
            'other-year',
            'Kho chỉ có văn bản cùng tên của năm khác. Hãy kiểm tra lại năm.',
          );
    case 'draft':
      return problem('note', 'bill', 'Đây là dự thảo, chưa phải văn bản đã ban hành.');
  }
}
