import { documentRoute } from '../../content/site/document-route.ts';

/** A document as JSON: its facts and every provision (src/export/json). */
export const { getStaticPaths, GET } = documentRoute('json');
