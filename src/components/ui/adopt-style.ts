const adopted = new Set<string>();

/**
 * Gives the page, once, a style sheet that only what scripts draw is in need of: no page carries it
 * until they are loaded. The content security policy lets scripts of this site do so.
 *
 * @param css text of the sheet, imported with `?inline`
 */
export function adoptStyle(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
