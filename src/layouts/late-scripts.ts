import { createHash } from 'node:crypto';

/** A module of the site as the page names it. */
const MODULE = /<script type="module" src="(\/_astro\/[\w.-]+\.js)"><\/script>/g;

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*?\bscript-src 'self'/;

/**
 * A built page whose modules are asked for when it has been painted. Browsers look ahead and fetch them
 * before, and over a slow line they take turns with the text. At once they are asked for where there is
 * something else to show: another day, the frame in English; from a stick, which is no line; and in a
 * tab that nobody looks at, which is not painted. Where they cannot be had the page is as it is without
 * script (`theme-script.ts`). The page's policy gets the hash of the one script in
 * their place.
 *
 * @param html a whole page, or its octets (`octetsOf`); without modules it stays as it is
 */
export function withLateScripts(html: string): string {
  const files = Array.from(html.matchAll(MODULE), ([, file = '']) => file);
  if (files.length === 0 || !POLICY.test(html)) return html;
  const code = lateScript([...new Set(files)]);
  const hash = createHash('sha256').update(code).digest('base64');
  return html
    .replace(MODULE, '')
    .replace(POLICY, (policy) => `${policy} 'sha256-${hash}'`)
    .replace(/<\/body>(?![^]*<\/body>)/, () => `<script type="module">${code}</script></body>`);
}

function lateScript(files: readonly string[]): string {
  const load = files.map((file) => `import(${JSON.stringify(file)})`).join(',');
  const lost = `document.documentElement.classList.remove('js')`;
  const asked = `document.documentElement.matches('.asked,[data-language]')`;
  const atOnce = `document.hidden||location.protocol==='file:'||${asked}`;
  return `const load=()=>{Promise.all([${load}]).catch(()=>{${lost}})};${atOnce}?load():requestAnimationFrame(()=>setTimeout(load))`;
}
