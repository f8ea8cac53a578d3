import { shownDay } from '../../legal/calendar.ts';
import type { FileIssue } from '../issues.ts';
import { earliestStart } from './days.ts';
import { issueAt, type CheckedCorpus, type CheckedDocument } from './corpus.ts';

/** Days of one document that contradict each other. */
export function checkDates({ documents }: CheckedCorpus): FileIssue[] {
  return documents.flatMap((document) => [
    ...inForceBeforeIssue(document),
    ...expiresBeforeInForce(document),
    ...provisionEndsBeforeInForce(document),
    ...seenAfterChecked(document),
  ]);
}

function inForceBeforeIssue(document: CheckedDocument): FileIssue[] {
  const { issued, inForceFrom, inForceBounds } = document.data;
  const day = inForceFrom?.value ?? inForceBounds?.notAfter;
  if (!issued || day === undefined || day >= issued.value) return [];
  const field = inForceFrom ? 'inForceFrom' : 'inForceBounds';
  return [
    issueAt(document, [field], {
      rule: 'date/in-force-before-issue',
      severity: 'error',
      message: `Ngày có hiệu lực (${shownDay(day)}) trước ngày ban hành (${shownDay(issued.value)}).`,
      hint: `Kiểm tra lại "issued" và "${field}".`,
    }),
  ];
}

function expiresBeforeInForce(document: CheckedDocument): FileIssue[] {
  const { expires } = document.data;
  const start = earliestStart(document);
  if (!expires || start === undefined || expires.value > start) return [];
  return [
    issueAt(document, ['expires'], {
      rule: 'date/expires-before-in-force',
      severity: 'error',
      message: `Ngày hết hiệu lực (${shownDay(expires.value)}) không sau ngày có hiệu lực (${shownDay(start)}).`,
      hint: 'Kiểm tra lại "inForceFrom" và "expires".',
    }),
  ];
}

function provisionEndsBeforeInForce(document: CheckedDocument): FileIssue[] {
  const start = earliestStart(document);
  if (start === undefined) return [];
  return document.data.provisionEnds.flatMap(({ lastDay }, i) => {
    if (lastDay >= start) return [];
    return [
      issueAt(document, ['provisionEnds', i, 'lastDay'], {
        rule: 'date/provision-ends-before-in-force',
        severity: 'error',
        message: `Trường "provisionEnds.${i}": điều khoản hết áp dụng ngày ${shownDay(lastDay)}, trước khi văn bản có hiệu lực (${shownDay(start)}).`,
        hint: 'Kiểm tra lại "lastDay" và "inForceFrom".',
      }),
    ];
  });
}

/** What was seen cannot be later than the day somebody looked. */
function seenAfterChecked(document: CheckedDocument): FileIssue[] {
  const { lastSeenInForce: seen, checkedOn } = document.data;
  const checked = seen?.checkedOn ?? checkedOn;
  if (!seen || seen.value <= checked) return [];
  return [
    issueAt(document, ['lastSeenInForce', 'value'], {
      rule: 'date/seen-after-checked',
      severity: 'error',
      message: `Ngày còn thấy hiệu lực (${shownDay(seen.value)}) sau ngày kiểm tra (${shownDay(checked)}).`,
      hint: 'Sửa "lastSeenInForce", hoặc kiểm tra lại nguồn và ghi "checkedOn" mới.',
    }),
  ];
}
