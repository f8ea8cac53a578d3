import { readDocx } from '../../../import/docx/index.ts';
import { draftReply } from './draft-reply.ts';

/** Entry of the worker that takes the text out of a Word document. */
self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  void readDocx(new Uint8Array(data)).then((reading) => self.postMessage(draftReply(reading)));
});
