import { createHash } from 'node:crypto';

/** How a policy names an inline script or style sheet that may stand in a page. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What stands in the page itself and may. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * A page's Content-Security-Policy for the same page as a file. Nothing may be asked of a network:
 * a file has no origin that `'self'` could mean, so it becomes `file:`; hosts go; no script may
 * connect to anything, files being read by way of scripts. Hashes are those of what still stands in
 * the page.
 *
 * @example policyForFiles("default-src 'self'", { scripts: [], styles: [] })
 * // "default-src file:; connect-src 'none'"
 */
export function policyForFiles(policy: string, inline: Inline): string {
  const directives = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(
        ([name = '', ...sources]) => [name.toLowerCase(), sources.flatMap(sourceForFiles)] as const,
      )
      .filter(([name]) => name !== ''),
  );
  addHashes(directives, 'script-src', inline.scripts);
  addHashes(directives, 'style-src', inline.styles);
  directives.set('connect-src', ["'none'"]);
  return Array.from(directives, ([name, sources]) =>
    [name, ...(sources.length > 0 ? sources : ["'none'"])].join(' '),
  ).join('; ');
}

/** Keywords and schemes that need no network stay. */
function sourceForFiles(source: string): string[] {
  if (source === "'self'") return ['file:'];
  return /^(?:'(?!sha\d|nonce)[^']*'|data:|blob:|file:)$/.test(source) ? [source] : [];
}

/** Where all inline may stand, a hash would forbid it. */
function addHashes(
  directives: Map<string, readonly string[]>,
  name: string,
  texts: readonly string[],
): void {
  const sources = directives.get(name);
  if (sources && !sources.includes("'unsafe-inline'"))
    directives.set(name, [...sources, ...new Set(texts.map(hashOf))]);
}
