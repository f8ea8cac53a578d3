import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { CIRCULAR, LAW, type Changes } from './support/check-cases/case.ts';
import { COMPARISON_CASES } from './support/check-cases/comparison.ts';
import { COMPETENCE_CASES } from './support/check-cases/competence.ts';
import { EVIDENCE_CASES } from './support/check-cases/evidence.ts';
import { GRAPH_CASES } from './support/check-cases/graph.ts';
import { IMPACT_CASES } from './support/check-cases/impact.ts';
import { LESSON_CASES } from './support/check-cases/lessons.ts';
import { POST_CASES } from './support/check-cases/posts.ts';
import { PROCEDURE_CASES } from './support/check-cases/procedures.ts';
import { REDIRECT_CASES } from './support/check-cases/redirects.ts';
import { REFERENCE_CASES } from './support/check-cases/references.ts';
import { REPORT_CASES } from './support/check-cases/reporting.ts';
import { SUCCESSION_CASES } from './support/check-cases/succession.ts';
import { GOOD_CONTENT, writeContent, type ContentFiles } from './support/small-content.ts';

/** What is to be looked at again depends on the day. */
const TODAY = '2026-11-22';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(
    folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })),
  );
});

function changed(changes: Changes): ContentFiles {
  const files: Record<string, string> = { ...GOOD_CONTENT };
  for (const [file, pairs] of Object.entries(changes))
    for (const [from, to] of pairs) {
      const text = files[file] ?? '';
      if (!text.includes(from) && text !== from) throw new Error(`${file} has no "${from}".`);
      files[file] = text === '' ? to : text.replace(from, to);
    }
  return files;
}

const CASES = [
  ...GRAPH_CASES,
  ...REFERENCE_CASES,
  ...EVIDENCE_CASES,
  ...COMPETENCE_CASES,
  ...LESSON_CASES,
  ...REPORT_CASES,
  ...IMPACT_CASES,
  ...SUCCESSION_CASES,
  ...COMPARISON_CASES,
  ...PROCEDURE_CASES,
  ...POST_CASES,
  ...REDIRECT_CASES,
];

it('content without fault has no issue', async () => {
  const root = await writeContent(GOOD_CONTENT);
  folders.push(root);
  const { value, issues } = await readCorpus(root, TODAY);
  expect(issues).toEqual([]);
  expect(value.documents).toHaveLength(3);
});

describe('content with one fault', () => {
  it.each(CASES)('$rule: $fault', async ({ rule, changes, file, at, severity }) => {
    const files = changed(changes);
    const root = await writeContent(files);
    folders.push(root);
    const { issues } = await readCorpus(root, TODAY);
    const told = file ?? Object.keys(changes)[0] ?? '';
    const lines = (files[told] ?? '').split('\n');
    expect(issues).toMatchObject([
      {
        rule,
        file: told,
        line: lines.findIndex((line) => line.includes(at)) + 1,
        severity: severity ?? 'error',
        message: expect.stringMatching(/\.$/) as string,
      },
    ]);
    expect(issues[0]?.line).toBeGreaterThan(0);
  });

  it('every rule of the checks has a case', async () => {
    const folder = 'src/content/check';
    const names = (await readdir(folder)).map((name) => join(folder, name));
    const texts = await Promise.all(names.map((name) => readFile(name, 'utf8')));
    const rules = texts.flatMap((text) =>
      Array.from(text.matchAll(/rule: '([^']+)'/g), ([, rule = '']) => rule),
    );
    expect(rules.length).toBeGreaterThan(15);
    expect(rules.filter((rule) => !CASES.some((one) => one.rule === rule))).toEqual([]);
  });
});

it('an accepted warning stays, with its reason', async () => {
  const root = await writeContent(
    changed({
      [CIRCULAR]: [
        ['identity: { confidence: B', 'identity: { confidence: A'],
        ['relations:', "accepts: [{ rule: evidence/weak-a, why: 'Chỉ có bản này.' }]\nrelations:"],
      ],
    }),
  );
  folders.push(root);
  const { issues } = await readCorpus(root);
  expect(issues).toMatchObject([{ rule: 'evidence/weak-a', accepted: 'Chỉ có bản này.' }]);
});

it('an error cannot be accepted', async () => {
  const root = await writeContent(
    changed({
      [LAW]: [
        ['inForceFrom: { value: 2020-07-01', 'inForceFrom: { value: 2020-01-04'],
        ['verbatim:', 'accepts: [{ rule: date/in-force-before-issue, why: Thử. }]\nverbatim:'],
      ],
    }),
  );
  folders.push(root);
  const { issues } = await readCorpus(root);
  expect(issues.map(({ rule, accepted }) => [rule, accepted])).toEqual([
    ['date/in-force-before-issue', undefined],
  ]);
});
