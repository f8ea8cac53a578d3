/** From a text as read to a document as filed: body, account, facts, and how they are written. */
export { accountOf, type Account } from './account.ts';
export { articlesOf, type ImportedArticle } from './articles.ts';
export { toBody } from './body.ts';
export { doubtsOf } from './doubts.ts';
export { IMPORTED_SOURCE, witnessOf } from './evidence.ts';
export { documentFacts, type DocumentFacts, type FiledFacts, type Lacking } from './facts.ts';
export { changeFacts, writeFacts } from './front-matter.ts';
export { mergeFacts } from './merge.ts';
