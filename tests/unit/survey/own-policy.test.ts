import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { keepOwnPolicy } from '../../../scripts/lib/survey/own-policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const CSS = 'p{color:red}';
const CODE = "document.title='Điều'";

/** The page that is left of another. */
const withOwnPolicy = (html: string): string => keepOwnPolicy(Buffer.from(html)).toString();

/** A page with this policy. */
function page(policy: string): string {
  return `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="${policy}"><style>${CSS}</style><script>${CODE}</script><script type="module" src="/_astro/a.js"></script></head><body><p>“style” &lt;style&gt;</p></body></html>`;
}

it('keeps the hashes of what stands in the page, and all that is no hash', () => {
  const policy = `default-src 'self'; script-src 'self' ${hash(CODE)}; style-src 'self' ${hash(CSS)};`;
  expect(withOwnPolicy(page(policy))).toBe(page(policy));
});

it('drops those of other pages', () => {
  const others = [hash('a{}'), hash('b{}')].join(' ');
  const own = `script-src 'self' ${hash(CODE)}; style-src 'self' ${hash(CSS)};`;
  const all = `script-src 'self' ${others} ${hash(CODE)}; style-src 'self' ${hash(CSS)} ${others};`;
  expect(withOwnPolicy(page(all))).toBe(page(own));
});

it('keeps no hash of a script that is loaded, nor of words between others', () => {
  const sums = [hash(''), hash('“style” &lt;style&gt;')].join(' ');
  const own = `script-src ${hash(CODE)}; style-src ${hash(CSS)};`;
  expect(withOwnPolicy(page(`script-src ${sums} ${hash(CODE)}; style-src ${hash(CSS)};`))).toBe(
    page(own),
  );
});

it('leaves a page without a policy alone', () => {
  expect(withOwnPolicy('<p>a</p>')).toBe('<p>a</p>');
});
