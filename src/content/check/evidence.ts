import type { Issue } from '../../legal/issue.ts';
import type { Confidence } from '../../schemas/fact.ts';
import type { Source } from '../../schemas/registry.ts';
import { evidences } from '../read/evidences.ts';
import type { FileIssue } from '../issues.ts';
import { issueAt, type CheckedCorpus } from './corpus.ts';

/** Sources that settle a fact by themselves. */
const OFFICIAL: readonly Source['kind'][] = ['official-text', 'codification'];

/** Facts that claim more certainty than their sources give. */
export function checkEvidence({ documents, registries }: CheckedCorpus): FileIssue[] {
  return documents.flatMap((document) =>
    evidences(document.data)
      .filter((block) => isWeakA(block, registries.sources))
      .map(({ path }) => issueAt(document, path, weakA(`Trường "${path.join('.')}"`))),
  );
}

/** What a fact is believed on. */
interface Claim {
  readonly confidence: Confidence;
  /** Ids of sources, each with a place in it after `#`. */
  readonly sources: readonly string[];
}

/**
 * Whether a fact says A without two sources or one official text or codification. Two places in one
 * source are one source.
 */
export function isWeakA({ confidence, sources }: Claim, known: readonly Source[]): boolean {
  if (confidence !== 'A') return false;
  const ids = new Set(sources.map((ref) => ref.split('#')[0]));
  // A source nobody knows is an issue of its own (content/unknown-id).
  if (!known.some(({ id }) => ids.has(id))) return false;
  return ids.size < 2 && !known.some(({ id, kind }) => ids.has(id) && OFFICIAL.includes(kind));
}

/** The warning for {@link isWeakA}; `label` says which fact it is. */
export function weakA(label: string): Issue {
  return {
    rule: 'evidence/weak-a',
    severity: 'warning',
    message: `${label}: mức A nhưng chỉ có một nguồn, không phải văn bản chính thức.`,
    hint: 'Thêm nguồn độc lập thứ hai, hoặc hạ xuống B.',
  };
}
