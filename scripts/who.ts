import { buildSite } from '../src/content/site/build-site.ts';
import { advisersOf } from '../src/content/site/competence-advisers.ts';
import { competenceWorld } from '../src/content/site/competence-world.ts';
import { CONTENT_DIR } from '../src/content/paths.ts';
import { readCorpus } from '../src/content/read-corpus.ts';
import { competenceOn, createFinder, historyOf, summarise } from '../src/legal/competence/index.ts';
import { expansionOf } from '../src/search/abbreviations.ts';
import { messageOf } from './lib/main.ts';
import { readWhoOptions } from './lib/who-options.ts';
import { NOTHING, whoForPeople, type WhoRow } from './lib/who-output.ts';

/** Rows shown; the right one is nearly always the first. */
const SHOWN = 5;

/** Ended with: an answer, nothing found, or a question that cannot be read. */
type ExitCode = 0 | 1 | 2;

// npm run who -- "việc cần hỏi" [--on DAY] [--place ID] [--json]: who decides a matter on a date.
run(process.argv.slice(2))
  .then((code) => (process.exitCode = code))
  .catch((error: unknown) => {
    process.exitCode = fail(process.env.DEBUG ? String(error) : messageOf(error));
  });

async function run(args: readonly string[]): Promise<ExitCode> {
  const options = readWhoOptions(args);
  if (typeof options === 'string') return fail(options);
  const { question, on, place, json } = options;
  const { competence, documents, office, registries } = (await readCorpus(CONTENT_DIR)).value;
  const areas = new Map(registries.territories.map(({ id, name }) => [id, name]));
  if (place !== undefined && !areas.has(place))
    return fail(`Không có địa bàn "${place}". Các địa bàn: ${[...areas.keys()].join(', ')}.`);
  const site = buildSite(documents, registries, on);
  const world = competenceWorld(site, registries);
  const entries = competence.map(({ value }) => value);
  const duties = office.duties.map(({ value }) => value);
  const finder = createFinder(entries, (word) => expansionOf(word, 'query'));
  const { matches, near } = finder.find(question);
  const rows = matches.slice(0, SHOWN).flatMap(({ id, score }): WhoRow[] => {
    const row = entries.find((entry) => entry.id === id);
    if (!row) return [];
    const answer = competenceOn(
      row,
      { on, ...(place !== undefined && { territory: place }) },
      world,
    );
    return [
      {
        id,
        number: row.number,
        matter: row.matter,
        ...summarise(row, answer, areas),
        steps: answer.parts.flatMap(({ span, status }) =>
          status === 'unknown' ? [] : (span?.steps ?? []),
        ),
        procedures: row.procedures.map(({ code }) => code),
        advises: advisersOf(row, duties),
        score: Math.round(score * 1000) / 1000,
        near: near.length > 1 && near.includes(id),
        history: historyOf(row),
      },
    ];
  });
  const nameOf = (slug: string): string =>
    site.find((document) => document.slug === slug)?.name ??
    registries.citedDocuments.find(({ id }) => id === slug)?.number ??
    slug;
  const departmentOf = (id: string): string =>
    registries.departments.find((one) => one.id === id)?.name ?? id;
  if (json) console.log(JSON.stringify(rows, null, 2));
  else if (rows.length > 0) console.log(whoForPeople(rows, on, { nameOf, departmentOf }));
  else console.error(NOTHING);
  return rows.length > 0 ? 0 : 1;
}

function fail(message: string): 2 {
  console.error(message);
  return 2;
}
