/** Where the frame is. Everything else on a page is content and stays Vietnamese. */
const FRAME = [
  '.skip-link',
  '.site-header',
  '.site-footer',
  '.breadcrumb',
  '.palette',
  '.popover',
  '.offline-offer',
  '.doc',
  '.doc + .neighbours',
  '[data-search-page]',
  '.hero',
  '.ways',
  '.urgent',
  '.section-head',
  '.who',
  '[data-frame]',
  '.as-of',
  '.state',
  '.badge',
  '.certainty-label',
  '.fact-evidence',
].join();

/** What stands in the frame and is not of it: names, the law's words, what readers type. */
const KEPT = [
  '.doc-head h1',
  '.doc-title',
  '.toc ol',
  '.doc-notes',
  '.examples a',
  '.printed',
  '.cite-title',
  '.citation-preview',
  '.go-to-title',
  '.result .title',
  '.target .title',
  '.near-title .title',
  '.passage .heading',
  '.passage .text',
  '.kind-term h3',
  '.kind-meaning',
  '.recent li > a',
  '.cards h3',
  '.who-matter',
  '.find-matter',
  '.find-near li',
  '.certainty-body li > p:first-child',
  '.to-language',
  'blockquote',
  'code',
  'kbd',
  'noscript',
  'pre',
  'script',
  'style',
  'template',
].join();

/** What of ours stands among the law's words. */
const OURS = '[data-ui]';

/** Whether the words of an element may be the frame's. Of the law, only what is marked as ours. */
export function isFrame(element: Element): boolean {
  if (!element.closest(FRAME) || element.closest(KEPT)) return false;
  return !element.closest('.law') || element.closest(OURS) !== null;
}
