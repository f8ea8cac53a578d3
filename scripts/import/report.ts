import { relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Done } from './run-import.ts';

const ACTIONS: Readonly<Record<Done['action'], string>> = {
  create: 'mới',
  update: 'nhập lại',
  complete: 'thay tóm lược bằng nguyên văn',
  unchanged: 'không đổi',
};

/** Issues told by name; the rest are counted. */
const SHOWN = 8;

/** A file's import in a few lines: where it went, what is in it, what to look at. */
export function reportLines(label: string, done: Done): string[] {
  const { text, pages, action, seconds } = done;
  const clauses = text.articles.reduce((sum, { clauses: own }) => sum + own.length, 0);
  const facts = [
    pages === null ? null : `${pages} trang`,
    `${text.articles.length} điều`,
    `${clauses} khoản`,
    `${seconds.toFixed(1)} giây`,
  ].filter((part) => part !== null);
  const issues = issuesOf(done);
  const rest = issues.length - SHOWN;
  return [
    `${label} → ${relative(process.cwd(), done.path)} (${ACTIONS[action]}): ${facts.join(', ')}`,
    ...accountLine(done),
    ...issues.slice(0, SHOWN).map((issue) => `  ! ${issue}`),
    ...(rest > 0 ? [`  ! và ${rest} chỗ khác; xem đủ với --json.`] : []),
  ];
}

/** Everything whoever imports should look at, one sentence each. */
export function issuesOf({ text, issues, newIssuer, optical }: Done): string[] {
  const { metadata, tree, account } = text;
  return [
    ...(account.missing === 0
      ? []
      : [`Còn ${Math.abs(account.missing)} ký tự không rõ đi đâu: hãy so với bản chính thức.`]),
    ...(optical ? ['Nhận dạng chữ từ ảnh: chưa đối chiếu, hãy so với bản chính thức.'] : []),
    ...(newIssuer
      ? [`Đã thêm “${newIssuer.name}” vào danh sách cơ quan; hãy xem lại tên và cấp.`]
      : []),
    ...issues.map(({ message, page }) => (page === null ? message : `Trang ${page}: ${message}`)),
    ...metadata.issues.map(({ message }) => message),
    ...metadata.missing.map(({ why }) => why),
    ...tree.issues.map(({ message, address }) => `${address}: ${message}`),
  ];
}

function accountLine({ text: { account } }: Done): string[] {
  const removed = Object.values(account.removed).reduce((sum, count) => sum + count, 0);
  const added = Object.values(account.added).reduce((sum, count) => sum + count, 0);
  return [
    `  ký tự: đọc ${account.read}, giữ ${account.kept}, bỏ ${removed}, thêm ${added}${account.missing === 0 ? ', khớp' : `, LỆCH ${account.missing}`}`,
  ];
}

/** The same for programs. */
export function asJson(label: string, done: Done): object {
  const { text, path, action, pages, optical, seconds } = done;
  return {
    file: label,
    slug: text.slug,
    path,
    action,
    pages,
    optical,
    seconds,
    metadata: text.facts,
    articles: text.articles.map(({ article, address, title, text: words, clauses }) => ({
      article,
      address,
      title,
      text: words,
      clauses,
    })),
    account: text.account,
    issues: issuesOf(done),
  };
}

/** How a file would change, as a unified diff. */
export function diffOf(path: string, before: string, after: string): string {
  return createTwoFilesPatch(path, path, before, after, 'đang có', 'sẽ ghi', { context: 2 });
}
