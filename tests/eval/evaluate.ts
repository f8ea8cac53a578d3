import { writeTable } from '../../scripts/lib/readme-table.ts';
import { siteSearchData } from '../../scripts/search/site-data.ts';
import { measureCitations } from './citations.ts';
import { measureCompetence } from './competence-measure.ts';
import { belowFloors } from './floors.ts';
import { dropsOf, missedTargets, readFigures, writeFigures } from './figures.ts';
import { withoutAccents } from './measure.ts';
import { measureSite, type SiteFigures } from './measure-site.ts';
import type { EvalOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { providerOf } from './providers.ts';
import { relevanceTable, type Measured } from './relevance-table.ts';
import { citationLine, competenceLine, retrievalLines, siteLine } from './report.ts';
import { measureSets } from './retrieval.ts';
import { readSiteQueries } from './site-set.ts';

/**
 * Measures what was asked, and prints each part as soon as it is there. Where a set does not reach
 * what it must, it says so and the command fails.
 */
export async function evaluate(options: EvalOptions): Promise<void> {
  const { files, json } = options;
  const say = (...lines: readonly string[]): void => {
    if (!json && lines.length > 0) console.log(lines.join('\n'));
  };
  const site = files === null ? await evaluateSite(options) : null;
  if (site) {
    say(`Bộ câu hỏi riêng (${options.provider}):`, ...site.figures.map(siteLine));
    say(`  p50 ${site.speed.p50.toFixed(1)} ms  p95 ${site.speed.p95.toFixed(1)} ms`);
    if (options.misses) say(...site.misses);
    if (options.write) writeFigures(site.figures);
    else if (options.provider === 'embedded' && !options.stripAccents)
      say(...dropsOf(readFigures(), site.figures));
  }
  const sets = await measureSets(options, (figures) => say(...retrievalLines(figures)));
  if (sets.length === 0)
    say('BỎ QUA: không có ../shared/data/retrieval, nên không đo được trên các bộ ngoài.');
  if (site) holdFloors({ provider: options.provider, site, sets }, options);
  if (site && options.write) {
    const server = await evaluateServer(options, say);
    holdFloors(server, options);
    await writeTable(
      'relevance',
      relevanceTable([{ provider: options.provider, site, sets }, server]),
    );
    say('Đã ghi tests/eval/figures.json và bảng trong README.md.');
  }
  if (files !== null) {
    if (json) console.log(JSON.stringify({ sets }, null, 2));
    return;
  }
  const misses: string[] = [];
  const citations = measureCitations((line) => misses.push(line));
  if (citations) say('Dẫn chiếu:', ...citations.map(citationLine));
  else say('BỎ QUA: không có ../shared/data/citations, nên không đo được tỉ lệ tìm thấy.');
  const competence = await measureCompetence();
  say('Thẩm quyền:', ...competence.figures.map(competenceLine));
  if (options.misses) say(...misses, ...competence.misses);
  if (json)
    console.log(JSON.stringify({ site, sets, citations, competence: competence.figures }, null, 2));
}

/** Says what is below its floor, and makes the command fail; the targets of our own are for queries as typed. */
function holdFloors({ provider, site, sets }: Measured, { stripAccents }: EvalOptions): void {
  const own = stripAccents ? [] : missedTargets(site.figures);
  const below = [...own.map((line) => `own queries (${provider}), ${line}`), ...belowFloors(sets)];
  if (below.length === 0) return;
  console.error(['Chưa đạt mức phải giữ (tests/eval/floors.ts):', ...below].join('\n  '));
  process.exitCode = 1;
}

/** The same on the server, for the table. */
async function evaluateServer(
  options: EvalOptions,
  say: (...lines: readonly string[]) => void,
): Promise<Measured> {
  const asked = { ...options, provider: 'meilisearch' as const };
  const site = await evaluateSite(asked);
  const sets = await measureSets(asked, (figures) => say(...retrievalLines(figures)));
  return { provider: asked.provider, site, sets };
}

/** The site's own queries over its own content. */
async function evaluateSite({ provider: name, stripAccents }: EvalOptions): Promise<SiteFigures> {
  const queries = readSiteQueries().map((one) => ({
    ...one,
    query: stripAccents ? withoutAccents(one.query) : one.query,
  }));
  const progress = startProgress('Bộ câu hỏi riêng: đang đọc nội dung');
  const create = await providerOf(name);
  const provider = await create(await siteSearchData());
  try {
    return await measureSite(queries, provider, progress.of('Bộ câu hỏi riêng'));
  } finally {
    progress.clear();
    await provider.close();
  }
}
