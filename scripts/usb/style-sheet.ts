import { relativeHref } from '../../src/edition/relative-href.ts';

/** Comments and strings are passed over whole, so that nothing in them is taken for an address. */
const TOKENS =
  /\/\*[\s\S]*?\*\/|(@import\s+)?("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|url\(\s*(?:("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|([^\s"'()\\]*))\s*\)/gi;

/**
 * A style sheet for files: addresses in `url()` and `@import` relative.
 *
 * @param path the sheet's own path, `/_astro/Base.css`
 */
export function sheetForFiles(css: string, path: string): string {
  return css.replace(
    TOKENS,
    (token: string, imports?: string, text?: string, quoted?: string, bare?: string) => {
      if (text !== undefined) return imports === undefined ? token : imports + change(text, path);
      if (quoted !== undefined) return `url(${change(quoted, path)})`;
      return bare ? `url(${relativeHref(bare, path)})` : token;
    },
  );
}

/** A string with its quotes; one with escapes is left, because what it says is not what is written. */
function change(quoted: string, path: string): string {
  const [quote = ''] = quoted;
  const href = quoted.slice(1, -1);
  return href.includes('\\') ? quoted : quote + relativeHref(href, path) + quote;
}
