import { attribute, type HtmlElement } from './tree.ts';

/** What is never text, whatever stands in it. */
const SILENT = new Set(
  `script style template noscript head title svg math canvas audio video iframe object embed applet
   map datalist select option textarea input meter progress noframes frameset`.split(/\s+/u),
);
/** What is for using a page, not for reading. */
const CONTROLS = new Set(['button', 'label', 'nav', 'dialog', 'menu']);
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
   figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p
   pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** Whether an element and all in it are not shown. */
export function isHidden(element: HtmlElement): boolean {
  return isSilent(element) || isTurnedOff(element);
}

/** Whether what stands in an element is never text. */
function isSilent({ tagName }: HtmlElement): boolean {
  return SILENT.has(tagName);
}

/** Whether an element says that it is not shown, though it may hold text. */
export function isTurnedOff(element: HtmlElement): boolean {
  if (isSilent(element)) return false;
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  if (style === null) return false;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/iu.test(
    style,
  );
}

/** Whether an element leads elsewhere; one that only names a place does not. */
export function isLink(element: HtmlElement): boolean {
  return element.tagName === 'a' && attribute(element, 'href') !== null;
}

/** Whether text in an element belongs to the page, not to what it shows. */
export function isControl(element: HtmlElement): boolean {
  return CONTROLS.has(element.tagName) || attribute(element, 'role') === 'button';
}

/** Whether an element begins and ends lines. */
export function isBlock(element: HtmlElement): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item)/iu.test(style);
}

/** Whether an element says that it does not number or mark its items. */
export function isUnmarked(element: HtmlElement): boolean {
  return /list-style(?:-type)?\s*:\s*none/iu.test(attribute(element, 'style') ?? '');
}

/** Whether an element's text stands above the line. */
export function isRaised(element: HtmlElement): boolean {
  return (
    element.tagName === 'sup' ||
    /vertical-align\s*:\s*super/iu.test(attribute(element, 'style') ?? '')
  );
}

/** Whether an element's font is one of TCVN3 that shows small letters as capitals; `null` for none of its own. */
export function showsCapitals(element: HtmlElement): boolean | null {
  const face = attribute(element, 'face');
  const style = attribute(element, 'style') ?? '';
  const family = face ?? /font-family\s*:([^;]*)/iu.exec(style)?.[1];
  return family === undefined ? null : /^[\s"']*\.?vn\w*h\b/iu.test(family);
}
