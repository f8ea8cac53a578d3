/** A path as a regular expression that matches it alone, for Apache and nginx. */
export function escapePattern(path: string): string {
  return path.replace(/[.\\+*?^$()[\]{}|]/gu, String.raw`\$&`);
}
