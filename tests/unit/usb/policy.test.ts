import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SEALED_POLICY } from '../../../src/components/draft/policy.ts';
import { hashOf, policyForFiles } from '../../../scripts/usb/policy.ts';

const NONE = { scripts: [], styles: [] };

describe('the policy of a page in files', () => {
  it('names scripts by the sum of their very bytes', () => {
    const sum = createHash('sha256').update(Buffer.from('"Điều 1"', 'utf8')).digest('base64');
    expect(hashOf('"Điều 1"')).toBe(`'sha256-${sum}'`);
  });

  it('lets files in where the site was let in, and no host', () => {
    expect(
      policyForFiles(
        "default-src 'self';img-src 'self' data:;connect-src 'self' https://tim.vidu.vn;worker-src 'self' blob:;object-src 'none'; script-src 'self' 'sha256-old=' https://vidu.vn",
        { scripts: ['a', 'b', 'a'], styles: [] },
      ),
    ).toBe(
      `default-src file:; img-src file: data:; connect-src 'none'; worker-src file: blob:; ` +
        `object-src 'none'; script-src file: ${hashOf('a')} ${hashOf('b')}`,
    );
  });

  it('what is left without a source is closed', () => {
    expect(policyForFiles('img-src https://vidu.vn', NONE)).toBe(
      "img-src 'none'; connect-src 'none'",
    );
  });

  it('a sealed page stays sealed', () => {
    const made = policyForFiles(SEALED_POLICY, { scripts: ['a'], styles: [] });
    expect(made).toContain("default-src 'none'; connect-src 'none'; form-action 'none'");
    expect(made).toContain("script-src file: 'unsafe-inline'");
    expect(made).not.toContain('sha256');
  });
});
