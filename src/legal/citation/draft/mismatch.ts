import { shownDay } from '../../calendar.ts';
import type { Warning } from '../resolve/index.ts';
import { problem } from './problem.ts';
import type { DraftDocument, DraftProblem } from './types.ts';
import { nameOf, type DraftBook } from './book.ts';
import { labelOf } from './place.ts';
import { list, sentence } from './words.ts';

/** What the words of a citation have wrong about the document they mean. */
export function mismatchProblem(
  book: DraftBook,
  document: DraftDocument,
  warning: Warning,
  on: string,
): DraftProblem {
  const { name } = document;
  switch (warning.kind) {
    case 'date':
      return problem(
        'error',
        'date',
        `Sai ngày ban hành: dự thảo ghi ${shownDay(warning.cited)}; ${name} ban hành ngày ${shownDay(warning.right)}.`,
      );
    case 'date-order':
      return problem(
        'warning',
        'date',
        `Ngày viết theo thứ tự tháng trước; phải là ngày ${shownDay(warning.right)}.`,
      );
    case 'issuer':
      return problem(
        'error',
        'issuer',
        `Sai cơ quan ban hành: dự thảo ghi ${warning.cited}; ${name} do ${warning.right} ban hành.`,
      );
    case 'type':
      return problem(
        'error',
        'type',
        `Sai loại văn bản: dự thảo ghi “${warning.cited}”; số hiệu này là của ${name}.`,
      );
    case 'number':
      return problem(
        'warning',
        'number',
        `Số hiệu viết chưa đúng: dự thảo ghi ${warning.cited}; số hiệu đúng là ${warning.right}.`,
      );
    case 'later':
      return problem(
        'error',
        'later',
        `Ban hành ngày ${shownDay(warning.issued)}, sau ngày ${shownDay(on)} đang kiểm tra.`,
      );
    case 'self-name':
      return selfName(warning.cited);
    case 'no-provision':
      return missing(book, document, warning.address, on);
  }
}

/** "Quy chế này" inside of a Quy định. */
export function selfName(cited: string): DraftProblem {
  return problem(
    'warning',
    'self-name',
    `Tên gọi không khớp: chỗ này không nằm trong văn bản nào là “${cited}”.`,
  );
}

/**
 * A provision the text does not have. Where later acts have changed the document and the text held
 * does not show it, the provision may be one that they added.
 */
function missing(
  book: DraftBook,
  document: DraftDocument,
  address: string,
  on: string,
): DraftProblem {
  const label = labelOf(address);
  const shown = document.text?.incorporates ?? [];
  const unshown = (document.effect?.input.incoming ?? []).filter(
    ({ kind, by, when, confidence }) =>
      kind === 'amends' &&
      confidence !== 'C' &&
      !shown.includes(by) &&
      (when.notBefore === null || when.notBefore <= on),
  );
  if (unshown.length === 0)
    return problem('error', 'no-provision', `${document.name} không có ${label}.`);
  const acts = list([...new Set(unshown.map(({ by }) => nameOf(book, by)))]);
  return problem(
    'warning',
    'no-provision',
    `${sentence(label)} không có trong văn bản gốc. Có thể do ${acts} bổ sung; hãy kiểm tra.`,
  );
}

/** Places of the draft itself that it does not have. */
export function missingHere(addresses: readonly string[], bare: boolean): DraftProblem[] {
  return addresses.map((address) => {
    const label = labelOf(address);
    // Without a document's name, another document may be meant.
    return bare
      ? problem(
          'warning',
          'no-provision',
          `Dự thảo không có ${label}. Nếu là của văn bản khác, ghi rõ tên văn bản đó.`,
        )
      : problem('error', 'no-provision', `Dự thảo không có ${label}.`);
  });
}
