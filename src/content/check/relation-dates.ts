import { shownDay } from '../../legal/calendar.ts';
import type { Bounds } from '../../schemas/date.ts';
import type { FileIssue } from '../issues.ts';
import { issueAt, type CheckedCorpus, type CheckedDocument } from './corpus.ts';
import { earliestStart } from './days.ts';

/** Days between which something holds, the wrong way round; relations older than their document. */
export function checkRelationDates({ documents }: CheckedCorpus): FileIssue[] {
  return documents.flatMap((document) => [
    ...bounds(document),
    ...beforeIssue(document),
    ...endsBeforeItBegins(document),
  ]);
}

function bounds(document: CheckedDocument): FileIssue[] {
  const { inForceBounds, relations } = document.data;
  const all: { path: (string | number)[]; value: Bounds | undefined }[] = [
    { path: ['inForceBounds'], value: inForceBounds },
    ...relations.map(({ fromBounds }, i) => ({
      path: ['relations', i, 'fromBounds'],
      value: fromBounds,
    })),
  ];
  return all
    .filter(({ value }) => value?.notBefore !== undefined && value.notAfter !== undefined)
    .filter(({ value }) => (value?.notBefore ?? '') > (value?.notAfter ?? ''))
    .map(({ path }) =>
      issueAt(document, path, {
        rule: 'date/bounds',
        severity: 'error',
        message: `Trường "${path.join('.')}": mốc sớm nhất sau mốc chậm nhất.`,
        hint: 'Đổi chỗ hoặc sửa "notBefore" và "notAfter".',
      }),
    );
}

/** Nothing can act before it exists, unless it says that it applies backwards: hence a warning. */
function beforeIssue(document: CheckedDocument): FileIssue[] {
  const { issued, relations } = document.data;
  if (!issued) return [];
  return relations.flatMap(({ from, fromBounds }, i) => {
    const day = from ?? fromBounds?.notAfter;
    if (day === undefined || day >= issued.value) return [];
    return [
      issueAt(document, ['relations', i, from === undefined ? 'fromBounds' : 'from'], {
        rule: 'date/relation-before-issue',
        severity: 'warning',
        message: `Trường "relations.${i}": tác động từ ngày ${shownDay(day)}, trước ngày ban hành (${shownDay(issued.value)}).`,
        hint: 'Sửa ngày; nếu văn bản có hiệu lực trở về trước, ghi lý do ở "accepts".',
      }),
    ];
  });
}

function endsBeforeItBegins(document: CheckedDocument): FileIssue[] {
  return document.data.relations.flatMap(({ from, fromBounds, until }, i) => {
    const start = from ?? fromBounds?.notBefore ?? earliestStart(document);
    if (until === undefined || start === undefined || until > start) return [];
    return [
      issueAt(document, ['relations', i, 'until'], {
        rule: 'date/relation-ends-before-it-begins',
        severity: 'error',
        message: `Trường "relations.${i}": thôi tác động ngày ${shownDay(until)}, không sau ngày bắt đầu (${shownDay(start)}).`,
        hint: 'Kiểm tra lại "until" và "from".',
      }),
    ];
  });
}
