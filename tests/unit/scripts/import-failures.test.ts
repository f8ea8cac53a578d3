import { expect, test } from 'vitest';
import { failureSentence } from '../../../scripts/import/failures.ts';

test.each([
  ['ảnh PNG', /\(ảnh PNG\); .*PDF.*--ocr\.$/u],
  ['tệp nén ZIP', /; hãy giải nén/u],
  ['tệp RTF', /; .*\.docx\.$/u],
  ['tệp OpenDocument', /; .*\.docx\.$/u],
  ['bảng tính Excel kiểu cũ', /; .*PDF\.$/u],
  ['trang web lưu thành một tệp MHT', /; .*HTML\.$/u],
  [null, /; hãy kiểm tra/u],
])('what to do with a file that is %s is said', (detail, says) => {
  expect(failureSentence('unknown-kind', detail)).toMatch(says);
});
