import { documentRoute } from '../../content/site/document-route.ts';

/** A document as Markdown (src/export/markdown). */
export const { getStaticPaths, GET } = documentRoute('md');
