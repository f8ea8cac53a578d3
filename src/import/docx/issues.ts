import type { Seen } from './context.ts';
import type { Account } from '../flow/account.ts';

/** Tells what the file holds beside its text, in one sentence each. */
export function tellSeen(seen: Seen, account: Account): void {
  if (seen.deleted > 0)
    account.issue(
      'docx/tracked-changes',
      `Tệp còn dấu sửa: ${seen.deleted} ký tự đã bị xóa không được nhập, phần chèn thêm được giữ; hãy chấp nhận hoặc từ chối hết các sửa đổi trong Word rồi nhập lại cho chắc.`,
    );
  if (seen.hidden > 0)
    account.issue(
      'docx/hidden-text',
      `Tệp có ${seen.hidden} ký tự định dạng ẩn, không được nhập; hãy bỏ định dạng ẩn nếu đó là lời văn.`,
    );
  if (seen.pictures > 0)
    account.issue(
      'docx/pictures',
      `Tệp có ${seen.pictures} hình, không được nhập; hãy xem trong hình có lời văn hay không.`,
    );
  if (seen.formulas > 0)
    account.issue(
      'docx/formulas',
      `Tệp có ${seen.formulas} công thức, chỉ giữ được các ký tự liền nhau; hãy đối chiếu với bản gốc.`,
    );
  if (seen.embedded > 0)
    account.issue(
      'docx/embedded',
      `Tệp có ${seen.embedded} phần nhúng từ tệp khác, không được nhập; hãy mở bằng Word và lưu lại rồi nhập.`,
    );
  for (const format of seen.formats)
    account.issue(
      'docx/number-format',
      `Kiểu đánh số "${format}" chưa biết cách viết, đã viết bằng chữ số; hãy đối chiếu với bản gốc.`,
    );
}
