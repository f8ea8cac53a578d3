import { buildSite } from '../src/content/site/build-site.ts';
import { advisersOf } from '../src/content/site/competence-advisers.ts';
import { competenceWorld } from '../src/content/site/competence-world.ts';
import { competenceOn, createFinder, historyOf, summarise } from '../src/legal/competence/index.ts';
import { expansionOf } from '../src/search/abbreviations.ts';
import { foundRows } from './lib/found-rows.ts';
import { main } from './lib/main.ts';
import { soundCorpus } from './lib/sound-corpus.ts';
import { readWhoOptions } from './lib/who-options.ts';
import { NOTHING, whoForPeople, type WhoRow } from './lib/who-output.ts';

/** Ended with: an answer, or nothing found. */
type ExitCode = 0 | 1;

/** The question cannot be read, or nothing to answer it from. */
const UNREAD = 2;

// npm run who -- "việc cần hỏi" [--on DAY] [--place ID] [--json]: who decides a matter on a date.
main(() => run(process.argv.slice(2)), UNREAD);

async function run(args: readonly string[]): Promise<ExitCode> {
  const { question, on, place, json } = readWhoOptions(args);
  const { competence, documents, office, registries } = await soundCorpus();
  const areas = new Map(registries.territories.map(({ id, name }) => [id, name]));
  if (place !== undefined && !areas.has(place))
    throw new Error(`Không có địa bàn "${place}". Các địa bàn: ${[...areas.keys()].join(', ')}.`);
  const site = buildSite(documents, registries, on);
  const world = competenceWorld(site, registries);
  const duties = office.duties.map(({ value }) => value);
  const asked = { on, ...(place !== undefined && { territory: place }) };
  const rows = competence.map(({ value }) => value);
  const finder = createFinder(rows, (word) => expansionOf(word, 'query'));
  const { vague, unsure, found } = foundRows(rows, finder, { question, place, tree: world.tree });
  const answers = found.map(({ entry, score, near, onlyIn }): WhoRow => {
    const answer = competenceOn(entry, asked, world);
    return {
      id: entry.id,
      number: entry.number,
      matter: entry.matter,
      ...summarise(entry, answer, areas),
      steps: answer.parts.flatMap(({ span, status }) =>
        status === 'unknown' ? [] : (span?.steps ?? []),
      ),
      procedures: entry.procedures.map(({ code }) => code),
      advises: advisersOf(entry, duties),
      score: Math.round(score * 1000) / 1000,
      near,
      onlyIn: onlyIn.map((id) => areas.get(id) ?? id),
      history: historyOf(entry),
    };
  });
  const nameOf = (slug: string): string =>
    site.find((document) => document.slug === slug)?.name ??
    registries.citedDocuments.find(({ id }) => id === slug)?.number ??
    slug;
  const departmentOf = (id: string): string =>
    registries.departments.find((one) => one.id === id)?.name ?? id;
  if (json) console.log(JSON.stringify(answers, null, 2));
  else if (answers.length > 0)
    console.log(whoForPeople(answers, on, { nameOf, departmentOf }, { vague, unsure }));
  else console.error(NOTHING);
  return answers.length > 0 ? 0 : 1;
}
