import { documentRoute } from '../../content/site/document-route.ts';

/** A document as plain text. */
export const { getStaticPaths, GET } = documentRoute('txt');
