// npm run eval: relevance of the embedded search, and recall of the citation finder, on labelled sets
// where such are present; the finder of competence on its own questions.
import '../tests/eval/embedded.ts';
import '../tests/eval/citations.ts';
import '../tests/eval/competence.ts';
