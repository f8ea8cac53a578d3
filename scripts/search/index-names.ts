import { randomBytes } from 'node:crypto';

/** The two indexes that content makes. */
export interface IndexPair {
  readonly provisions: string;
  readonly statistics: string;
}

const STATISTICS = '-statistics';
const NEW = '--new-';

/** The name of the index that goes with the index of provisions. */
export function statisticsIndex(index: string): string {
  return `${index}${STATISTICS}`;
}

/** Both names, from that of the index of provisions. */
export function pairOf(index: string): IndexPair {
  return { provisions: index, statistics: statisticsIndex(index) };
}

/** Names to fill beside the live ones; no two runs get the same, on whatever machines they are. */
export function freshPair(index: string): IndexPair {
  return pairOf(`${index}${NEW}${randomBytes(8).toString('hex')}`);
}

/** Whether a name is one that a run fills for this index. */
export function isFreshName(uid: string, index: string): boolean {
  return uid.startsWith(`${index}${NEW}`);
}

/** Whether the name can be that of a live index: no other index or run may be mistaken for it. */
export function isIndexName(name: string): boolean {
  return (
    /^[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}$/.test(name) &&
    !name.includes(NEW) &&
    !name.endsWith(STATISTICS)
  );
}
