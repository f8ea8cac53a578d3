import { checkDraft, reviveCorpus, type DraftCorpus } from '../../legal/citation/draft/index.ts';
import type { CheckReply, CheckRequest } from './check-messages.ts';

/** Steps of progress the page is told about. */
const STEPS = 50;

/**
 * Entry of the worker that checks a draft. It is started from a blob, so that it inherits the page's
 * content security policy; stopping it is how a check is cancelled.
 */
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const began = performance.now();
  const { corpus, text, ...options } = data;
  let told = 0;
  const progress = (done: number): void => {
    if (Math.floor(done * STEPS) === told) return;
    told = Math.floor(done * STEPS);
    answer({ kind: 'progress', done });
  };
  // The build wrote the corpus into this very page.
  checkDraft(text, reviveCorpus(JSON.parse(corpus) as DraftCorpus), { ...options, progress })
    .then((report) => {
      if (report) answer({ kind: 'report', report, took: performance.now() - began });
    })
    // Reaches the page as an error of the worker.
    .catch(reportError);
});

function answer(reply: CheckReply): void {
  self.postMessage(reply);
}
