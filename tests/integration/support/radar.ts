import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comingYear } from '../../../src/content/site/coming-year.ts';
import type { FileIssue } from '../../../src/content/issues.ts';
import { radarOver } from '../../../src/content/site/radar.ts';
import { readBaseline } from '../../../src/content/read/read-baseline.ts';
import { readCorpus } from '../../../src/content/read-corpus.ts';
import {
  changedSince,
  formatBaseline,
  itemOf,
  placeOf,
  recordSeen,
} from '../../../src/legal/impact/index.ts';

/** What the radar says of a content folder on a day. */
export interface Seen {
  /** `item slug#address` of each change. */
  readonly changed: readonly string[];
  /** `text content`, `state time`: what and why, each once. */
  readonly ways: readonly string[];
  readonly unseen: readonly string[];
  /** `day item slug#address` of what the coming year will turn. */
  readonly coming: readonly string[];
  /** What the check says on it. */
  readonly issues: readonly FileIssue[];
}

/** Asks the radar as the commands do, without starting one. */
export async function look(root: string, on: string): Promise<Seen> {
  const { value, issues } = await readCorpus(root, on);
  const { dependants, world } = radarOver(value, on);
  const baseline = (await readBaseline(root)).value ?? new Map<string, never>();
  const { changes, unseen } = changedSince(baseline, dependants, on, world);
  const named = changes.map((one) => `${itemOf(one.dependant)} ${placeOf(one.ground)}`);
  return {
    changed: [...new Set(named)].sort(),
    ways: [...new Set(changes.map(({ what, cause }) => `${what} ${cause}`))].sort(),
    unseen: unseen.map(({ dependant }) => itemOf(dependant)),
    coming: comingYear(dependants, on, world).flatMap(({ day, ground, dependants: own }) =>
      own.map((one) => `${day} ${itemOf(one)} ${placeOf(ground)}`),
    ),
    issues: issues.filter(({ rule }) => rule.startsWith('impact/')),
  };
}

/** Records everything, or one thing, as looked at on a day. */
export async function record(root: string, on: string, item?: string): Promise<void> {
  const { value } = await readCorpus(root, on);
  const { dependants, world } = radarOver(value, on);
  const baseline = (await readBaseline(root)).value ?? new Map<string, never>();
  const isSeen = (one: (typeof dependants)[number]) => item === undefined || itemOf(one) === item;
  const next = recordSeen(baseline, dependants, isSeen, on, world);
  await writeFile(join(root, 'xem-lai/moc.tsv'), formatBaseline(next));
}
