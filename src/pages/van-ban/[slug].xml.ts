import { documentRoute } from '../../content/site/document-route.ts';

/** A document as Akoma Ntoso 3.0 (src/export/akn). */
export const { getStaticPaths, GET } = documentRoute('xml');
