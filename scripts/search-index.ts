import { main } from './lib/main.ts';
import { givenUp, GivenUp } from './search/given-up.ts';
import { readIndexOptions, type IndexOptions } from './search/index-options.ts';
import { masterKey } from './search/master-key.ts';
import { progressOn } from './search/progress.ts';
import { publish } from './search/publish.ts';
import { searchKey } from './search/search-key.ts';
import { greetServer } from './search/server-version.ts';
import { digestOf, siteSearchData } from './search/site-data.ts';

// npm run search:index [-- --dry-run] [--json] [--index NAME]: puts the content on the search server.
main(async () => {
  const options = readIndexOptions(process.argv.slice(2));
  const signal = givenUp();
  try {
    await run(options, signal);
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    console.error(error.message);
    process.exitCode = 130;
  }
});

async function run({ dryRun, json, index }: IndexOptions, signal: AbortSignal): Promise<void> {
  const url = process.env.MEILI_URL ?? 'http://127.0.0.1:7700';
  const say = (line: string): void => {
    if (!json) console.log(line);
  };
  const data = await siteSearchData();
  const digest = digestOf(data);
  const facts = { documents: data.documents.length, provisions: data.provisions.length, digest };
  say(`${facts.documents} văn bản, ${facts.provisions} đoạn; dấu nội dung ${digest}.`);
  if (dryRun) {
    if (json) console.log(JSON.stringify({ outcome: 'dry-run', ...facts, url, index }));
    else say(`Chạy thử: không gửi gì lên máy chủ ${url}.`);
    return;
  }
  const target = { url, key: await masterKey(), index };
  const warning = await greetServer(url, target.key);
  if (warning !== null) console.error(warning);
  const progress = progressOn(process.stdout, 'đoạn');
  const ended = await publish(data, digest, target, json ? () => undefined : progress.tell, {
    signal,
  }).finally(progress.end);
  const { outcome, removed } = ended;
  const key = await searchKey(target);
  if (json) {
    const seconds = Math.round(ended.seconds * 10) / 10;
    console.log(
      JSON.stringify({ outcome, ...facts, seconds, url, index, removed, searchKey: key }),
    );
    return;
  }
  if (removed.length > 0)
    say(`Đã dọn ${removed.length} chỉ mục mà lần chạy trước bỏ dở hoặc chưa kịp xóa.`);
  const took = `${ended.seconds.toFixed(1)} giây`;
  say(
    outcome === 'unchanged'
      ? `Máy chủ đã có đúng nội dung này (${took}).`
      : `Xong sau ${took}: chỉ mục mới đã thay chỉ mục cũ.`,
  );
  say(`Khóa chỉ để tìm: ${key}`);
}
