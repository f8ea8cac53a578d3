import type { Range } from '../issue.ts';
import { namePattern } from './prefilter.ts';
import { tokensOf, type Token } from './tokens.ts';
import { listedTries, nameTrie, stepKey, type Node } from './trie.ts';
import type { BodyFinder, BodyMention, BodyNames } from './types.ts';

/**
 * Makes a finder of bodies by their names. Whole syllables only; of several names that fit, the
 * longest; a name within a longer one that means something else is none. Linear in the text.
 *
 * @example
 * bodyFinder([{ id: 'a', names: ['Sở Kế hoạch và Đầu tư'], not: [] }])(
 *   'các sở: Nội vụ, Kế hoạch và Đầu tư',
 * ).map(({ id, text }) => `${id}: ${text}`); // ['a: Kế hoạch và Đầu tư']
 */
export function bodyFinder(bodies: readonly BodyNames[]): BodyFinder {
  const names = nameTrie(bodies);
  const listed = listedTries(bodies);
  const mayName = namePattern(bodies);
  // No name goes over a blank line, and most paragraphs hold none.
  return (text) => {
    const found: BodyMention[] = [];
    let start = 0;
    for (const { index, 0: blank } of [...text.matchAll(/\n\s*\n/gu), END]) {
      const end = index ?? text.length;
      const paragraph = text.slice(start, end);
      if (mayName.test(paragraph))
        for (const { id, range, text: words } of mentionsIn(paragraph, names, listed))
          found.push({ id, range: shifted(range, start), text: words });
      start = end + blank.length;
    }
    return found;
  };
}

/** Stands for the end of a text in a list of matches. */
const END = { index: undefined, 0: '' } as const;

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function mentionsIn(text: string, names: Node, listed: ReadonlyMap<string, Node>): BodyMention[] {
  const tokens = tokensOf(text);
  const found: BodyMention[] = [];
  let head: string | null = null;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    if (token.joined === 'break') head = null;
    const list = head !== null && inList(text, tokens, at) ? listed.get(head) : undefined;
    const match = longest(tokens, at, names) ?? (list ? longest(tokens, at, list) : null);
    if (listed.has(token.key)) head = headAt(text, tokens, at) ? token.key : null;
    if (!match) {
      at += 1;
      continue;
    }
    const { id, length } = match;
    const last = tokens[at + length - 1] ?? token;
    const range = { start: token.range.start, end: last.range.end };
    if (id !== null) found.push({ id, range, text: text.slice(range.start, range.end) });
    at += length;
  }
  return found;
}

function longest(
  tokens: readonly Token[],
  from: number,
  root: Node,
): { id: string | null; length: number } | null {
  let node: Node | undefined = root;
  let best: { id: string | null; length: number } | null = null;
  for (let at = from; at < tokens.length; at++) {
    const token: Token | undefined = tokens[at];
    if (!token || (at > from && token.joined !== 'space' && token.joined !== 'sign')) break;
    const joined = at > from && token.joined === 'sign' ? 'sign' : 'space';
    node = node.next.get(stepKey(token.key, joined));
    if (!node) break;
    if (node.id !== undefined) best = { id: node.id, length: at - from + 1 };
  }
  return best;
}

/** "Sở Nội vụ", "các sở: …", and not "cơ sở" or "cán bộ". */
function headAt(text: string, tokens: readonly Token[], at: number): boolean {
  return isCapital(text, tokens[at]) || tokens[at - 1]?.key === 'các';
}

/** A member of a list: after its colon, a comma or "và", with a capital letter. */
function inList(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(text, token)) return false;
  return token.joined === 'colon' || token.joined === 'sign' || tokens[at - 1]?.key === 'và';
}

function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.range.start, token.range.end));
}
