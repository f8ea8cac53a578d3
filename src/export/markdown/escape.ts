/**
 * Words as Markdown that shows them unchanged: nothing in them is read as a mark. For CommonMark and
 * for GFM; a line stands in a paragraph or heading of its own.
 *
 * @example markdownText('1. *Chủ trì*') // '1\\. \\*Chủ trì\\*'
 */
export function markdownText(text: string): string {
  return text
    .replace(MARKS, (mark) => (SPACE.has(mark) ? ' ' : `\\${mark}`))
    .replace(LINKED, '$&\\')
    .replace(AT_START, String.raw`$1\$2`);
}

/** Words inside an element of HTML. */
export function htmlText(text: string): string {
  return text
    .replace(/[\r\n\v\f]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** What may be a mark anywhere, and white space a line may not hold. */
const MARKS = /[\\`*_[\]<>&~|#@\r\v\f]/g;
const SPACE: ReadonlySet<string> = new Set(['\r', '\v', '\f']);

/** GFM would make links of what begins so, and show the backslashes inside them. */
const LINKED = /(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi;

/** What may be a mark at the start of a line: a list, a rule, a definition. */
const AT_START = /^([ \t]*(?:\d{1,9}(?=[.)]))?)([-+=:.)])/;
