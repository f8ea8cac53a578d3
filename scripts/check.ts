import { formatIssues, issuesAsJson } from '../src/content/issues.ts';
import { CONTENT_DIR } from '../src/content/paths.ts';
import { readCorpus } from '../src/content/read-corpus.ts';
import { dayOption } from './lib/day-option.ts';
import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';

// npm run check [-- --json] [-- --on DAY]: reads all content and reports what is wrong, without building.
main(async () => {
  const { values } = readArgs(process.argv.slice(2), {
    usage: 'Cách dùng: npm run check [-- --json] [--on 2026-11-22]',
    options: { json: { type: 'boolean', default: false }, on: { type: 'string' } },
  });
  const { value, issues } = await readCorpus(CONTENT_DIR, dayOption(values.on));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (values.json) console.log(issuesAsJson(issues));
  else {
    if (issues.length > 0) console.log(formatIssues(issues));
    const verbatim = value.documents.filter(({ fidelity }) => fidelity !== null);
    const accepted = issues.filter((issue) => issue.accepted !== undefined);
    console.log(
      `${value.documents.length} văn bản, ${verbatim.length} nguyên văn khớp nguồn; ${errors.length} lỗi, ${issues.length - errors.length} cảnh báo${accepted.length > 0 ? ` (${accepted.length} đã giải thích)` : ''}.`,
    );
  }
  if (errors.length > 0) process.exitCode = 1;
});
