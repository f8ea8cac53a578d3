// npm run eval: relevance of the embedded search on labelled questions, where such sets are present.
import '../tests/eval/embedded.ts';
