import { changedSince, itemOf, type Baseline, type ImpactWorld } from '../../legal/impact/index.ts';
import type { EntryDependant, EntryGround } from '../site/dependants.ts';
import { changeWords, placeWords, type NameOf } from '../site/impact-words.ts';
import type { FileIssue } from '../issues.ts';

/** What our entries rest on, what of it was last looked at, and the world on a day. */
interface Watched {
  readonly baseline: Baseline;
  readonly dependants: readonly EntryDependant[];
  readonly on: string;
  readonly world: ImpactWorld;
  readonly nameOf: NameOf;
}

/**
 * Warns of every ground that is not what it was when its entry was last looked at. What only a day
 * has brought has a rule of its own (`impact/turned`), so that a build that was right yesterday is
 * not told wrong today.
 */
export function checkImpact({ baseline, dependants, on, world, nameOf }: Watched): FileIssue[] {
  const { changes, unseen } = changedSince(baseline, dependants, on, world);
  return [
    ...changes.map((change): FileIssue => ({
      ...placed(change.ground),
      ...(change.cause === 'time' ? { rule: 'impact/turned' } : { rule: 'impact/changed' }),
      severity: 'warning',
      message: changeWords(change, nameOf),
      hint: hintFor(change.dependant),
    })),
    // One a dependant: whoever adds an entry has looked at all it rests on.
    ...unseen.flatMap(({ dependant, grounds }): FileIssue[] => {
      const [first, ...others] = grounds;
      if (!first) return [];
      const more = others.length === 0 ? '' : ` và ${others.length} căn cứ nữa`;
      return [
        {
          ...placed(first),
          rule: 'impact/unseen',
          severity: 'warning',
          message: `Chưa ghi mốc lần nào cho ${placeWords(first, nameOf)}${more}.`,
          hint: hintFor(dependant),
        },
      ];
    }),
  ];
}

function placed({ entry, path }: EntryGround): Pick<FileIssue, 'file' | 'line'> {
  return { file: entry.file ?? '', line: entry.lineOf?.(path) ?? 1 };
}

function hintFor(dependant: EntryDependant): string {
  return `Xem lại mục này, rồi chạy: npm run review -- --seen ${itemOf(dependant)}`;
}
