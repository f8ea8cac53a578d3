import type { OfflineManifest } from '../manifest.ts';
import { outdated, planFor } from '../plan.ts';
import { saveParts, type SaveTools } from './save-parts.ts';

/**
 * Brings kept parts in line with a newer build where that takes no download, because none of their
 * files says anything else. Returns the ids of those that do need one.
 */
export async function confirmParts(
  tools: SaveTools,
  manifest: OfflineManifest,
): Promise<readonly string[]> {
  const { shelf } = tools;
  const saved = await shelf.parts();
  const stored = await shelf.stored();
  const ids = outdated(manifest, saved).changed.map(({ id }) => id);
  const same = ids.filter((id) => planFor(manifest, [id], saved, stored).fetch.length === 0);
  if (same.length > 0) await saveParts(tools, manifest, same);
  return ids.filter((id) => !same.includes(id));
}
