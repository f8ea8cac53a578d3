import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apacheConfig } from './apache.ts';
import { iisConfig } from './iis.ts';
import { netlifyHeaders } from './netlify.ts';

/** Files by which web servers learn what to send, by the name each server looks for. */
export const CONFIG_FILES: Readonly<Record<string, () => string>> = {
  _headers: netlifyHeaders,
  '.htaccess': apacheConfig,
  'web.config': iisConfig,
};

/** Writes {@link CONFIG_FILES} into the folder of a built site: whichever server gets it reads its own. */
export async function writeConfig(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(CONFIG_FILES))
    await writeFile(join(folder, name), text());
}
