import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = process.env.OUT_DIR ?? 'dist';

/** Ids that stand more than once in a page; what a script carries as data is no markup. */
function repeatedIds(html: string): string[] {
  const markup = html.replace(/(<script\b[^>]*>)[^]*?<\/script>/g, '$1');
  const ids = Array.from(markup.matchAll(/<[^>]*?\sid="([^"]+)"/g), ([, id = '']) => id);
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}

describe('ids', () => {
  it('are seen where they repeat', () => {
    expect(
      repeatedIds('<h2 id="a">A</h2><script id="a" type="application/json">{}</script>'),
    ).toEqual(['a']);
    expect(repeatedIds('<p id="a">id="a"</p><script>\'<p id="a">\'</script>')).toEqual([]);
  });

  it('stand once in a page, so that links and scripts find what they mean', () => {
    const pages = globSync('**/index.html', { cwd: DIST });
    expect(pages.length).toBeGreaterThan(100);
    const repeated = pages.flatMap((page) =>
      repeatedIds(readFileSync(join(DIST, page), 'utf8')).map((id) => `${page}: ${id}`),
    );
    expect(repeated).toEqual([]);
  });
});
