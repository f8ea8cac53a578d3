import { evaluate } from '../tests/eval/evaluate.ts';
import { readOptions } from '../tests/eval/options.ts';
import { main } from './lib/main.ts';

// npm run eval: relevance of the search on the site's own queries and on labelled sets where such are
// present, recall of the citation finder, and the finder of competence on its own questions.
main(async () => {
  await evaluate(readOptions(process.argv.slice(2)));
}, 2);
