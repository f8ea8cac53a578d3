import type { ImpactWorld } from '../../legal/impact/index.ts';
import { buildSite } from './build-site.ts';
import { checkImpact } from '../check/impact.ts';
import { dependantsOf, type DependantEntries, type EntryDependant } from './dependants.ts';
import { impactWorld } from './impact-world.ts';
import type { NameOf } from './impact-words.ts';
import type { FileIssue } from '../issues.ts';
import type { CompiledDocument, DocumentText } from '../model.ts';
import { readBaseline } from '../read/read-baseline.ts';
import type { Registries } from '../read/registries.ts';

/** What the impact radar needs of a content folder that was read. */
interface Held extends DependantEntries {
  readonly registries: Registries;
  readonly documents: readonly CompiledDocument[];
  readonly texts: ReadonlyMap<string, Pick<DocumentText, 'body'>>;
}

/** What rests on provisions, and what is known of these. */
export interface Radar {
  readonly dependants: readonly EntryDependant[];
  readonly world: ImpactWorld;
  readonly nameOf: NameOf;
}

/** Sets up the impact radar over content that was read; it can be asked for any day. */
export function radarOver(content: Held, on: string): Radar {
  const { registries, documents, texts } = content;
  const site = buildSite(documents, registries, on);
  const names = new Map([
    ...registries.citedDocuments.map(({ id, number }) => [id, number] as const),
    ...site.map(({ slug, name }) => [slug, name] as const),
  ]);
  return {
    dependants: dependantsOf(content),
    world: impactWorld(site, (slug) => texts.get(slug)?.body ?? null, registries),
    nameOf: (slug) => names.get(slug) ?? slug,
  };
}

/**
 * What must be looked at again in a content folder that was read. A folder without a baseline is not
 * watched. Nor is one in which a document does not compile: its own issues say so, and the texts and
 * relations it takes with it would be told as changes all over.
 *
 * @param files number of files of documents, also of those that do not compile.
 */
export async function radarIssues(
  root: string,
  content: Held,
  files: number,
  on: string,
): Promise<FileIssue[]> {
  const { value: baseline, issues } = await readBaseline(root);
  if (baseline === null || content.documents.length < files) return issues;
  return [...issues, ...checkImpact({ baseline, on, ...radarOver(content, on) })];
}
