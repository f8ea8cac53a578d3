import { MANIFEST } from '../../offline/addresses.ts';
import { readManifest, type OfflineManifest } from '../../offline/manifest.ts';

/** The list of what can be kept, as the server has it now; null without a network. */
export async function fetchManifest(): Promise<OfflineManifest | null> {
  try {
    const response = await fetch(MANIFEST, { cache: 'no-cache' });
    return response.ok ? readManifest(await response.text()) : null;
  } catch {
    return null;
  }
}
