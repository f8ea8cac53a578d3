import type { BodyNames } from './types.ts';
import { tokensOf } from './tokens.ts';

/** A step on the way through a name. */
export interface Node {
  readonly next: Map<string, Node>;
  /** Body whose name ends here; null for a name that means something else; absent between. */
  id?: string | null;
}

/** Names of bodies to walk along a text, syllable by syllable. */
export function nameTrie(bodies: readonly BodyNames[]): Node {
  const root = emptyNode();
  for (const { id, names, not } of bodies) {
    for (const name of names) insert(root, name, id);
    for (const name of not) insert(root, name, null);
  }
  return root;
}

/**
 * What stands behind "Sở" or "Bộ" in names, by that word: in lists it is written once, "các sở: Nội
 * vụ, Kế hoạch và Đầu tư". Names of one or two syllables are left out, for they say too little.
 */
export function listedTries(bodies: readonly BodyNames[]): ReadonlyMap<string, Node> {
  const tries = new Map<string, Node>(LIST_HEADS.map((head) => [head, emptyNode()]));
  for (const { id, names } of bodies)
    for (const name of names) {
      const [head, ...rest] = tokensOf(name);
      const first = rest[0];
      const trie = head && tries.get(head.key);
      if (trie && first && rest.length > 2) insert(trie, name.slice(first.range.start), id);
    }
  return tries;
}

/** Words that a list of bodies writes once, in front. */
export const LIST_HEADS = ['sở', 'bộ'] as const;

/** The key of a step: the syllable, and whether a sign joins it to the one before. */
export function stepKey(key: string, joined: 'space' | 'sign'): string {
  return joined === 'sign' ? `-${key}` : key;
}

function insert(root: Node, name: string, id: string | null): void {
  let node = root;
  tokensOf(name).forEach(({ key, joined }, i) => {
    const step = stepKey(key, i > 0 && joined === 'sign' ? 'sign' : 'space');
    const next = node.next.get(step) ?? emptyNode();
    node.next.set(step, next);
    node = next;
  });
  node.id = id;
}

function emptyNode(): Node {
  return { next: new Map() };
}
