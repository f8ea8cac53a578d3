import { relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { FactName } from '../../src/import/metadata/types.ts';
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

const ISSUER_ENTRY: Readonly<Record<Done['issuerEntry'], (name: string) => string>> = {
  written: (name) => `Đã thêm “${name}” vào danh sách cơ quan; hãy xem lại tên và cấp.`,
  'to-be-written': (name) => `Sẽ thêm “${name}” vào danh sách cơ quan; hãy xem lại tên và cấp.`,
  elsewhere: (name) =>
    `“${name}” chưa có trong danh sách cơ quan, và danh sách không được ghi khi dùng --out; hãy thêm vào don-vi/co-quan.yaml.`,
};

/** How to say what the text does not, for facts that the command takes. */
const GIVEN: Partial<Readonly<Record<FactName, string>>> = {
  number: 'ghi bằng --number, nếu không tên tệp lấy theo trích yếu',
  type: 'ghi bằng --type',
  issuer: 'ghi bằng --issuer',
  title: 'ghi bằng --title',
};

/** Everything whoever imports should look at, one sentence each. */
export function issuesOf({ text, issues, newIssuer, issuerEntry, optical }: Done): string[] {
  const { metadata, tree, account } = text;
  return [
    ...(account.missing === 0
      ? []
      : [`Còn ${Math.abs(account.missing)} ký tự không rõ đi đâu: hãy so với bản chính thức.`]),
    ...(optical ? ['Nhận dạng chữ từ ảnh: chưa đối chiếu, hãy so với bản chính thức.'] : []),
    ...(newIssuer ? [ISSUER_ENTRY[issuerEntry](newIssuer.name)] : []),
    ...issues.map(({ message, page }) => (page === null ? message : `Trang ${page}: ${message}`)),
    ...metadata.issues.map(({ message }) => message),
    ...metadata.missing.map(({ fact, why }) => withAdvice(why, GIVEN[fact])),
    ...tree.issues.map(
      ({ message, address }) => `${address}: ${optical ? perhaps(message) : message}`,
    ),
  ];
}

function withAdvice(why: string, advice: string | undefined): string {
  return advice === undefined ? why : `${why.replace(/\.$/u, '')}: ${advice}.`;
}

/** What is odd about words read from a picture may be the reading. */
function perhaps(message: string): string {
  return `${message.replace(/\.$/u, '')}, hoặc máy đọc sai; hãy xem ảnh.`;
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
