import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { comingYear } from '../src/content/site/coming-year.ts';
import { listDocumentFiles } from '../src/content/read/document-files.ts';
import type { EntryDependant } from '../src/content/site/dependants.ts';
import { CONTENT_DIR, contentPath } from '../src/content/paths.ts';
import { radarOver } from '../src/content/site/radar.ts';
import { readBaseline } from '../src/content/read/read-baseline.ts';
import { readCorpus } from '../src/content/read-corpus.ts';
import { changedSince, formatBaseline, itemOf, recordSeen } from '../src/legal/impact/index.ts';
import { main } from './lib/main.ts';
import { readReviewOptions } from './lib/review-options.ts';
import { reviewAsJson, reviewForPeople } from './lib/review-output.ts';

// npm run review [-- --json] [--on DAY]: what rests on provisions that are not what they were.
// npm run review -- --seen ITEM … | --seen --all: records that somebody has looked.
main(async () => {
  const options = readReviewOptions(process.argv.slice(2));
  const { on } = options;
  const { value: corpus, issues } = await readCorpus(CONTENT_DIR, on);
  const files = await listDocumentFiles(CONTENT_DIR);
  if (corpus.documents.length < files.length)
    throw new Error('Có văn bản không đọc được; sửa trước theo: npm run check');
  const { dependants, world, nameOf } = radarOver(corpus, on);
  const baseline = (await readBaseline(CONTENT_DIR)).value ?? new Map<string, never>();
  if (options.task === 'list') {
    const coming = comingYear(dependants, on, world);
    const listing = { on, ...changedSince(baseline, dependants, on, world), coming, nameOf };
    console.log(options.json ? reviewAsJson(listing) : reviewForPeople(listing));
    return;
  }
  // What is wrong in an entry must not be recorded as looked at.
  if (issues.some(({ severity, rule }) => severity === 'error' && rule !== 'impact/baseline'))
    throw new Error('Nội dung còn lỗi; sửa trước theo: npm run check');
  const { items } = options;
  const isSeen = items === 'all' ? () => true : chosen(items, dependants);
  const next = recordSeen(baseline, dependants, isSeen, on, world);
  const path = contentPath.seen(CONTENT_DIR);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, formatBaseline(next));
  const changed = [...next].filter(([key, last]) => baseline.get(key) !== last).length;
  console.log(`Đã ghi ${changed} mốc mới; tệp có ${next.size} mốc. Hãy đưa tệp vào kho mã nguồn.`);
});

/** Tells the dependants that were named; all of them must exist. */
function chosen(
  items: readonly string[],
  dependants: readonly EntryDependant[],
): (dependant: EntryDependant) => boolean {
  const known = new Set(dependants.map(itemOf));
  const unknown = items.filter((item) => !known.has(item));
  if (unknown.length > 0)
    throw new Error(
      `Không có mục "${unknown.join('", "')}". Mục viết như ${[...known][0] ?? 'tham-quyen/<mã>'}.`,
    );
  return (dependant) => items.includes(itemOf(dependant));
}
