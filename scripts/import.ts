import { basename, dirname, resolve } from 'node:path';
import { BUILD_DATE } from '../src/content/build-date.ts';
import { CONTENT_DIR, contentPath } from '../src/content/paths.ts';
import { readRegistries } from '../src/content/read/registries.ts';
import { ImportFault } from './import/failures.ts';
import type { Given } from './import/given.ts';
import { inputsOf, type Input } from './import/inputs.ts';
import { missingInputs } from './import/missing.ts';
import { readImportOptions, type ImportOptions } from './import/options.ts';
import { asJson, diffOf, reportLines } from './import/report.ts';
import { runAll } from './import/run-all.ts';
import { Refused, type ImportPlan } from './import/run-import.ts';
import { sweep } from './import/store.ts';
import { summaryLine } from './import/summary.ts';
import { forTerminal } from './import/terminal.ts';
import { messageOf } from './lib/main.ts';
import { HelpAsked } from './lib/read-args.ts';

// npm run import -- FILE|FOLDER|URL|-: turns official files into documents of the site.
const STOPPING = 3000;
const cancel = new AbortController();
// Not once: Ctrl-C in a terminal reaches this process twice, by itself and through run.mjs.
process.on('SIGINT', () => {
  cancel.abort(new ImportFault('Đã dừng; các tệp xong trước đó vẫn giữ.'));
  // Whatever does not listen must not keep anybody waiting.
  setTimeout(() => process.exit(1), STOPPING).unref();
});
run(process.argv.slice(2))
  .then((code) => (process.exitCode = code))
  .catch((error: unknown) => {
    if (error instanceof HelpAsked) {
      console.log(error.message);
      return;
    }
    console.error(process.env.DEBUG ? error : forTerminal(messageOf(error)));
    process.exitCode = 1;
  });

async function run(args: readonly string[]): Promise<0 | 1> {
  const options = readImportOptions(args);
  const plan = await planOf(options);
  const inputs = await allInputs(options, plan.registers ?? CONTENT_DIR);
  if (inputs.length > 1) assertForMany(options.given);
  if (!options.dryRun) await sweep(plan.out);
  const results: object[] = [];
  const say = (line: string): void => {
    if (!options.json) console.log(forTerminal(line));
  };
  const outcomes = await runAll(inputs, plan, {
    signal: cancel.signal,
    show: !options.json,
    done: (label, done) => {
      results.push(asJson(label, done));
      reportLines(label, done).forEach(say);
      if (options.force && done.existing !== null && done.action !== 'unchanged')
        say(diffOf(done.path, done.existing, done.mdx));
    },
    failed: (label, fault) => {
      results.push({ file: label, error: fault.message });
      console.error(forTerminal(`${label}: ${fault.message}`));
      if (fault instanceof Refused && !options.json) say(diffOf(label, fault.existing, fault.mdx));
    },
  });
  if (options.json) console.log(JSON.stringify(results, null, 2));
  else if (inputs.length === 0)
    console.log('Mọi văn bản có địa chỉ chính thức đều đã có nguyên văn.');
  else if (outcomes.length > 1) console.log(summaryLine(outcomes, options.dryRun));
  cancel.signal.throwIfAborted();
  return outcomes.some(({ fault }) => fault !== null) ? 1 : 0;
}

async function allInputs({ missing, inputs }: ImportOptions, root: string): Promise<Input[]> {
  if (missing) return missingInputs(root);
  return (await Promise.all(inputs.map(inputsOf))).flat();
}

/** No two documents have one number, or one title. */
function assertForMany({ number, title }: Given): void {
  if (number !== null || title !== null)
    throw new ImportFault(
      `${number === null ? '--title' : '--number'} chỉ dùng khi nhập một tệp; hãy nhập từng tệp một.`,
    );
}

/** Registers stand beside the folder of documents; a folder elsewhere gets documents only. */
async function planOf(options: ImportOptions): Promise<ImportPlan> {
  const { out: asked, given, ocr, dryRun, force } = options;
  const own = contentPath.documents(CONTENT_DIR);
  const out = asked === null ? own : resolve(process.env.INIT_CWD ?? '', asked);
  const registers = basename(out) === basename(own) ? dirname(out) : null;
  const { value } = await readRegistries(registers ?? CONTENT_DIR);
  const issuers = [...value.issuers];
  const cited = new Set(value.citedDocuments.map(({ id }) => id));
  const imported = new Map<string, string>();
  return { registers, out, given, ocr, dryRun, force, on: BUILD_DATE, issuers, cited, imported };
}
