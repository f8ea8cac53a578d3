import { resolve } from 'node:path';
import { buildSite } from '../src/content/site/build-site.ts';
import { draftCorpus } from '../src/content/site/draft-corpus.ts';
import { textFacts } from '../src/content/compile/text-facts.ts';
import { checkDraft, reviveCorpus, type DraftCorpus } from '../src/legal/citation/draft/index.ts';
import { readCiteOptions } from './lib/cite-options.ts';
import { citeAsJson, citeForPeople } from './lib/cite-output.ts';
import { main } from './lib/main.ts';
import { readText } from './lib/read-text.ts';
import { soundCorpus } from './lib/sound-corpus.ts';

/** Ended with: nothing wrong in the draft, or something. */
type ExitCode = 0 | 1;

/** It could not be checked. */
const UNCHECKED = 2;

// npm run cite -- FILE [--json] [--on DAY] [--place ID]: checks the citations of a draft.
main(() => run(process.argv.slice(2)), UNCHECKED);

async function run(args: readonly string[]): Promise<ExitCode> {
  const { file, json, on, place } = readCiteOptions(args);
  // npm runs commands in the project's folder, wherever they were typed.
  const path = file === '-' ? file : resolve(process.env.INIT_CWD ?? '', file);
  const read = await readText(path);
  if (read.kind === 'failed') throw new Error(read.message);
  if (read.silent > 0)
    console.error(`${read.silent} trang là ảnh, không có chữ đọc được, nên chưa được kiểm tra.`);
  const corpus = await readDraftCorpus(on);
  const places = [...new Set(corpus.territories.map(({ id }) => id))];
  if (place !== undefined && !places.includes(place))
    throw new Error(`Không có địa bàn "${place}". Các địa bàn: ${places.join(', ')}.`);
  const report = await checkDraft(read.text, reviveCorpus(corpus), {
    on,
    ...(place !== undefined && { place }),
  });
  if (report === null) throw new Error('Đã dừng.');
  console.log(json ? citeAsJson(report, file) : citeForPeople(report, file));
  return report.summary.severities.error > 0 ? 1 : 0;
}

async function readDraftCorpus(on: string): Promise<DraftCorpus> {
  const { documents, registries, texts } = await soundCorpus();
  const facts = new Map([...texts].map(([slug, text]) => [slug, textFacts(text)]));
  return draftCorpus(buildSite(documents, registries, on), registries, facts, on);
}
