import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withLateScripts } from '../../../src/layouts/late-scripts.ts';

const page = (body: string, policy = "default-src 'self'; script-src 'self' 'sha256-a='"): string =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

const MODULES =
  '<p>Điều 1.</p><script type="module" src="/_astro/A.b-C_1.js"></script><p>2</p>' +
  '<script type="module" src="/_astro/d.js"></script>';

const scripts = (html: string): string[] =>
  Array.from(html.matchAll(/<script type="module">(.*?)<\/script>/g), ([, code = '']) => code);

describe('the modules of a page', () => {
  const html = withLateScripts(page(MODULES));

  it('are asked for by one script at its end, in their order', () => {
    expect(html).not.toContain('src=');
    expect(html).toMatch(/<p>Điều 1\.<\/p><p>2<\/p><script type="module">[^<]*<\/script><\/body>/);
    const files = Array.from(html.matchAll(/import\("(.*?)"\)/g), ([, file]) => file);
    expect(files).toEqual(['/_astro/A.b-C_1.js', '/_astro/d.js']);
  });

  it('may run it: the policy of the page has its hash', () => {
    const [code = ''] = scripts(html);
    const hash = createHash('sha256').update(code).digest('base64');
    expect(html).toContain(`script-src 'self' 'sha256-${hash}' 'sha256-a='`);
  });

  it('are asked for once, however often they are named', () => {
    const [code = ''] = scripts(withLateScripts(page(MODULES + MODULES)));
    expect(code.match(/import\(/g)).toHaveLength(2);
  });
});

it('what has no module, no policy or only its own code stays as it is', () => {
  const own = page('<script type="module">x()</script><script src="/_astro/a.js"></script>');
  expect(withLateScripts(own)).toBe(own);
  expect(withLateScripts(MODULES)).toBe(MODULES);
  const words = page('<p>&lt;script type="module" src="/_astro/a.js">&lt;/script></p>');
  expect(withLateScripts(words)).toBe(words);
});

describe('when they are asked for', () => {
  /** Runs the script with `import` replaced, and says what was asked for before a frame and after. */
  const run = (hidden: boolean, matches: boolean, protocol = 'https:'): [string[], string[]] => {
    const asked: string[] = [];
    const [code = ''] = scripts(withLateScripts(page(MODULES)));
    let frame = (): void => undefined;
    runInNewContext(code.replaceAll('import(', 'load_('), {
      load_: (file: string) => asked.push(file),
      location: { protocol },
      document: { hidden, documentElement: { matches: () => matches } },
      requestAnimationFrame: (then: () => void) => (frame = then),
      setTimeout: (then: () => void) => {
        then();
      },
    });
    const before = [...asked];
    frame();
    return [before, asked];
  };

  it('is when the page has been painted', () => {
    expect(run(false, false)).toEqual([[], ['/_astro/A.b-C_1.js', '/_astro/d.js']]);
  });

  it('is at once for another day or language, from a stick, and in a tab that is not painted', () => {
    expect(run(false, true)[0]).toHaveLength(2);
    expect(run(true, false)[0]).toHaveLength(2);
    expect(run(false, false, 'file:')[0]).toHaveLength(2);
  });
});
