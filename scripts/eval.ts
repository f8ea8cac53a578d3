// npm run eval: relevance of the embedded search, and recall of the citation finder, on labelled sets
// where such are present.
import '../tests/eval/embedded.ts';
import '../tests/eval/citations.ts';
