import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a build writes before it is done: the folder wanted, or one inside the project where files
 * cannot be moved from the project into that (a volume, a stick), because Astro moves some.
 *
 * @param staging what the finished files must be in; the folder it lies in is made.
 * @param project the folder the build runs in.
 *
 * @example await workFolder('/site/dist.next') // '/app/.astro/dist.next'
 */
export async function workFolder(staging: string, project = process.cwd()): Promise<string> {
  const own = resolve(project, '.astro');
  for (const folder of [own, dirname(staging)]) await mkdir(folder, { recursive: true });
  const [from, to] = [join(own, `moved-${process.pid}`), `${staging}.moved`];
  try {
    // Folders of one file system may be mounted apart, so nothing but trying tells.
    await writeFile(from, '');
    await rename(from, to);
    return staging;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return join(own, basename(staging));
  } finally {
    for (const file of [from, to]) await rm(file, { force: true });
  }
}
