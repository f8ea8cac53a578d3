/**
 * A text as the body of an `.mdx` file that shows the same words: every sign that Markdown or MDX
 * would read as markup or code is written as itself. Numbers at the start of a line stay; Markdown
 * makes lists of them, as it does for anybody.
 */
export function escapeMdx(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>#~|&]/gu, '\\$&')
      // A line of MDX that begins with one of these words is code; one of such signs a heading or a list.
      .replace(/^[ie](?=(?:mport|xport)\b)/gmu, (letter) => `&#${letter.charCodeAt(0)};`)
      .replace(/^(?=\s*[-+=])/gmu, '\\')
  );
}
