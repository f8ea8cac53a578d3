import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Signs of a commit that are shown; forges take as many for the whole. */
const SHORT = 12;

/**
 * The commit the site is built from, shortened: `SOURCE_COMMIT`, or what the checkout is at; null where
 * neither is known (an archive without history, an image).
 */
export function sourceCommit(
  { SOURCE_COMMIT: given }: NodeJS.ProcessEnv = process.env,
  root = process.cwd(),
): string | null {
  const whole = given ?? headOf(join(root, '.git'));
  return whole !== null && /^[0-9a-f]{7,64}$/u.test(whole) ? whole.slice(0, SHORT) : null;
}

/** What HEAD points to, by the files git keeps: it need not be installed. */
function headOf(folder: string): string | null {
  const head = read(join(folder, 'HEAD'))?.trim() ?? null;
  const name = head === null ? undefined : /^ref: (refs(?:\/[\w-][\w.-]*)+)$/u.exec(head)?.[1];
  if (name === undefined) return head;
  const loose = read(join(folder, ...name.split('/')))?.trim();
  if (loose !== undefined) return loose;
  const packed = read(join(folder, 'packed-refs'))?.split('\n') ?? [];
  return packed.find((line) => line.endsWith(` ${name}`))?.split(' ')[0] ?? null;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
