import { readFile } from 'node:fs/promises';
import { TEST_DAY } from '../../scripts/lib/test-day.ts';

/** Refuses to test a site that is absent, or built for another day than the tests stand on. */
export default async function builtSite(): Promise<void> {
  const page = await readFile('dist/van-ban/70-2020-qh14/index.html', 'utf8').catch(() => null);
  const day = page === null ? null : /"builtOn":"([\d-]+)"/u.exec(page)?.[1];
  if (day !== TEST_DAY)
    throw new Error(
      `dist/ is ${page === null ? 'absent' : `built for ${day}, not ${TEST_DAY}`}: run "npm test -- build" first.`,
    );
}
