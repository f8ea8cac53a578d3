import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContents, type Contents } from './contents.ts';

/** Asked of the site's content; each has answers in it. */
const QUESTIONS: readonly string[] = [
  'hội nghị hội thảo quốc tế',
  'thỏa thuận quốc tế',
  'bảo hộ công dân',
  'ky ket thoa thuan',
  'đoàn ra nước ngoài',
  'k1 đ4 qđ 3072/2014',
  'thẩm quyền của chủ tịch ủy ban nhân dân tỉnh',
  'lãnh sự danh dự',
];

/** The site's content as it is and with another title, both in a temporary folder. */
export async function siteContents(): Promise<{
  contents: Contents;
  remove: () => Promise<void>;
}> {
  const root = await mkdtemp(join(tmpdir(), 'tra-cuu-noi-dung-'));
  const folders = { first: join(root, 'first'), second: join(root, 'second') };
  for (const folder of Object.values(folders)) await cp('content', folder, { recursive: true });
  const documents = join(folders.second, 'van-ban');
  const [name = ''] = (await readdir(documents)).filter((file) => file.endsWith('.mdx')).sort();
  const text = await readFile(join(documents, name), 'utf8');
  await writeFile(join(documents, name), text.replace(/^title: (.*)$/m, 'title: $1 mới'));
  const contents = await readContents(folders, QUESTIONS);
  return { contents, remove: () => rm(root, { recursive: true, force: true }) };
}
