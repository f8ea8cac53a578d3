import { resolve } from 'node:path';
import { buildSite } from '../src/content/site/build-site.ts';
import { draftCorpus } from '../src/content/site/draft-corpus.ts';
import { CONTENT_DIR } from '../src/content/paths.ts';
import { readCorpus } from '../src/content/read-corpus.ts';
import { textFacts } from '../src/content/compile/text-facts.ts';
import { checkDraft, reviveCorpus, type DraftCorpus } from '../src/legal/citation/draft/index.ts';
import { readCiteOptions } from './lib/cite-options.ts';
import { citeAsJson, citeForPeople } from './lib/cite-output.ts';
import { messageOf } from './lib/main.ts';
import { readText } from './lib/read-text.ts';

/** Ended with: nothing wrong in the draft, something wrong in it, or it could not be checked. */
type ExitCode = 0 | 1 | 2;

// npm run cite -- FILE [--json] [--on DAY] [--place ID]: checks the citations of a draft.
run(process.argv.slice(2))
  .then((code) => (process.exitCode = code))
  .catch((error: unknown) => {
    process.exitCode = fail(process.env.DEBUG ? String(error) : messageOf(error));
  });

async function run(args: readonly string[]): Promise<ExitCode> {
  const options = readCiteOptions(args);
  if (typeof options === 'string') return fail(options);
  const { file, json, on, place } = options;
  // npm runs commands in the project's folder, wherever they were typed.
  const path = file === '-' ? file : resolve(process.env.INIT_CWD ?? '', file);
  const read = await readText(path);
  if (read.kind === 'failed') return fail(read.message);
  if (read.silent > 0)
    console.error(`${read.silent} trang là ảnh, không có chữ đọc được, nên chưa được kiểm tra.`);
  const corpus = await readDraftCorpus(on);
  const places = [...new Set(corpus.territories.map(({ id }) => id))];
  if (place !== undefined && !places.includes(place))
    return fail(`Không có địa bàn "${place}". Các địa bàn: ${places.join(', ')}.`);
  const report = await checkDraft(read.text, reviveCorpus(corpus), {
    on,
    ...(place !== undefined && { place }),
  });
  if (report === null) return fail('Đã dừng.');
  console.log(json ? citeAsJson(report, file) : citeForPeople(report, file));
  return report.summary.severities.error > 0 ? 1 : 0;
}

async function readDraftCorpus(on: string): Promise<DraftCorpus> {
  const { documents, registries, texts } = (await readCorpus(CONTENT_DIR)).value;
  const facts = new Map([...texts].map(([slug, text]) => [slug, textFacts(text)]));
  return draftCorpus(buildSite(documents, registries, on), registries, facts, on);
}

function fail(message: string): 2 {
  console.error(message);
  return 2;
}
