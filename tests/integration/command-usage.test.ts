import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from './support/run.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Every command of the project by the name of its script. */
const COMMANDS = Object.values(scripts).flatMap(
  (line) => /^node scripts\/run\.mjs ([a-z-]+)$/u.exec(line)?.[1] ?? [],
);

describe.concurrent('every command', () => {
  it.each(COMMANDS)('%s refuses what it does not know and says how it is used', async (name) => {
    const { code, output } = await runCommand([name, '--khong-co']);
    expect(code).toBeGreaterThan(0);
    expect(output).toMatch(/Cách dùng: npm/u);
    expect(output).not.toMatch(/\n {4}at /u);
  });

  it('answers a call for help, and not as with a fault', async () => {
    const { code, output } = await runCommand(['cite', '--help']);
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(/^Cách dùng: npm run cite/u) as string,
    });
  });

  it('refuses two snapshots where one can be restored', async () => {
    const { code, output } = await runCommand(['search-restore', 'a', 'b']);
    expect(code).toBe(1);
    expect(output).toContain('Cách dùng: npm run search:restore');
  });

  it('faults takes no seconds that are no number', async () => {
    const { code, output } = await runCommand(['faults', '--seconds', 'lau']);
    expect(code).toBe(1);
    expect(output).toMatch(/^"lau" không phải số giây/u);
  });
});
